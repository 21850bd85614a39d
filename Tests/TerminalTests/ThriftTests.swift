import Canvas
import Persian
import Testing

@testable import Terminal

/// Fewer bytes, the same picture.
@MainActor
struct ThriftTests {
  /// A glass that also knows how each cell looks.
  private struct LookGlass {
    private var rendition = GraphicRendition()
    private(set) var cells: [[String]]
    private var row = 0
    private var column = 0
    private var last: Unicode.Scalar = " "
    private let columns: Int

    init(rows: Int, columns: Int) {
      self.columns = columns
      cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// A blank shows only its ground, so a letter's colour on it makes no difference.
    private func look(_ scalar: Unicode.Scalar) -> String {
      guard scalar == " " else { return "\(scalar)\(rendition)" }
      return rendition.looksAlikeBlank(GraphicRendition()) ? " " : "_\(rendition.background)"
    }

    mutating func show(_ bytes: [UInt8]) {
      var rest = ArraySlice(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
      while let scalar = rest.popFirst() {
        switch scalar {
        case "\u{1B}": escape(&rest)
        case "\r": column = 0
        case "\n": row = min(row + 1, cells.count - 1)
        case "\u{8}": column = max(0, column - 1)
        case "\0"..<" ": break
        default: put(scalar)
        }
      }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
      guard scalar.properties.generalCategory != .nonspacingMark else { return }
      if column < columns { cells[row][column] = look(scalar) }
      last = scalar
      column = min(column + 1, columns)
    }

    private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
      guard rest.popFirst() == "[" else {
        if rest.first == "B" { rest.removeFirst() }
        return
      }
      let body = rest.prefix { !("@"..."~").contains($0) }
      rest.removeFirst(body.count)
      guard let final = rest.popFirst(), body.first != "?" else { return }
      let text = String(String.UnicodeScalarView(body))
      let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map {
        Int($0) ?? 0
      }
      let count = max(1, numbers.first ?? 1)
      switch final {
      case "m": _ = rendition.take(Array(text.utf8)[...])
      case "H": (row, column) = (count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
      case "G": column = count - 1
      case "d": row = count - 1
      case "C": column += count
      case "D": column -= count
      case "A": row -= count
      case "B": row += count
      case "b": for _ in 0..<count { put(last) }
      case "K" where numbers.first == 1: blank(row, 0...min(column, columns - 1))
      case "K": if column < columns { blank(row, column...(columns - 1)) }
      case "X": blank(row, column...min(columns - 1, column + count - 1))
      case "J" where numbers.first == 2: for row in cells.indices { blank(row, 0...(columns - 1)) }
      case "J":
        if column < columns { blank(row, column...(columns - 1)) }
        for row in cells.indices.dropFirst(row + 1) { blank(row, 0...(columns - 1)) }
      default: break
      }
    }

    private mutating func blank(_ row: Int, _ range: ClosedRange<Int>) {
      for column in range { cells[row][column] = look(" ") }
    }
  }

  private let entry: TerminalEntry

  init() throws {
    try Charset.settle()
    entry = try TerminalEntry(term: "xterm-256color")
  }

  private func frame(_ dice: inout Dice, size: Size) -> Frame {
    let roles: [Role] = [.text, .textDim, .heading, .stateCritical, .key]
    return Surface(size: size, direction: .rightToLeft) { region in
      for row in 0..<size.height where dice.roll(4) > 0 {
        if dice.roll(6) == 0 { region.rule(row: row) }
        if dice.roll(3) == 0 { region.paint(.selected, rows: row..<(row + 1), columns: 2..<20) }
        for _ in 0..<dice.roll(4) {
          let text = CleanText(RawText(dice.word()))
          region.write(
            text, row: row, column: dice.roll(size.width), role: roles[dice.roll(roles.count)])
        }
      }
    }.mirrored()
  }

  @Test func `random frames draw the same picture with fewer bytes`() throws {
    let size = Size(width: 60, height: 12)
    let theme = try Theme.bundled(named: "dark")
    let painter = try CursesPainter(entry: entry.name, size: size)
    defer { painter.close() }
    var encoder = RowEncoder(palette: Palette(depth: .indexed, capacity: painter.pairCapacity))
    var thrift = Thrift(canRepeat: true)
    var (full, lean) = (LookGlass(rows: 12, columns: 60), LookGlass(rows: 12, columns: 60))
    var (before, after) = (0, 0)
    var dice = Dice(seed: 21)
    _ = painter.begin()
    for turn in 0..<200 {
      let frame = frame(&dice, size: size)
      if turn % 17 == 0 {
        painter.forgetGlass()
        thrift.forget()
      }
      for row in 0..<size.height {
        let cells = frame[row: row].map { SentCell($0) }
        painter.put(encoder.encode(cells, theme: theme), row: row, column: 0)
      }
      let bytes = painter.collectUnthrifty()
      let fewer = thrift.lean(bytes, columns: size.width)
      full.show(bytes)
      lean.show(fewer)
      #expect(lean.cells == full.cells)
      before += bytes.count
      after += fewer.count
    }
    #expect(after < before * 4 / 5)
  }

  @Test(arguments: [
    ("\u{1B}[39m\u{1B}(B\u{1B}[m \u{1B}[38;5;73mآ", "\u{1B}[m \u{1B}[38;5;73mآ"),
    ("\u{1B}[1m\u{1B}[m\u{1B}[1mx", "\u{1B}[m\u{1B}[1mx"),
    ("───────", "\u{1B}[m─\u{1B}[6b"),
    ("\u{1B}[41mx\u{1B}[m\u{1B}[K", "\u{1B}[m\u{1B}[41mx\u{1B}[m\u{1B}[K"),
    ("\u{1B}]104\u{7}x", "\u{1B}]104\u{7}\u{1B}[mx"),
    ("\u{1B}[3;4Hx\u{1B}[3;10Hy", "\u{1B}[3;4H\u{1B}[mx\u{1B}[5Cy"),
    ("\u{1B}[38:2::1:2:3mx", "\u{1B}[m\u{1B}[38:2::1:2:3mx"),
  ])
  func `looks are set when they are needed`(bytes: String, lean: String) {
    var thrift = Thrift(canRepeat: true)
    let output = String(decoding: thrift.lean(Array(bytes.utf8), columns: 80), as: UTF8.self)
    #expect(output.debugDescription == lean.debugDescription)
  }

  @Test func `where blanks count too, they get their looks`() {
    var thrift = Thrift(canRepeat: false)
    thrift.keepsLooksOfBlanks = true
    let bytes = "\u{1B}[31mx\u{1B}[32m \u{1B}[31my"
    let output = String(decoding: thrift.lean(Array(bytes.utf8), columns: 80), as: UTF8.self)
    #expect(output == "\u{1B}[m\u{1B}[31mx\u{1B}[32m \u{1B}[31my")
  }

  @Test func `what is not understood goes out as it is`() {
    var thrift = Thrift(canRepeat: false)
    let strange = "\u{1B}[58;2;1;2;3m\u{1B}[>4;1m\u{1B}Px\u{1B}\\"
    let output = String(decoding: thrift.lean(Array(strange.utf8), columns: 80), as: UTF8.self)
    #expect(output == strange)
  }
}
