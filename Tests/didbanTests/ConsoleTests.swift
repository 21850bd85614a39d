import App
import Domain
import Foundation
import Matching
import Patience
import Persian
import Stores
import Testing

/// The real program in a real terminal: tmux, driven by keys, read off its glass.
@Suite(.serialized)
struct ConsoleTests {
  private let program: Program

  init() throws {
    program = try Program.withSampleStore()
  }

  private func console(
    _ arguments: String = "", columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) async throws -> Tmux {
    let tmux = try Tmux(
      "'\(Program.path)' --store '\(program.store)' \(arguments); echo code=$?", columns: columns,
      rows: rows, environment: program.environment.merging(environment) { $1 })
    return tmux
  }

  private func address(_ id: RecordID<PropertyAddress>) async throws -> PropertyAddress? {
    let store = try SQLiteStore.open(at: program.store)
    return try await store.record(id)
  }

  /// The rows that `snapshot` says a screen has, between the header and the footer.
  private func snapshot(_ screen: String, _ keys: String = "") throws -> [String] {
    let shown = try program.run(
      "snapshot", screen, "--store", program.store, "--size", "120x40", "--keys", keys)
    #expect(shown.code == 0, "\(shown.errors)")
    return content(
      shown.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private func content(_ rows: [String]) -> [String] {
    rows.prefix(40).dropFirst(2).dropLast(2).map { row in
      var row = row[...]
      while row.last == " " { row.removeLast() }
      return String(row)
    }
  }

  @Test(.timeLimit(.patience))
  func `a field in a real terminal: half-spaces, words, cuts, undo, and Enter apart from Ctrl-J`()
    async throws
  {
    let tmux = try await console()
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    try tmux.press("2", "Tab", "/")
    try tmux.type("می")
    try tmux.press("C-j")
    try tmux.type("شود")
    try await tmux.wait(forText: onGlass("می\u{200C}شود"))
    // As terminals send Shift-Space that can tell it from a blank, in either form.
    try tmux.press("C-u")
    try tmux.type("می\u{1B}[32;2uرود")
    try await tmux.wait(forText: onGlass("می\u{200C}رود"))
    try tmux.press("C-w")
    try tmux.type("می\u{1B}[27;2;32~آید")
    try await tmux.wait(forText: onGlass("می\u{200C}آید"))
    try tmux.press("C-Right")
    try tmux.type("ن")
    try await tmux.wait(forText: onGlass("نمی\u{200C}آید"))
    try tmux.press("End", "M-BSpace")
    try await tmux.wait(for: "an empty field") { rows in
      !rows.contains { $0.contains(onGlass("آید")) }
    }
    try tmux.press("C-_", "C-d")
    try await tmux.wait(forText: onGlass("نمی\u{200C}آید"))
    try tmux.press("Enter")
    try await tmux.wait(forText: onGlass("«نمی\u{200C}آید» پیدا نشد"))
    try tmux.press("q")
    try await tmux.wait(forText: "code=0")
  }

  @Test(.timeLimit(.patience))
  func `open, move, find, open a record, review, undo, quit`() async throws {
    let tmux = try await console()
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    #expect(try tmux.value("alternate_on") == "1")

    // A list, as the snapshot of the same store shows it; then its third record.
    try tmux.press("2", "Tab", "Tab")
    let list = try snapshot("units")
    try await tmux.wait(for: "the list of units") { content($0) == list }
    try tmux.press("Down", "j")
    let moved = try snapshot("units", "<down><down>")
    try await tmux.wait(for: "the third unit and its detail") { content($0) == moved }

    // Find goes to a hit, whatever form its letters are typed in.
    try tmux.press("/")
    try tmux.type("مسجد كبود")
    for _ in 0..<4 { try tmux.press("BSpace") }
    try tmux.press("Enter")
    let found = try snapshot("units", "<down><down>/مسجد<enter>")
    try await tmux.wait(for: "a mosque") { content($0) == found }

    // Its leases, and back to the same row.
    try tmux.press("Enter")
    let leases = try snapshot("units", "<down><down>/مسجد<enter><enter>")
    try await tmux.wait(for: "its leases") { content($0) == leases }
    try tmux.press("Escape")
    try await tmux.wait(for: "the list again") { content($0) == found }

    // A decision is written with who and when, and taken back.
    let store = try SQLiteStore.open(at: program.store)
    let waiting = try #require(await store.nextOpen())
    try tmux.press("v")
    try await tmux.wait(forText: onGlass("چرا نامزد ۱"))
    try tmux.press("Enter")
    // The footer's word goes after a few seconds, which a busy machine may miss.
    let code = Numerals(.persian).identifier(waiting.code).string
    try await tmux.wait(for: "the next address") { rows in
      rows[0].contains(onGlass("بازبینی")) && !rows[0].contains(code)
    }
    let decided = try #require(await store.record(waiting.id))
    #expect(decided.state == .accepted)
    #expect(decided.decision?.reviewer.string.isEmpty == false)
    #expect(abs(decided.decision?.moment.timeIntervalSinceNow ?? .infinity) < 60)
    try tmux.press("u")
    try await tmux.wait(for: "the address again") { rows in rows[0].contains(code) }
    #expect(try await store.record(waiting.id)?.state == waiting.state)

    try tmux.press("q")
    try await tmux.wait(forText: "code=0")
    #expect(try tmux.value("alternate_on") == "0")
    #expect(try tmux.value("cursor_flag") == "1")
  }

  @Test(
    .timeLimit(.patience),
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL])
  func `a signal or a crash ends it with the terminal as it was`(signal: Int32) async throws {
    let tmux = try await console()
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    kill(try #require(try tmux.foreground()), signal)
    try await tmux.wait(forText: "code=\(128 + signal)")
    #expect(try tmux.value("alternate_on") == "0")
    #expect(try tmux.value("cursor_flag") == "1")
    try tmux.type("echo still$((1+1))here\n")
    try await tmux.wait(forText: "still2here")
  }

  @Test(.timeLimit(.patience))
  func `stopped and continued, it is there again`() async throws {
    let tmux = try Tmux(
      "set -m; '\(Program.path)' --store '\(program.store)'", environment: program.environment)
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    kill(try #require(try tmux.foreground()), SIGTSTP)
    try await tmux.wait(for: "the shell") { $0.contains { $0.hasPrefix("ready>") } }
    #expect(try tmux.value("alternate_on") == "0")
    try tmux.type("fg\n")
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    try tmux.press("q")
    try await tmux.wait(for: "the shell") { _ in try tmux.value("alternate_on") == "0" }
  }

  @Test(.timeLimit(.patience))
  func `it follows the size of the terminal, and says where that is too small`() async throws {
    let tmux = try await console()
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    try tmux.resize(columns: 20, rows: 5)
    try await tmux.wait(forText: onGlass("کوچک"))
    try tmux.resize(columns: 200, rows: 60)
    try await tmux.wait(for: "the whole width") { rows in
      rows.count >= 60 && rows[1].filter { $0 == "─" }.count == 200
    }
    try tmux.press("q")
    try await tmux.wait(forText: "code=0")
  }

  @Test(.timeLimit(.patience))
  func `the mouse opens what it clicks, and y gives the terminal the record in logical order`()
    async throws
  {
    let tmux = try await console("--mouse")
    try tmux.openClipboard()
    let shown = try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    let title = Array(onGlass("تطبیق نشانی").unicodeScalars)
    let header = Array(shown[0].unicodeScalars)
    let place = try #require(
      header.indices.first { header[$0...].starts(with: title) }, "\(shown[0])")
    try tmux.type("\u{1B}[<0;\(place + 2);1M\u{1B}[<0;\(place + 2);1m")
    let queue = try snapshot("addresses")
    try await tmux.wait(for: "the queue of addresses") { content($0) == queue }
    // The wheel turned once is three rows.
    try tmux.type("\u{1B}[<65;20;20M")
    let lower = try snapshot("addresses", "<down><down><down>")
    try await tmux.wait(for: "three rows on") { content($0) == lower }

    let store = try SQLiteStore.open(at: program.store)
    let waiting = try #require(await store.nextOpen())
    try tmux.press("v")
    try await tmux.wait(forText: onGlass("چرا نامزد ۱"))
    try tmux.press("y")
    try await tmux.wait(forText: onGlass("رونوشت شد"))
    #expect(try tmux.buffer() == waiting.text.string)
    try tmux.press("q")
    try await tmux.wait(forText: "code=0")
  }

  @Test(.timeLimit(.patience), arguments: ["direct", "256", "16", "8", "none"])
  func `every depth of colour is drawn, and given back`(depth: String) async throws {
    let tmux = try await console("--colour \(depth)", environment: ["COLORTERM": "truecolor"])
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    let wire = program.folder + "/wire-\(depth)"
    try tmux.record(to: wire)
    try tmux.press("2", "Tab", "Down", "t")
    try await tmux.wait(forText: onGlass("نام موقوفه"))
    try tmux.press("q")
    try await tmux.wait(forText: "code=0")
    let sent = String(decoding: try Data(contentsOf: URL(filePath: wire)), as: UTF8.self)
    #expect(Self.offences(in: sent.replacing(":", with: ";")) == [])
    // tmux's own entry has 256 colours, and a twin that takes them as they are.
    #expect(sent.contains("\u{1B}[38:2:") == (depth == "direct"))
    #expect(sent.contains("\u{1B}[38;5;") == (depth == "256"))
    #expect(sent.contains(/\u{1B}\[[39][1-7]m/) == ["16", "8"].contains(depth))
  }

  @Test(.timeLimit(.patience))
  func `a bare locale is no obstacle`() async throws {
    let tmux = try await console(environment: ["LANG": "C", "LC_ALL": "C"])
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    try tmux.press("q")
    try await tmux.wait(forText: "code=0")
  }

  /// tmux has no terminal of its own here, but its commands can be run.
  @Test(.timeLimit(.patience), arguments: ["q", "TERM", "SEGV"])
  func `the way through tmux is closed again, whatever the end`(end: String) async throws {
    let tmux = try await console("--version; sleep 0")
    try await tmux.wait(forText: "code=0")
    let socket = try tmux.value("socket_path")
    let before = try tmux.value("allow-passthrough")
    try tmux.type(
      "TMUX='\(socket),1,0' '\(Program.path)' --store '\(program.store)'; echo left=$?\n")
    try await tmux.wait(forText: "ﻥﺎﺑﺪﯾﺩ")
    #expect(try tmux.value("allow-passthrough") != before)
    if end == "q" {
      try tmux.press("q")
    } else {
      let console = try #require(try tmux.foreground())
      kill(console, end == "TERM" ? SIGTERM : SIGSEGV)
    }
    try await tmux.wait(for: "the end") { rows in rows.contains { $0.hasPrefix("left=") } }
    #expect(try tmux.value("allow-passthrough") == before)
  }

  @Test(.timeLimit(.patience))
  func `the way of writing that reads right is chosen once and remembered`() async throws {
    // «دیدبان» as it is seen, and as kitty is sent it.
    let (seen, sent) = ("ﻥﺎﺑﺪﯾﺩ", "ﺩﯾﺪﺑﺎﻥ")
    let first = try await console()
    try await first.wait(forText: seen)
    try first.press("F9")
    try await first.wait(forText: "Which line reads right?")
    try first.type("3")
    try await first.wait(forText: sent)
    try first.press("q")
    try await first.wait(forText: "code=0")

    let second = try await console()
    try await second.wait(forText: sent)
    try second.press("q")
    try await second.wait(forText: "code=0")
    // What is stated on the command line comes before what is remembered.
    let third = try await console("--bidi V")
    try await third.wait(forText: seen)
  }

  @Test(.timeLimit(.patience))
  func `hostile fields of a file put no control on the wire`() async throws {
    let hostile = [
      "\u{1B}]52;c;UFdORUQ=\u{7}", "\u{1B}]0;PWN\u{7}\u{1B}[2J\u{1B}[31;5m\u{1B}c",
      "\u{1B}[6n\u{1B}[c\u{1B}[21t\u{1B}P$qm\u{1B}\\",
      "\u{1B}]8;;http://evil/\u{1B}\\متن\u{1B}]8;;\u{1B}\\",
      "\u{9B}2J\u{9D}0;x\u{9C}\u{90}", "\u{1B}]52;c;AAAA",
      "a\u{8}\u{8}XYZ\u{E}\u{7F}\u{B}\u{C}\u{2028}\u{85}",
      "\u{202E}gpj.exe\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}",
      "\u{200B}\u{FEFF}\u{AD}\u{2060}\u{E0041}\u{FE0F}",
      "a" + String(repeating: "\u{301}", count: 300), "\u{FDFA}\u{FDFD}👨‍👩‍👧‍👦",
    ]
    let rows = hostile.enumerated().map { index, text in
      "h\(index),\"\(text)\",\"\(text)\",عام,متصرفی,منفعتی,فعال,یزد"
    }
    let file = try program.file(
      "hostile.csv",
      "code,name,donor,kind,custody,use,status,province\n" + rows.joined(separator: "\n") + "\n")
    let imported = try program.run("import", "endowments", file, "--store", program.store)
    #expect(imported.code == 0, "\(imported.errors)")
    #expect(!imported.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })

    let tmux = try await console()
    try await tmux.wait(forText: onGlass("نیازمند رسیدگی"))
    let wire = program.folder + "/wire"
    try tmux.record(to: wire)
    try tmux.press("2", "Tab")
    try await tmux.wait(forText: onGlass("نام موقوفه"))
    try tmux.press("f")
    try tmux.type("gpj")
    try tmux.press("Enter")
    try await tmux.wait(forText: "gpj.exe")
    try tmux.press("F", "G")
    try await tmux.wait(forText: "XYZ")
    for _ in 0..<12 { try tmux.press("Up") }
    for _ in 0..<3 { try tmux.press("Enter") }
    try tmux.press("1", "q")
    try await tmux.wait(forText: "code=0")

    let sent = String(decoding: try Data(contentsOf: URL(filePath: wire)), as: UTF8.self)
    #expect(sent.count > 2_000)
    #expect(Self.offences(in: sent) == [])
  }

  /// Everything in a stream that is neither text nor a sequence the console itself uses.
  private static func offences(in sent: String) -> [String] {
    let own = /\u{1B}(?:\[[0-9;?]*[A-Za-z]|\([B0]|[78=>M])|[\r\n\u{8}\u{E}\u{F}]/.matchingSemantics(
      .unicodeScalar)
    // What the terminal is asked at the start and told at the end, behind tmux in its envelope.
    let questions = "\u{1B}[8$p\u{1B}[?2026$p\u{1B}[>0q\u{1B}[=c\u{1B}]11;?\u{7}\u{1B}[>c\u{1B}[c"
    let wrapped = questions.replacing("\u{1B}", with: "\u{1B}\u{1B}")
    let envelopes = [wrapped, "\u{1B}\u{1B}[8l", "\u{1B}\u{1B}[8h"]
    let known = envelopes.map { "\u{1B}Ptmux;\($0)\u{1B}\\" } + [questions]
    let rest = known.reduce(sent) { $0.replacing($1, with: "") }.replacing(own, with: "")
    return rest.unicodeScalars.filter { scalar in
      switch scalar.value {
      case ..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
        true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }
}
