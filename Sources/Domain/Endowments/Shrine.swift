package import Persian

/// What kind of holy place a shrine is.
package enum ShrineKind: Int, Coded {
  case imamzadeh = 1
  case other
}

/// A shrine (بقعه متبرکه).
package struct Shrine: Hashable, Sendable {
  package var id: RecordID<Shrine>
  package var code: CleanText
  package var name: CleanText
  package var kind: ShrineKind
  /// Province and county; the locality is not stated.
  package var place: Place
  /// How many sit on its board of trustees.
  package var boardMembers: Int
  /// Visitors a year.
  package var visitors: Int

  package init(
    id: RecordID<Shrine>, code: CleanText, name: CleanText, kind: ShrineKind, place: Place,
    boardMembers: Int, visitors: Int
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.kind = kind
    self.place = place
    self.boardMembers = boardMembers
    self.visitors = visitors
  }
}
