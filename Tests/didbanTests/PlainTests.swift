import Domain
import Foundation
import Glibc
import Matching
import Patience
import Persian
import Stores
import Testing

/// The real program in lines: over a pipe, and over a terminal that can do nothing.
@Suite(.serialized)
struct PlainTests {
  private let program: Program

  init() throws {
    program = try Program.withSampleStore()
  }

  private var dumb: [String: String] { program.environment.merging(["TERM": "dumb"]) { $1 } }

  /// What no line may hold: controls but for its end, and letters shaped and turned over.
  private func offences(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case ..<0x20, 0x7F..<0xA0, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x2500...0x259F,
        0x202A...0x202E, 0x2066...0x2069:
        true
      default: false
      }
    }
  }

  @Test(.timeLimit(.patience), arguments: ["xterm-256color", "dumb", ""])
  func `over a pipe it answers line by line and ends with the input`(term: String) throws {
    let result = try program.run(
      "run", "--plain", "--store", program.store,
      input: "t2\nw\n3\n3\nt3\nw\nv\n?\n/یزد\n:\nb\nt1\n\n", environment: ["TERM": term])
    #expect(result.code == 0, "\(result.errors)")
    #expect(offences(in: result.output) == [])
    for text in [
      "نیازمند رسیدگی", "به ترتیب شناسه", "پرترین سهمیه", "چرا نامزد ۱", "راهنما",
      "۳. ", " — شماره، فرمان، یا ؟ برای راهنما > ",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    #expect(result.output.hasSuffix("\n"))
  }

  @Test(.timeLimit(.patience))
  func `English reads the same way, and demo takes the option too`() throws {
    let result = try program.run(
      "demo", "--plain", "--still", "--lang", "en", "--store", program.store,
      input: "t4\n1\nquit\nt1\n")
    #expect(result.code == 0, "\(result.errors)")
    #expect(offences(in: result.output) == [])
    #expect(result.output.contains("1. Endowments"))
    #expect(result.output.hasSuffix("Done.\n"))
  }

  @Test(.timeLimit(.patience))
  func `over a terminal a clerk decides an address, line by line`() async throws {
    let store = try SQLiteStore.open(at: program.store)
    let waiting = try #require(await store.nextOpen())
    let session = try PtyProgram(
      ["run", "--plain", "--store", program.store], environment: dumb)
    let prompt = "شماره، فرمان، یا ؟ برای راهنما > "
    try session.read(until: prompt)
    session.type("v\n")
    try session.read(until: prompt)
    #expect(session.text.contains(waiting.text.string))
    session.type("a\n")
    try session.read(until: prompt)
    #expect(try await store.record(waiting.id)?.state == .accepted)
    session.type("u\n")
    try session.read(until: prompt)
    #expect(try await store.record(waiting.id)?.state == waiting.state)
    session.type("خروج\n")
    #expect(try session.finish() == 0)
    #expect(offences(in: session.text) == [])
    #expect(session.text.hasSuffix("پایان.\n"))
  }

  @Test(.timeLimit(.patience), arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it with its number`(signal: Int32) throws {
    let session = try PtyProgram(
      ["run", "--plain", "--store", program.store, "--lang", "en"], environment: dumb)
    try session.read(until: "? for help > ")
    kill(session.pid, signal)
    #expect(try session.finish() == 128 + signal)
    #expect(offences(in: session.text) == [])
  }

  @Test(.timeLimit(.patience))
  func `the end of input at a terminal ends it well`() throws {
    let session = try PtyProgram(
      ["run", "--plain", "--store", program.store, "--lang", "en"], environment: dumb)
    try session.read(until: "? for help > ")
    session.typeEnd()
    #expect(try session.finish() == 0)
    #expect(session.text.hasSuffix("\n"))
  }

  @Test(.timeLimit(.patience))
  func `the settings can ask for it, and hostile input is only words`() throws {
    let config = try program.file("plain.toml", "plain = true\nlanguage = \"en\"\n")
    let result = try program.run(
      "run", "--config", config, "--lang", "en", "--store", program.store,
      input: "\u{1B}]52;c;AAAA\u{7}\n" + String(repeating: "x", count: 9000) + "\n\u{0}\r\nq\n")
    #expect(result.code == 0, "\(result.errors)")
    #expect(offences(in: result.output) == [])
    let wrong = try program.file("wrong.toml", "plain = \"yes\"\n")
    #expect(try program.run("run", "--config", wrong, "--store", program.store).code == 65)
  }
}
