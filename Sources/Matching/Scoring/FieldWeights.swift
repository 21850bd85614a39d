import Domain

/// What each level of each field adds to the weight of a row, in bits: log₂ of how much likelier it is
/// for the right row than for any.
///
/// Where a name or number is found, the rarity of its words is added to it.
package struct FieldWeights: Sendable {
  /// Those of one field.
  struct Levels: Sendable {
    private var bits = InlineArray<12, Double>(repeating: 0)

    subscript(level: EvidenceLevel) -> Double {
      get { bits[level.rawValue] }
      set { bits[level.rawValue] = newValue }
    }
  }

  private var fields = InlineArray<12, Levels>(repeating: Levels())

  subscript(field: AddressField) -> Levels { fields[field.rawValue] }

  subscript(field: AddressField, level: EvidenceLevel) -> Double {
    get { fields[field.rawValue][level] }
    set { fields[field.rawValue][level] = newValue }
  }
}
