import Persian

/// Where the cursor stands, as far as the bytes of a frame tell.
struct CursorTrack {
  private var place: (row: Int, column: Int)?
  private let columns: Int

  init(columns: Int) {
    self.columns = columns
  }

  mutating func lose() {
    place = nil
  }

  /// Glyphs were drawn; in the last column nobody knows where the cursor is until it is moved.
  mutating func draw(_ glyphs: some Sequence<UInt8>) {
    guard var column = place?.column else { return }
    var iterator = glyphs.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      column += CellWidth.of(scalar)
    }
    if column < columns { place?.column = column } else { lose() }
  }

  mutating func returnCarriage() {
    place?.column = 0
  }

  mutating func feedLine() {
    place?.row += 1
  }

  mutating func step(back count: Int) {
    place?.column -= count
  }

  /// A sequence is about to be sent; what comes back is a shorter one with the same effect.
  mutating func take(_ final: UInt8, _ numbers: [Int]) -> [UInt8]? {
    let first = max(1, numbers.first ?? 1)
    switch final {
    case UInt8(ascii: "H"):
      let target = (row: first - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
      defer { place = target }
      guard let place, place.row == target.row, target.column > place.column else { return nil }
      let count = target.column - place.column
      let forward = Array("\u{1B}[\(count == 1 ? "" : "\(count)")C".utf8)
      return forward.count < "\u{1B}[\(target.row + 1);\(target.column + 1)H".utf8.count
        ? forward : nil
    case UInt8(ascii: "G"): place?.column = first - 1
    case UInt8(ascii: "d"): place?.row = first - 1
    case UInt8(ascii: "C"), UInt8(ascii: "b"):
      place?.column += first
      if let place, place.column >= columns { lose() }
    case UInt8(ascii: "D"): place?.column -= first
    case UInt8(ascii: "A"): place?.row -= first
    case UInt8(ascii: "B"): place?.row += first
    // Erasing, inserting and deleting leave the cursor where it is.
    case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"), UInt8(ascii: "P"),
      UInt8(ascii: "@"), UInt8(ascii: "m"):
      break
    default: lose()
    }
    return nil
  }
}
