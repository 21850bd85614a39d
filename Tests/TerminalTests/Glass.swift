/// What a terminal shows after the bytes it was sent: the part of xterm that ncurses uses, strictly.
///
/// A sequence it does not know lands in `unknown`, so a test notices.
struct Glass {
  private(set) var cells: [[Unicode.Scalar]]
  private(set) var unknown: [String] = []
  private(set) var marks: [Unicode.Scalar] = []
  private let rows: Int
  private let columns: Int
  private var row = 0
  private var column = 0
  private var last: Unicode.Scalar = " "
  // A glyph in the last column leaves the cursor upon it until the next glyph wraps.
  private var isAtEdge = false
  private var wraps = true

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  var text: [String] {
    cells.map { row in
      // U+0000 marks the tail of a wide glyph.
      String(String.UnicodeScalarView(row.filter { $0 != "\0" }))
    }
  }

  mutating func show(_ bytes: [UInt8]) {
    var rest = ArraySlice(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&rest)
      case "\r": move(row, 0)
      case "\n": move(row + 1, column)
      case "\u{8}": move(row, column - 1)
      case "\t": move(row, (column / 8 + 1) * 8)
      case "\u{E}", "\u{F}": break
      case "\0"..<" ", "\u{7F}"..."\u{9F}": unknown.append("control \(scalar.value)")
      default: put(scalar)
      }
    }
  }

  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard let second = rest.popFirst() else { return }
    switch second {
    case "[": sequence(&rest)
    case "(": _ = rest.popFirst()
    case "=", ">", "7", "8": break
    default: unknown.append("ESC \(second)")
    }
  }

  private mutating func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) {
    let body = rest.prefix { !("@"..."~").contains($0) }
    rest.removeFirst(body.count)
    guard let final = rest.popFirst() else { return }
    let parameters = String(String.UnicodeScalarView(body))
    if parameters == "?7" { wraps = final == "h" }
    guard parameters.first != "?" else { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "A": move(row - count, column)
    case "B": move(row + count, column)
    case "C": move(row, column + count)
    case "D": move(row, column - count)
    case "G": move(row, count - 1)
    case "d": move(count - 1, column)
    case "H": move(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "J": erase(from: (numbers.first ?? 0) == 2 ? 0 : row * columns + column)
    case "K" where numbers.first == 1: blank(row, 0...column)
    case "K": blank(row, column...(columns - 1))
    case "X": blank(row, column...min(columns - 1, column + count - 1))
    case "@": insert(count)
    case "P": delete(count)
    case "b": for _ in 0..<count { put(last) }
    case "Z": move(row, max(0, column - 1) / 8 * 8)
    case "m", "r", "h", "l", "t", "n": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func move(_ toRow: Int, _ toColumn: Int) {
    row = min(max(0, toRow), rows - 1)
    column = min(max(0, toColumn), columns - 1)
    isAtEdge = false
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark {
      marks.append(scalar)
      return
    }
    if isAtEdge, wraps { move(row + 1, 0) }
    cells[row][column] = scalar
    last = scalar
    let isWide = scalar.properties.isEmojiPresentation || (0x3000...0x9FFF).contains(scalar.value)
    if isWide, column + 1 < columns { cells[row][column + 1] = "\0" }
    let next = column + (isWide ? 2 : 1)
    isAtEdge = next >= columns
    column = min(next, columns - 1)
  }

  private mutating func erase(from start: Int) {
    for place in start..<(rows * columns) { cells[place / columns][place % columns] = " " }
  }

  private mutating func blank(_ row: Int, _ range: ClosedRange<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func insert(_ count: Int) {
    cells[row].insert(contentsOf: repeatElement(" ", count: count), at: column)
    cells[row].removeLast(count)
  }

  private mutating func delete(_ count: Int) {
    let count = min(count, columns - column)
    cells[row].removeSubrange(column..<(column + count))
    cells[row].append(contentsOf: repeatElement(" ", count: count))
  }
}
