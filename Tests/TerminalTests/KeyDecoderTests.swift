import Canvas
import Persian
import Testing

@testable import Terminal

struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.keys(from: text.utf8) + decoder.settle()
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), (" ", [.character(" ")]), ("م", [.character("م")]),
    ("\u{200C}", [.character("\u{200C}")]), ("😀", [.character("😀")]),
    ("\r", [.enter]), ("\n", [.control("j")]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.backspace]), ("\u{1}", [.control("a")]), ("\u{1A}", [.control("z")]),
    ("\u{1F}", [.control("_")]), ("\0", [.control(" ")]), ("\u{1B}", [.escape]),
    ("\u{1B}x", [.alt("x")]), ("\u{1B}م", [.alt("م")]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("O")]), ("\u{1B}]", [.alt("]")]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}\r", [.escape, .enter]), ("\u{1B}\n", [.escape, .control("j")]),
    ("\u{1B}\u{7F}", [.altBackspace]), ("\u{1B}\u{8}", [.altBackspace]),
    ("\u{1B}_", [.alt("_")]), ("\u{1B}b", [.alt("b")]),
  ])
  func `characters and control characters`(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("OC", .right), ("[D", .left), ("[1;5A", .up),
    ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end),
    ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[3;5~", .delete), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[Z", .backTab), ("OP", .function(1)), ("OS", .function(4)),
    ("[11~", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)),
    ("[21~", .function(10)), ("[23~", .function(11)), ("[24~", .function(12)),
    ("[[A", .function(1)), ("[[E", .function(5)), ("[1;2P", .function(1)), ("OM", .enter),
    ("Oy", .character("9")), ("Ok", .character("+")),
    ("[1;5C", .controlRight), ("[1;5D", .controlLeft), ("[1;6D", .controlLeft),
    ("[1;3C", .altRight), ("[1;3D", .altLeft), ("[1;2D", .left), ("[1;133D", .controlLeft),
    ("Oc", .controlRight), ("Od", .controlLeft), ("[1;5H", .home),
    ("[32;2u", .character("\u{200C}")), ("[27;2;32~", .character("\u{200C}")),
    ("[32;130u", .character("\u{200C}")), ("[32u", .character(" ")),
    ("[32;5u", .control(" ")), ("[98;5u", .control("b")), ("[27;5;98~", .control("b")),
    ("[66;6u", .control("b")), ("[98;3u", .alt("b")), ("[27;3;1576~", .alt("ب")),
    ("[97;2u", .character("A")), ("[27;2;65~", .character("A")), ("[127;3u", .altBackspace),
    ("[13;5u", .enter), ("[27u", .escape), ("[9;2u", .backTab), ("[9;5u", .tab),
    ("[47;5u", .control("_")), ("[104;5u", .backspace), ("[1576;1:1u", .character("ب")),
    ("[<0;1;1M", .mouse(MouseEvent(.press, row: 0, visualColumn: 0))),
    ("[<0;200;50m", .mouse(MouseEvent(.release, row: 49, visualColumn: 199))),
    ("[<64;3;4M", .mouse(MouseEvent(.wheelUp, row: 3, visualColumn: 2))),
  ])
  func `sequences of the keyboard`(tail: String, expected: Key) {
    #expect(keys("\u{1B}" + tail) == [expected])
    // The same however the line cuts it.
    var decoder = KeyDecoder()
    var pieces: [Key] = []
    for byte in ("\u{1B}" + tail).utf8 { pieces += decoder.keys(from: [byte]) }
    #expect(pieces == [expected])
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[99~", "\u{1B}[?64;1;2c", "\u{1B}[8;1$y", "\u{1B}[24;80R",
    "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}_Gi=1\u{1B}\\",
    "\u{1B}[<35;4;4M", "\u{1B}[<;;M", "\u{1B}[201~", "\u{1B}[[Z", "\u{1B}[1;1;1;1;1u", "\u{1B}OI",
    "\u{1B}[57358u", "\u{1B}[98;5:3u", "\u{1B}[3;1:3~", "\u{1B}[;2u", "\u{1B}[27;2~",
    "\u{1B}[27;2;~", "\u{1B}[1114112u", "\u{1B}[55296;3u", "\u{1B}[99999999999999999999u",
    "\u{1B}[" + String(repeating: "1", count: 200) + "~",
  ])
  func `what is no key is swallowed whole`(sequence: String) {
    let found = keys(sequence + "q")
    // Only a sequence beyond all bounds leaks its rest, and then as characters, never as commands.
    if sequence.count < 100 { #expect(found == [.character("q")]) }
    #expect(found.allSatisfy { if case .character = $0 { true } else { false } })
  }

  @Test func `an ill-formed byte is no key and takes no other with it`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.keys(from: [0x9B, 0x41, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0xD9, 0x42])
        == [.character("A"), .character("B")])
    // U+009B is CSI to some terminals, and no key.
    #expect(decoder.keys(from: [0xC2, 0x9B, 0x43]) == [.character("C")])
  }

  @Test func `a letter may come in two pieces`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: [0xD9]) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.keys(from: [0x85]) == [.character("م")])
  }

  @Test func `what the entry states wins`() {
    let odd = KeySequences(stated: [Array("\u{1B}[A".utf8): .pageUp])
    var decoder = KeyDecoder(sequences: odd)
    #expect(decoder.keys(from: "\u{1B}[A\u{1B}[B".utf8) == [.pageUp, .down])
  }

  @Test func `an answer is counted and is no key`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "a\u{1B}[0nb\u{1B}[0n".utf8) == [.character("a"), .character("b")])
    #expect(decoder.answers == 2)
  }

  @Test(arguments: [1, 3, 7, 1000])
  func `a paste is one key however it is cut`(piece: Int) {
    let text = "سلام\r\nrm -rf ~\u{3}\u{1B}[A\u{1B}[20\u{1B}[201\u{1B}[2"
    let bytes = Array("x\u{1B}[200~\(text)\u{1B}[201~y".utf8)
    var decoder = KeyDecoder()
    var found: [Key] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      found += decoder.keys(from: bytes[start..<min(start + piece, bytes.count)])
    }
    #expect(found == [.character("x"), .paste(RawText(text)), .character("y")])
  }

  @Test func `a paste without end is never a command`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "\u{1B}[200~q\rq\u{1B}[201".utf8) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.settle() == [])
    #expect(decoder.keys(from: "~".utf8) == [.paste(RawText("q\rq"))])
  }

  @Test func `a huge paste is cut`() {
    var decoder = KeyDecoder()
    let huge = [UInt8](repeating: 0x61, count: KeyDecoder.pasteLimit + 5000)
    let found = decoder.keys(
      from: Array("\u{1B}[200~".utf8) + huge + Array("\u{1B}[201~b".utf8))
    #expect(found.count == 2)
    #expect(found.first == .paste(RawText(decoding: huge.prefix(KeyDecoder.pasteLimit))))
    #expect(found.last == .character("b"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no bytes bring it down or leave it stuck`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<200 {
      let favoured: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x7E, 0x3B, 0x5C, 0x07]
      let bytes = (0..<40).map { _ in
        Bool.random(using: &random)
          ? favoured[.random(in: 0..<favoured.count, using: &random)]
          : UInt8.random(in: .min ... .max, using: &random)
      }
      _ = decoder.keys(from: bytes)
    }
    // At the worst a paste is open, and its end mark closes it.
    _ = decoder.keys(from: "\u{1B}\\\u{1B}[201~".utf8)
    _ = decoder.settle()
    #expect(decoder.keys(from: "z".utf8) == [.character("z")])
  }

  @Test(arguments: ["\u{1B}[?64;", "\u{1B}[>41", "\u{1B}P>|Kons", "\u{1B}]11;rgb:"])
  func `the answers of a terminal are no keys, however late the rest of them comes`(start: String) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: Array(start.utf8)) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.settle() == [])
    let rest = start.hasPrefix("\u{1B}[") ? "2;2c" : "2222\u{1B}\\"
    #expect(decoder.keys(from: Array(rest.utf8)) == [])
    #expect(decoder.keys(from: Array("j".utf8)) == [.character("j")])
  }
}
