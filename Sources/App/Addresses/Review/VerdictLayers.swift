import Domain
import Persian

/// The reasons to choose one of, for refusing an address or for sending it back to its office.
struct ReasonsLayer: Hashable, Sendable {
  let isSendingBack: Bool
  var cursor = ListCursor()
}

/// The line in which a clerk writes what is to go with a verdict.
struct VerdictNoteLayer: Hashable, Sendable {
  /// The address it is about.
  let address: RecordID<PropertyAddress>
  /// The verdict given as soon as it is written; nil keeps it for the next one.
  let ruling: Ruling?
  var entry: TextEntry
}
