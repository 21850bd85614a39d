/// How a recorded name agrees with the words of a question.
struct NameMatch: Sendable {
  /// What the words found are worth together.
  var bits: Double
  /// The share of the name that was found, by weight of its words; 1 is all of it as written.
  var coverage: Double
  var positions: PositionSet
  /// The name was found, followed by another number than its own.
  var numberDiffers: Bool

  static let nothing = NameMatch(
    bits: 0, coverage: 0, positions: PositionSet(), numberDiffers: false)

  /// At least this share of a name must be found for it to count as stated.
  static let found = 0.5
  static let whole = 0.88
}
