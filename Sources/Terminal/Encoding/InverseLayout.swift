import Canvas
import Persian

/// A row on its way to be sent to a terminal that reorders it.
struct InverseLayout {
  /// A glyph with the columns it takes: one, or two when wide.
  private struct Unit {
    var cell: Cell
    var tail: Cell?
    var isBlank: Bool { cell.scalar == " " || cell.scalar == InverseWord.blank }
    /// The column at which it is to be seen.
    var column: Int
  }

  private var units: [Unit] = []
  private var separatingBrackets = false
  init(_ row: ArraySlice<Cell>) {
    for (column, cell) in row.enumerated() {
      if cell.width == 0, units.last?.cell.width == 2 {
        units[units.count - 1].tail = cell
      } else {
        units.append(Unit(cell: cell, column: column))
      }
    }
  }

  mutating func arrange(separatingBrackets: Bool = false) {
    self.separatingBrackets = separatingBrackets
    guaranteeBase()
    var place = 0
    while place < units.count {
      guard !units[place].isBlank else {
        place += 1
        continue
      }
      let end = units[place...].firstIndex { $0.isBlank } ?? units.count
      place = arrangeWord(place..<end)
    }
  }

  /// The base direction of the row is that of its first letter, so a Latin one has to come first.
  ///
  /// Nearly every row begins with a blank; from one that does not, the first glyph is given up.
  private mutating func guaranteeBase() {
    guard let first = units.first else { return }
    let letters = units.prefix { !$0.isBlank }.map(\.cell.scalar)
    guard !first.isBlank, Script.hasRightToLeft(String(String.UnicodeScalarView(letters))) else {
      return
    }
    units[0].cell = first.cell.showing(InverseWord.blank)
    if let tail = first.tail { units.insert(Unit(cell: tail.showing(" "), column: 1), at: 1) }
    units[0].tail = nil
  }

  /// Puts one word into the order to send; returns the place behind it.
  private mutating func arrangeWord(_ word: Range<Int>) -> Int {
    guard units[word].contains(where: { LetterKind(of: $0.cell).isArabic }) else {
      return word.upperBound
    }
    let wanted = Array(units[word])
    let pieces = InverseWord.pieces(
      showing: wanted.map(\.cell.scalar), separatingBrackets: separatingBrackets)
    var arranged: [Unit] = []
    for piece in pieces {
      if let last = arranged.last { arranged.append(separator(like: last)) }
      arranged += piece.map { place in
        var unit = wanted[place.wanted]
        if unit.cell.scalar != place.scalar {
          unit.cell = unit.cell.showing(glyphOf: unit.cell, as: place.scalar)
        }
        return unit
      }
    }
    units.replaceSubrange(word, with: arranged)
    var range = word.lowerBound..<(word.lowerBound + arranged.count)
    for _ in 1..<pieces.count { range = makeRoom(beside: range) }
    isolate(range)
    return range.upperBound
  }

  private func separator(like unit: Unit) -> Unit {
    Unit(cell: unit.cell.showing(InverseWord.blank), column: unit.column)
  }

  /// Takes a column away for one that was put into a word; returns where the word then stands.
  ///
  /// A blank beside the word goes, then any behind it, as long as words stay apart; in a row
  /// without blanks the last glyph.
  private mutating func makeRoom(beside word: Range<Int>) -> Range<Int> {
    if word.lowerBound > 1, !isSpare(word.upperBound), isSpare(word.lowerBound - 2) {
      units.remove(at: word.lowerBound - 1)
      return (word.lowerBound - 1)..<(word.upperBound - 1)
    }
    if let gap = units.indices[word.upperBound...].first(where: isSpare) {
      units.remove(at: gap)
    } else if let last = units.popLast(), let tail = last.tail {
      units.append(Unit(cell: tail.showing(" "), column: last.column))
    }
    return word.clamped(to: 0..<units.count)
  }

  /// Whether a blank stands here and another one behind it.
  private func isSpare(_ place: Int) -> Bool {
    place + 1 < units.count && units[place].isBlank && units[place + 1].isBlank
  }

  private mutating func isolate(_ word: Range<Int>) {
    for place in [word.lowerBound - 1, word.upperBound]
    where units.indices.contains(place) && units[place].isBlank {
      units[place].cell = units[place].cell.showing(InverseWord.blank)
    }
  }

  var sentRow: SentRow {
    var cells: [SentCell] = []
    for unit in units {
      cells.append(SentCell(unit.cell))
      if let tail = unit.tail { cells.append(SentCell(tail)) }
    }
    let columnsSeen = units.flatMap { $0.tail == nil ? [$0.column] : [$0.column, $0.column + 1] }
    return SentRow(cells, columnsSeen: columnsSeen)
  }
}
