package import Domain

/// What fields weigh, as learnt from addresses, with what it was reckoned from.
package struct LearntWeights: Hashable, Sendable {
  /// One level of one field.
  package struct Level: Hashable, Sendable {
    package let field: AddressField
    package let level: EvidenceLevel
    /// In bits.
    package let weight: Double
    /// The share of right rows that show it, of those that could; 0 where none could.
    package let right: Double
    /// The same share of other rows.
    package let others: Double
    /// How many right rows could have shown it.
    package let seen: Double

    /// The judgement that the weight began from, in bits.
    package var judged: Double { FieldWeights.judged[field, level] }
  }

  /// How many addresses they were learnt from.
  package let addresses: Int
  /// By field, then by level.
  package let levels: [Level]

  /// All weights; what was not learnt weighs as it is judged.
  package var weights: FieldWeights {
    var weights = FieldWeights.judged
    for level in levels { weights[level.field, level.level] = level.weight }
    return weights
  }

  init(addresses: Int, levels: [Level]) {
    self.addresses = addresses
    self.levels = levels
  }

  init(addresses: Int, estimate: LevelEstimate) {
    let weights = estimate.weights
    self.init(
      addresses: addresses,
      levels: LevelEstimate.learnt.map { field, level in
        let (count, total) = estimate.right(field, level)
        return Level(
          field: field, level: level, weight: Self.held(weights[field, level]),
          right: total > 0 ? Self.held(count / total) : 0,
          others: Self.held(estimate.others(field, level)), seen: Self.held(total))
      })
  }

  /// To four places, as a file is read by people.
  private static func held(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }

  /// Whether the figures can be weights and shares, each level once.
  var isSound: Bool {
    addresses >= 0
      && Set(levels.map { [$0.field.rawValue, $0.level.rawValue] }).count == levels.count
      && levels.allSatisfy(\.isSound)
  }
}

extension LearntWeights.Level {
  /// The most that a level may weigh for or against, in bits.
  private static let most = 20.0

  fileprivate var isSound: Bool {
    [weight, seen].allSatisfy(\.isFinite) && abs(weight) <= Self.most && seen >= 0
      && [right, others].allSatisfy((0...1).contains)
  }
}

extension LearntWeights: Codable {
  private enum CodingKeys: String, CodingKey {
    case addresses, levels
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      addresses: try values.decode(Int.self, forKey: .addresses),
      levels: try values.decode([Level].self, forKey: .levels))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(addresses, forKey: .addresses)
    try values.encode(levels, forKey: .levels)
  }
}

extension LearntWeights.Level: Codable {
  private enum CodingKeys: String, CodingKey {
    case field, level, weight, right, others, seen
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func named<Case: Coded>(_ key: CodingKeys) throws -> Case {
      guard let found = Case(token: try values.decode(String.self, forKey: key)) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "an unknown name")
      }
      return found
    }
    field = try named(.field)
    level = try named(.level)
    weight = try values.decode(Double.self, forKey: .weight)
    right = try values.decode(Double.self, forKey: .right)
    others = try values.decode(Double.self, forKey: .others)
    seen = try values.decode(Double.self, forKey: .seen)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(field.token, forKey: .field)
    try values.encode(level.token, forKey: .level)
    try values.encode(weight, forKey: .weight)
    try values.encode(right, forKey: .right)
    try values.encode(others, forKey: .others)
    try values.encode(seen, forKey: .seen)
  }
}
