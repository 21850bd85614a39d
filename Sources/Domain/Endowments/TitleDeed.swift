package import Persian

/// A title deed (سند مالکیت) as the land registry issued it, whichever units it covers.
///
/// One deed may cover many units, and a unit may stand in two: both are findings, neither is
/// forbidden by the form of the record.
package struct TitleDeed: Hashable, Sendable {
  package var id: RecordID<TitleDeed>
  package var serial: CleanText
  package var kind: DeedKind?
  package var issued: Day?
  /// Where it was issued; the locality is not stated.
  package var place: Place
  /// How many property units it covers.
  package var unitCount: Int

  package init(
    id: RecordID<TitleDeed>, serial: CleanText, kind: DeedKind?, issued: Day?, place: Place,
    unitCount: Int
  ) {
    self.id = id
    self.serial = serial
    self.kind = kind
    self.issued = issued
    self.place = place
    self.unitCount = unitCount
  }
}
