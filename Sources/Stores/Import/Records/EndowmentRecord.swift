package import Domain
package import Persian

/// An endowment as a file states it; its key is `code`.
package struct EndowmentRecord: Hashable, Sendable {
  package var code: CleanText
  package var name: CleanText
  package var kind: EndowmentKind
  package var custody: Custody
  package var trusteeship: Trusteeship
  package var use: EndowmentUse
  package var status: EndowmentStatus
  package var donor: CleanText
  package var trustee: CleanText
  package var deedNumber: CleanText
  package var foundedYear: Int?
  package var place: Place
  package var intentions: [Intention]
  /// The day it entered the registry, where the file says; an update without it keeps the stored day.
  package var registered: Day?
  /// The day of the import: what `registered` becomes on an insert that does not say.
  ///
  /// It never makes a stored record count as changed.
  package var received: Day

  package init(
    code: CleanText, name: CleanText, kind: EndowmentKind, custody: Custody,
    trusteeship: Trusteeship, use: EndowmentUse, status: EndowmentStatus, donor: CleanText,
    trustee: CleanText, deedNumber: CleanText, foundedYear: Int?, place: Place,
    intentions: [Intention], registered: Day?, received: Day
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.custody = custody
    self.trusteeship = trusteeship
    self.use = use
    self.status = status
    self.donor = donor
    self.trustee = trustee
    self.deedNumber = deedNumber
    self.foundedYear = foundedYear
    self.place = place
    self.intentions = intentions
    self.registered = registered
    self.received = received
  }
}
