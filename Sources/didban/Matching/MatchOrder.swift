import Domain

/// What decides the results of a match: two runs with equal orders write the same bytes.
struct MatchOrder: Codable, Equatable {
  let program: String
  let top: Int
  /// Digests in hexadecimal of what is matched; nil where it could be read only once.
  let gnaf: String?
  var addresses: String?
  /// What says the probability of each answer; empty where nothing does.
  let judge: String
  /// Where refused lines go; empty where nobody wants them.
  let rejects: String

  /// Whether results of the other order are the beginning of this one's.
  func continues(_ other: MatchOrder) -> Bool {
    gnaf != nil && addresses != nil && self == other
  }
}
