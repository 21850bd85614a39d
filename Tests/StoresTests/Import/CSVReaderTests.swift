import Testing

@testable import Stores

@Suite struct `CSV reader` {
  @Test(
    arguments: [
      ("", []),
      ("\n", [.row(1, [""])]),
      ("a", [.row(1, ["a"])]),
      ("a,b", [.row(1, ["a", "b"])]),
      ("a,b\n", [.row(1, ["a", "b"])]),
      ("a,b\nc,d\n", [.row(1, ["a", "b"]), .row(2, ["c", "d"])]),
      ("a,b\r\nc,d\r\n", [.row(1, ["a", "b"]), .row(2, ["c", "d"])]),
      ("a,b\rc,d\r", [.row(1, ["a", "b"]), .row(2, ["c", "d"])]),
      (
        "a\n\rb\r\n\nc",
        [.row(1, ["a"]), .row(2, [""]), .row(3, ["b"]), .row(4, [""]), .row(5, ["c"])]
      ),
      (",", [.row(1, ["", ""])]),
      ("a,\n,b", [.row(1, ["a", ""]), .row(2, ["", "b"])]),
      ("\u{FEFF}a,b\n", [.row(1, ["a", "b"])]),
      ("\u{FEFF}\"a\",b\n", [.row(1, ["a", "b"])]),
      ("\u{FEFF}", []),
      (#""a","b""#, [.row(1, ["a", "b"])]),
      (#"",""#, [.row(1, [","])]),
      (#""",b"#, [.row(1, ["", "b"])]),
      (#""","b""#, [.row(1, ["", "b"])]),
      (#""""""#, [.row(1, ["\""])]),
      (#""a""b","c,d""#, [.row(1, [#"a"b"#, "c,d"])]),
      (#"ab"c,d"#, [.row(1, [#"ab"c"#, "d"])]),
      ("  a b ,\t c\u{A0}", [.row(1, ["a b", "c"])]),
      ("کرمان،رفسنجان,«پسته»", [.row(1, ["کرمان،رفسنجان", "«پسته»"])]),
    ] as [(String, [Read])])
  func `divides text into rows and fields`(text: String, expected: [Read]) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    arguments: [
      ("1,\"a\nb\",2\n3", [.row(1, ["1", "a\nb", "2"]), .row(3, ["3"])]),
      ("1,\"a\r\nb\",2\r\n3", [.row(1, ["1", "a\r\nb", "2"]), .row(3, ["3"])]),
      ("\"a\rb\r\nc\nd\"\ne", [.row(1, ["a\rb\r\nc\nd"]), .row(5, ["e"])]),
      ("\"\r\n\"\r\nz", [.row(1, [""]), .row(3, ["z"])]),
    ] as [(String, [Read])])
  func `counts the lines inside quotes`(text: String, expected: [Read]) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    arguments: [
      (
        "1,\"open\n2,b\n3,c",
        [.damaged(1, "unterminatedQuote"), .row(2, ["2", "b"]), .row(3, ["3", "c"])]
      ),
      ("1,\"open\r\n2,b\r\n", [.damaged(1, "unterminatedQuote"), .row(2, ["2", "b"])]),
      ("1,\"open\n2,\"b\"\n", [.damaged(1, "unterminatedQuote"), .row(2, ["2", "b"])]),
      ("1,\"open", [.damaged(1, "unterminatedQuote")]),
      ("1,\"a\"b,2\n3,c", [.damaged(1, "textAfterQuote"), .row(2, ["3", "c"])]),
      ("1,\"a\" ,2\n3,c", [.damaged(1, "textAfterQuote"), .row(2, ["3", "c"])]),
      ("a\n\"", [.row(1, ["a"]), .damaged(2, "unterminatedQuote")]),
    ] as [(String, [Read])])
  func `loses only the line whose quotes are wrong`(text: String, expected: [Read]) throws {
    #expect(try read(text) == expected)
  }

  @Test func `refuses a line beyond the limit and reads on`() throws {
    let text =
      "a,b\n" + String(repeating: "x", count: 11) + "\nc,d\n" + String(repeating: "y", count: 10)
    #expect(
      try read(text, limit: 10) == [
        .row(1, ["a", "b"]), .damaged(2, "rowTooLong"), .row(3, ["c", "d"]),
        .row(4, [String(repeating: "y", count: 10)]),
      ])
  }

  @Test func `a line of ten million bytes costs neither memory nor its neighbours`() throws {
    let long = [UInt8](repeating: 0x61, count: 10 << 20)
    let bytes = Array("a,b\n".utf8) + long + Array("\r\nc,d".utf8)
    #expect(
      try read(bytes) == [.row(1, ["a", "b"]), .damaged(2, "rowTooLong"), .row(3, ["c", "d"])])

    var reader = CSVReader(BytesInMemory(bytes))
    _ = try reader.next()
    guard case .damaged(let line) = try reader.next() else {
      Issue.record("the long line was not refused")
      return
    }
    #expect(line.reason == .rowTooLong(limit: 1 << 20))
    #expect(line.bytes.count == 1_024)
  }

  @Test func `a quote never closed in a long file costs its line only`() throws {
    let rest = String(repeating: "1,b\n", count: 1_000)
    let found = try read("1,\"open\n" + rest, limit: 100)
    #expect(found.count == 1_001)
    #expect(found.first == .damaged(1, "unterminatedQuote"))
    #expect(found.last == .row(1_001, ["1", "b"]))
  }

  @Test func `keeps NUL bytes as part of the text`() throws {
    #expect(try read("a\0b,c\n\0") == [.row(1, ["a\0b", "c"]), .row(2, ["\0"])])
  }

  @Test(
    arguments: [
      [0x9B, 0x32, 0x4A], [0xC0, 0x9B], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func `refuses a row that is no UTF-8 and no other`(bad: [UInt8]) throws {
    let bytes = Array("a,b\nc,".utf8) + bad + Array("\nد,ی\n".utf8)
    #expect(
      try read(bytes) == [.row(1, ["a", "b"]), .damaged(2, "badEncoding"), .row(3, ["د", "ی"])])
  }

  @Test func `reads the old Arabic code page when told to`() throws {
    // «پاك,گچ» as Windows wrote it before Unicode.
    let bytes: [UInt8] = [0x81, 0xC7, 0xDF, 0x2C, 0x90, 0x8D, 0x0A]
    let format = CSVFormat(encoding: .windows1256)
    #expect(try read(bytes, format: format) == [.row(1, ["پاك", "گچ"])])
  }

  @Test(
    arguments: [
      ("a,b,c\n1;2;3;4;5", 0x2C), ("a;b;c,d\n", 0x3B), ("a\tb", 0x09), ("a", 0x2C),
      ("\"x;y;z\",b\n", 0x2C), ("الف؛ب;ج\r\n", 0x3B),
    ] as [(String, UInt8)])
  func `finds the delimiter in the first line`(text: String, delimiter: UInt8) {
    #expect(CSVFormat.delimiter(in: Array(text.utf8)) == delimiter)
  }

  @Test func `plain text is one field a line whatever stands in it`() throws {
    let format = CSVFormat(divides: false)
    #expect(
      try read("خیابان \"الف\", کوچه ب\n\"\n\nج", format: format) == [
        .row(1, ["خیابان \"الف\", کوچه ب"]), .row(2, ["\""]), .row(3, [""]), .row(4, ["ج"]),
      ])
  }

  @Test func `gives back the line as it stands in the file`() throws {
    var reader = CSVReader(BytesInMemory(Array(" a ,\"b\"\"\r\nc\"\r\nd".utf8)))
    guard case .row(let row)? = try reader.next() else {
      Issue.record("no row")
      return
    }
    #expect(row.bytes == Array(" a ,\"b\"\"\r\nc\"".utf8))
  }
}
