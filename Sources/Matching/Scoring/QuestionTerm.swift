/// A token that the words of a question may stand for, as written or respelt.
struct QuestionTerm: Sendable {
  let token: String
  /// Positions among the question's naming words that it stands for.
  let positions: Range<Int>
  /// 1 as written; less where words were joined, parted or respelt, or stand in a landmark.
  let similarity: Double
  let frequency: Int
  /// How much sharing it says, in bits.
  let bits: Double
}
