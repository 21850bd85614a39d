/// Which of its four fonts a terminal takes for a cell.
package struct CellFont: Sendable, Hashable {
  // Bold 1, slanted 2, as in `SentCell.Variation`.
  private let number: UInt8

  package init(isBold: Bool, isSlanted: Bool) {
    number = (isBold ? 1 : 0) | (isSlanted ? 2 : 0)
  }

  private init(number: UInt8) {
    self.number = number
  }

  func varied(by variation: SentCell.Variation?) -> CellFont {
    CellFont(number: number ^ ((variation?.rawValue ?? 0) & 3))
  }
}
