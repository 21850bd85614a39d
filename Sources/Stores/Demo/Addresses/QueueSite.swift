import Domain
import Persian

/// An address of the queue before a property has been found for it.
struct QueueSite: Sendable {
  /// The position of its county among those of the country.
  let county: Int
  let province: CleanText
  let place: Place
  let type: PropertyType
  /// As the clerk wrote it.
  let text: CleanText
  let postcode: CleanText
  let coordinates: Coordinates?
  /// Its row, where GNAF has it.
  let truth: RecordID<GnafRow>?
  /// Whether the text says enough to find it.
  let isClear: Bool
}
