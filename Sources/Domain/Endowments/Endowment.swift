package import Persian

/// An endowment (موقوفه): property held for a purpose, one legal person.
package struct Endowment: Hashable, Sendable {
  package var id: RecordID<Endowment>
  /// The registry's own number.
  package var code: CleanText
  package var name: CleanText
  package var kind: EndowmentKind
  package var custody: Custody
  package var trusteeship: Trusteeship
  package var use: EndowmentUse
  package var status: EndowmentStatus
  package var donor: CleanText
  /// Empty where there is none or it is not known.
  package var trustee: CleanText
  /// The supervisor (ناظر) the donor named; empty where there is none.
  package var supervisor: CleanText
  /// The office that keeps it.
  package var office: CleanText
  /// Its own id as a legal person (شناسه ملی), where it has one.
  package var legalID: CleanText
  /// The last day of the trustee's term, where it has an end.
  package var trusteeUntil: Day?
  /// Years among the last five of its accounts with income and nothing spent; follows from them.
  package var unspentYears = 0
  /// Whether it spent less than three tenths of its income in those years; follows from them.
  package var isDormant = false
  package var deedNumber: CleanText
  /// Jalali year of foundation, where known.
  package var foundedYear: Int?
  package var place: Place
  package var intentions: [Intention]
  /// How many property units belong to it.
  package var unitCount: Int
  /// The day it entered the registry.
  package var registered: Day

  package init(
    id: RecordID<Endowment>, code: CleanText, name: CleanText, kind: EndowmentKind,
    custody: Custody, trusteeship: Trusteeship, use: EndowmentUse, status: EndowmentStatus,
    donor: CleanText, trustee: CleanText, deedNumber: CleanText, foundedYear: Int?, place: Place,
    intentions: [Intention], unitCount: Int, registered: Day, supervisor: CleanText = "",
    office: CleanText = "", legalID: CleanText = "", trusteeUntil: Day? = nil
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
    self.supervisor = supervisor
    self.office = office
    self.legalID = legalID
    self.trusteeUntil = trusteeUntil
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
