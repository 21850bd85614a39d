/// A record that is walked through in lists: it says which fields it is ordered and narrowed by.
package protocol Listed: Hashable, Sendable {
  associatedtype Field: RecordField

  static var subject: Subject { get }

  var id: RecordID<Self> { get }
}
