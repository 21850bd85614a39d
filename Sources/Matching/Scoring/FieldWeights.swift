import Domain

/// What each level of each field adds to the weight of a row, in bits: log₂ of how much likelier it is
/// for the right row than for any.
///
/// Where a name or number is found, the rarity of its words is added to it.
package struct FieldWeights: Sendable {
  private static let levels = EvidenceLevel.allCases.count
  private var bits = InlineArray<132, Double>(repeating: 0)

  subscript(field: AddressField, level: EvidenceLevel) -> Double {
    get { bits[Self.place(field, level)] }
    set { bits[Self.place(field, level)] = newValue }
  }

  private static func place(_ field: AddressField, _ level: EvidenceLevel) -> Int {
    field.rawValue * 11 + level.rawValue - 1
  }
}
