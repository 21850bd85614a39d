package import Persian

/// A field of a record that may be put right by hand, with a reason.
///
/// Money and states are not among them: they have moves of their own. Numbers are part of the audit
/// trail: never renumber one.
package enum CorrectableField: Int, Coded {
  case endowmentName = 1
  case donor
  case trustee
  case waqfDeedNumber
  case endowmentLocality
  case unitTitle
  case plate
  case unitLocality
  case unitAddress
  case unitPostcode
  case tenant
  case addressText
  case addressPostcode

  /// The kind of record it belongs to.
  package var subject: Subject {
    switch self {
    case .endowmentName, .donor, .trustee, .waqfDeedNumber, .endowmentLocality: .endowments
    case .unitTitle, .plate, .unitLocality, .unitAddress, .unitPostcode: .units
    case .tenant: .leases
    case .addressText, .addressPostcode: .addresses
    }
  }

  /// Whether the record may not be without it.
  package var isRequired: Bool {
    switch self {
    case .endowmentName, .unitTitle, .tenant, .addressText: true
    default: false
    }
  }

  /// The fields of one kind of record, in the order of a form.
  package static func of(_ subject: Subject) -> [CorrectableField] {
    allCases.filter { $0.subject == subject }
  }
}

/// A field with what it says now, in the spelling a form starts from.
package struct FieldText: Hashable, Sendable {
  package let field: CorrectableField
  package let text: CleanText

  package init(_ field: CorrectableField, _ text: CleanText) {
    self.field = field
    self.text = text
  }
}
