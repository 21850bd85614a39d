package import Persian

/// An endowment (موقوفه): property held for a purpose, one legal person.
package struct Endowment: Hashable, Sendable {
  package let id: RecordID<Endowment>
  /// The registry's own number.
  package let code: CleanText
  package let name: CleanText
  package let kind: EndowmentKind
  package let custody: Custody
  package let trusteeship: Trusteeship
  package let use: EndowmentUse
  package let status: EndowmentStatus
  package let donor: CleanText
  /// Empty where there is none or it is not known.
  package let trustee: CleanText
  package let deedNumber: CleanText
  /// Jalali year of foundation, where known.
  package let foundedYear: Int?
  package let place: Place
  package let intentions: [Intention]
  /// How many property units belong to it.
  package let unitCount: Int
  /// The day it entered the registry.
  package let registered: Day

  package init(
    id: RecordID<Endowment>, code: CleanText, name: CleanText, kind: EndowmentKind,
    custody: Custody, trusteeship: Trusteeship, use: EndowmentUse, status: EndowmentStatus,
    donor: CleanText, trustee: CleanText, deedNumber: CleanText, foundedYear: Int?, place: Place,
    intentions: [Intention], unitCount: Int, registered: Day
  ) {
    self.id = id
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
    self.unitCount = unitCount
    self.registered = registered
  }
}

/// One purpose of an endowment and its share of the net proceeds, in whole percent.
package struct Intention: Hashable, Sendable {
  package let category: IntentionCategory
  package let sharePercent: Int

  package init(category: IntentionCategory, sharePercent: Int) {
    self.category = category
    self.sharePercent = sharePercent
  }
}
