import Domain

/// What one field says about one street, while it is being found out.
struct FieldTally: Sendable {
  var agreement: Agreement?
  /// nil where neither text nor street has anything to say, or what is said is not weighed by level.
  var level: EvidenceLevel?
  var weight = 0.0
  /// Where in the question the field is stated.
  var positions = PositionSet()
}

/// What the fields of a street say together.
struct StreetTally: Sendable {
  /// By ``AddressField``'s number, from 1; 0 is unused.
  private var fields = InlineArray<12, FieldTally>(repeating: FieldTally())
  /// The weight without what speaks against the street: how likely it would be to hold an alley
  /// that GNAF lacks.
  var unopposed = 0.0

  subscript(field: AddressField) -> FieldTally {
    get { fields[field.rawValue] }
    set { fields[field.rawValue] = newValue }
  }

  var weight: Double {
    var sum = 0.0
    for index in fields.indices { sum += fields[index].weight }
    return sum
  }
}
