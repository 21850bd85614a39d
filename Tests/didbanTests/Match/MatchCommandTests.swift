import Foundation
import Glibc
import Patience
import TestPrograms
import Testing

/// The matcher from the command line: long files, refused rows, and what a kill leaves.
@Suite(.serialized)
struct MatchCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private var out: String { program.folder + "/out.csv" }
  private var rejects: String { program.folder + "/rejects.csv" }

  /// Addresses of which every fiftieth has no text and every thirtieth lies nowhere.
  private func addresses(_ count: Int) throws -> String {
    let lines = (1...count).map { number in
      let text =
        number.isMultiple(of: 50)
        ? "" : number.isMultiple(of: 30) ? "-" : "یزد ک \(number % 9 + 1) پ \(number % 9 * 2 + 2)"
      return "p\(number),\(text)\n"
    }
    return try program.file("p.csv", "property_id,address\n" + lines.joined())
  }

  private var journalLines: Int {
    let bytes = try? Data(contentsOf: URL(filePath: out + ".state.partial"))
    return bytes?.count { $0 == UInt8(ascii: "\n") } ?? 0
  }

  /// Runs on a terminal and kills the program as soon as it has written so many lines of its journal;
  /// false where it was done before that.
  private func killed(_ arguments: [String], at lines: Int) throws -> Bool {
    let running = try PtyProgram(arguments, environment: program.environment)
    let deadline = Patience.end
    while journalLines < lines, !FileManager.default.fileExists(atPath: out),
      ContinuousClock.now < deadline
    {
      usleep(2_000)
    }
    kill(running.pid, SIGKILL)
    return try running.finish() == 128 + SIGKILL
  }

  @Test func `a match killed again and again ends with the bytes of one that was not`() throws {
    let files = ["--gnaf", try program.gnaf(), "--properties", try addresses(5_000)]
    let arguments = ["match"] + files + ["--top", "2", "--lang", "en"]
    let (whole, refused) = (program.folder + "/whole.csv", program.folder + "/refused.csv")
    #expect(
      try Child.run(
        Program.path, arguments + ["--out", whole, "--rejects", refused],
        environment: program.environment) == 0)
    let broken = arguments + ["--out", out, "--rejects", rejects]
    #expect(try killed(broken, at: 1))
    #expect(try killed(broken, at: 2))
    #expect(!FileManager.default.fileExists(atPath: out))
    let errors = program.folder + "/errors"
    #expect(
      try Child.run(Program.path, broken, environment: program.environment, errors: errors) == 0)
    let said = try program.text(of: errors)
    #expect(said.contains("Continued from address"), "\(said)")
    #expect(said.contains("5,000 addresses against 9 rows"), "\(said)")
    #expect(said.contains("100 refused"), "\(said)")
    #expect(try program.text(of: out) == program.text(of: whole))
    #expect(try program.text(of: rejects) == program.text(of: refused))
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(left.filter { $0.hasSuffix(".partial") } == [])
  }

  @Test func `what was left of other options is begun anew, and that is said`() throws {
    let files = ["--gnaf", try program.gnaf(), "--properties", try addresses(4_000), "--out", out]
    #expect(try killed(["match", "--top", "2"] + files, at: 2))
    let result = try program.run(
      "match", "--top", "1", "--lang", "en", files[0], files[1], files[2], files[3], "--out", out)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("Began anew"))
    #expect(!result.errors.contains("Continued"))
    let lines = try program.text(of: out).split(separator: "\n").dropFirst()
    #expect(Set(lines.map { $0.prefix { $0 != "," } }).count == lines.count)
  }

  @Test func `--restart begins anew`() throws {
    let files = ["--gnaf", try program.gnaf(), "--properties", try addresses(4_000), "--out", out]
    #expect(try killed(["match", "--top", "1"] + files, at: 2))
    let errors = program.folder + "/errors"
    let code = try Child.run(
      Program.path, ["match", "--top", "1", "--lang", "en", "--restart"] + files,
      environment: program.environment, errors: errors)
    #expect(code == 0)
    #expect(!(try program.text(of: errors)).contains("Continued"))
  }

  @Test func `refused addresses are told by reason and kept with their lines`() throws {
    let properties = try program.file(
      "p.csv", "property_id,address\np1,یزد ک ۴ پ ۸\np2,\np1,یزد\np3\n")
    let result = try program.run(
      "match", "--gnaf", try program.gnaf(), "--properties", properties, "--out", out, "--rejects",
      rejects, "--lang", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("4 addresses against 9 rows"))
    #expect(result.errors.contains("3 refused"))
    #expect(result.errors.contains("Refused lines are in \(rejects)."))
    let kept = try program.text(of: rejects)
    #expect(kept.contains(",3,address,missing,"))
    #expect(kept.contains("duplicate"))
    #expect(try program.text(of: out).contains("p1,g4,"))
    let nothing = try program.file("n.csv", "property_id,address\np1,\n")
    let refused = try program.run(
      "match", "--gnaf", try program.gnaf(), "--properties", nothing, "--out", out)
    #expect(refused.code == 65)
  }

  @Test func `refused rows of GNAF are told of`() throws {
    let rows = try program.text(of: try program.gnaf())
    let broken = try program.file("b.csv", rows + "g10,b10\n")
    let properties = try program.file("p.csv", "property_id,address\np1,یزد ک ۴ پ ۸\n")
    let result = try program.run(
      "match", "--gnaf", broken, "--properties", properties, "--out", out, "--lang", "en")
    #expect(result.code == 0)
    #expect(result.errors.contains("1 rows of \(broken) were refused"))
  }

  @Test func `addresses may come through a pipe`() throws {
    let result = try program.run(
      "match", "--gnaf", try program.gnaf(), "--properties", "/dev/stdin", "--out", out, "--lang",
      "en",
      input: "یزد ک ۴ پ ۸\nیزد ک ۵ پ ۱۰\n")
    #expect(result.code == 0, "\(result.errors)")
    #expect(try program.text(of: out).contains(",g4,"))
  }

  @Test func `the results do not depend on threads`() throws {
    let files = ["--gnaf", try program.gnaf(), "--properties", try addresses(300), "--top", "9"]
    var results: Set<String> = []
    for threads in ["1", "2", "7"] {
      let code = try Child.run(
        Program.path, ["match", "--threads", threads, "--out", out] + files,
        environment: program.environment)
      #expect(code == 0)
      results.insert(try program.text(of: out))
    }
    #expect(results.count == 1)
  }

  @Test func `on a terminal a bar shows how far it is, and goes when it is done`() throws {
    let arguments = [
      "match", "--gnaf", try program.gnaf(), "--properties", try addresses(4_000), "--out", out,
      "--lang",
      "en",
    ]
    let running = try PtyProgram(arguments, environment: program.environment)
    #expect(try running.finish() == 0)
    #expect(running.text.contains("▇"))
    #expect(running.text.contains("matching: 2,000 rows"))
    let end = running.text.components(separatedBy: "\u{1B}[K").last ?? ""
    #expect(end.hasPrefix("4,000 addresses against 9 rows"), "\(end)")
  }
}
