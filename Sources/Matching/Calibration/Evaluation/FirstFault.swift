/// Why the first answer to an address that GNAF has is not its building.
package enum FirstFault: CaseIterable, Sendable {
  /// Neither text nor postcode tells the building from others.
  case ambiguous
  /// The building is among the first ten, behind another.
  case outranked
  /// The building is not among the first ten.
  case unlisted

  /// nil where the answer is right, or GNAF lacks the building.
  init?(_ answer: LabelledAnswer) {
    guard answer.truth.isInGnaf, !answer.isRight else { return nil }
    if !answer.truth.isIdentifiable {
      self = .ambiguous
    } else if let place = answer.place, place <= 10 {
      self = .outranked
    } else {
      self = .unlisted
    }
  }
}
