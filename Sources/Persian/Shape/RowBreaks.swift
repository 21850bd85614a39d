/// The places where a paragraph is broken into rows.
struct RowBreaks {
  /// The rows as ranges of scalars, without the spaces between them.
  private(set) var rows: [Range<Int>] = []

  private let scalars: [Unicode.Scalar]
  private let width: Int
  private var start = 0
  private var cells = 0
  /// The last space seen in the row, and the cells up to and including it.
  private var space: (place: Int, cells: Int)?
  private var previous: UInt32 = 0

  init(_ scalars: [Unicode.Scalar], width: Int) {
    self.scalars = scalars
    self.width = width
    for place in scalars.indices { take(place) }
    finish(scalars.count)
  }

  private mutating func take(_ place: Int) {
    let scalar = scalars[place]
    var taken = 0
    switch Keeping(of: scalar) {
    case .letter(let width): taken = LamAlef.joins(previous, scalar.value) ? 0 : width
    case .blank: taken = 1
    case .mark, .dropped: return
    case .joiner: break
    }
    previous = scalar.value
    guard taken > 0 else { return }
    if scalar == " " {
      if place == start, !rows.isEmpty {
        start = place + 1
        return
      }
      space = (place, cells + 1)
      cells += 1
      return
    }
    while cells + taken > width, place > start { breakRow(before: place) }
    cells += taken
  }

  private mutating func breakRow(before place: Int) {
    if let space {
      let end = trimmed(space.place)
      if end > start { rows.append(start..<end) }
      start = space.place + 1
      cells -= space.cells
    } else {
      rows.append(start..<place)
      start = place
      cells = 0
    }
    space = nil
  }

  private mutating func finish(_ end: Int) {
    let last = start..<max(start, trimmed(end))
    if !last.isEmpty || rows.isEmpty { rows.append(last) }
  }

  /// The end of the row without trailing spaces and what hangs on those.
  private func trimmed(_ end: Int) -> Int {
    var letter = end
    while letter > start, Self.isBlank(scalars[letter - 1]) { letter -= 1 }
    guard letter > start else { return start }
    // Marks and joiners stay with their letter.
    while letter < end, scalars[letter] != " " { letter += 1 }
    return letter
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch Keeping(of: scalar) {
    case .mark, .dropped, .joiner: true
    case .letter, .blank: scalar == " "
    }
  }
}
