import Domain
import Persian

/// A question ready for comparison: naming words in order, the terms they stand for, and where to look.
struct Question: Sendable {
  /// One word that may name a place.
  struct Naming: Sendable {
    /// Its position among the words of the reading.
    let word: Int
    /// Which part of the address it belongs to; nil in a landmark.
    let part: Int?
    let isAside: Bool
    let isNumber: Bool
  }

  /// An address has a few unknown words; a text of nothing else is not worth the store's time.
  static let mostRespelt = 12

  let reading: AddressReading
  let naming: [Naming]
  let terms: [QuestionTerm]
  /// Whether the text goes from the plaque to the town instead of from the town to the plaque.
  let isReversed: Bool
  /// Folded names of the counties it may lie in; empty for "anywhere".
  let counties: [String]
  /// Folded.
  let officeCounty: String
  /// As the office wrote it.
  let statedCounty: CleanText
  /// The province the text or the office states, with its key; both empty where neither does.
  let province: (key: String, stated: CleanText)
  /// How many rows the counties hold.
  let population: Double
  /// Bits of each stated plaque, in the order of the reading.
  let plaqueBits: [Double]
}

extension Question {
  /// The tokens to look rows up by, each once with the best weight it has here.
  var weightedTokens: [(token: String, weight: Double)] {
    var weights: [String: Double] = [:]
    for term in terms {
      let isTitle = WordClasses.honorifics.contains(term.token)
      let weight = term.bits * term.similarity * (isTitle ? 0.2 : 1)
      weights[term.token] = max(weights[term.token] ?? 0, weight)
    }
    return weights.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }
}
