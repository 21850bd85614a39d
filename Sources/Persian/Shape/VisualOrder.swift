/// The offsets of a row's characters as they stand from left to right, those without a cell too.
enum VisualOrder {
  /// The order of a row without right-to-left letters.
  static func logical(_ row: LogicalRow) -> [Int] {
    (0..<row.count).map { Int(row.origin($0)) }
  }

  /// The order of a resolved paragraph; both letters of a lam-alef have a place in it.
  static func visual(_ paragraph: BidiParagraph) -> [Int] {
    (0..<paragraph.count).compactMap { place in
      let character = paragraph.characters[place]
      // The isolates are our own; text that was cleaned holds none.
      guard character != Isolation.open, character != Isolation.close else { return nil }
      return Int(paragraph.origins[Int(paragraph.map[place])])
    }
  }
}
