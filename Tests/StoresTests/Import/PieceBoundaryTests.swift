import Testing

@testable import Stores

@Suite struct `Piece boundaries` {
  private static let alphabet: [[UInt8]] = [
    Array("a".utf8), Array("ب".utf8), Array("۵".utf8), Array(",".utf8), Array(",".utf8),
    Array("\"".utf8), Array("\"".utf8), Array("\n".utf8), Array("\r".utf8), Array("\r\n".utf8),
    Array("\"\"".utf8), Array(" ".utf8), [0xFF], [0x00], Array("\u{FEFF}".utf8),
  ]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the pieces a file comes in change nothing`(seed: UInt64) throws {
    var random = Dice(seed)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).flatMap { _ in
      Self.alphabet.randomElement(using: &random) ?? []
    }
    let limit = Int.random(in: 1...60, using: &random)
    let whole = try read(bytes, limit: limit)
    for piece in [1, 2, 3, 7, 64 << 10] {
      #expect(try read(bytes, limit: limit, piece: piece) == whole)
    }
  }

  /// Written and read again, any fields come back as they were.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `rows survive being written and read`(seed: UInt64) throws {
    var random = Dice(seed)
    let letters = ["a", "ب", "\"", ",", "\n", "\r\n", ";", "۵", "\u{200C}"]
    let rows = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (0..<3).map { _ in
        // A letter at both ends, since blanks around a field do not count.
        "x"
          + (0..<Int.random(in: 0...8, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? ""
          }.joined() + "x"
      }
    }
    let text = rows.map { row in
      row.map(quoted).joined(separator: ",") + "\r\n"
    }.joined()
    let found = try read(text).map { item in
      if case .row(_, let fields) = item { fields } else { [] as [String] }
    }
    #expect(found == rows)
  }

  /// The field with its quotes doubled, quote by quote: one before a joiner is a quote too.
  private func quoted(_ field: String) -> String {
    let doubled = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  @Test func `every line of a file is accounted for`() throws {
    var random = Dice(7)
    for _ in 0..<100 {
      let lines = (0..<50).map { _ in
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
          ["a", ",", "\"", "b"].randomElement(using: &random) ?? ""
        }.joined()
      }
      let text = lines.joined(separator: "\n")
      var reader = CSVReader(BytesInMemory(Array(text.utf8)))
      var pieces: [String] = []
      while let item = try reader.next() {
        switch item {
        case .row(let row): pieces.append(String(decoding: row.bytes, as: UTF8.self))
        case .damaged(let line): pieces.append(String(decoding: line.bytes, as: UTF8.self))
        }
      }
      #expect(pieces.joined(separator: "\n") == text)
    }
  }
}
