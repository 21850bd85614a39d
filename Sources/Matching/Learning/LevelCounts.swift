import Domain

/// How often each level of each field was seen, of right rows and of others; both weighed by how
/// likely a row is the one or the other.
///
/// Kept in whole parts of 2²⁰: sums are the same in any order and on any number of threads.
struct LevelCounts: Hashable, Sendable {
  private static let levels = EvidenceLevel.allCases.count + 1
  private static let unit = 1_048_576.0

  private var right: [Int]
  private var others: [Int]

  init() {
    let places = (AddressField.allCases.count + 1) * Self.levels
    right = Array(repeating: 0, count: places)
    others = right
  }

  /// Counts a field of a row that is right with this probability; without a level, that neither text
  /// nor row has it.
  mutating func note(right share: Double, _ field: AddressField, _ level: EvidenceLevel?) {
    right[Self.place(field, level)] += Self.whole(share)
  }

  /// Counts a field of a row that is not the right one with this probability.
  mutating func note(other share: Double, _ field: AddressField, _ level: EvidenceLevel?) {
    others[Self.place(field, level)] += Self.whole(share)
  }

  mutating func add(_ counts: LevelCounts) {
    for place in right.indices {
      right[place] += counts.right[place]
      others[place] += counts.others[place]
    }
  }

  func right(_ field: AddressField, _ level: EvidenceLevel?) -> Double {
    Double(right[Self.place(field, level)]) / Self.unit
  }

  func others(_ field: AddressField, _ level: EvidenceLevel?) -> Double {
    Double(others[Self.place(field, level)]) / Self.unit
  }

  private static func place(_ field: AddressField, _ level: EvidenceLevel?) -> Int {
    field.rawValue * levels + (level?.rawValue ?? 0)
  }

  private static func whole(_ share: Double) -> Int {
    share.isFinite ? Int((min(max(share, 0), 1) * unit).rounded()) : 0
  }
}
