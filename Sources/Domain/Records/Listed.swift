/// A record that is walked through in lists: it says which fields it is ordered and narrowed by.
package protocol Listed: Hashable, Sendable {
  associatedtype Field: RecordField

  static var subject: Subject { get }

  var id: RecordID<Self> { get }

  /// What the record says in a field.
  func value(_ field: Field) -> FieldValue
}
