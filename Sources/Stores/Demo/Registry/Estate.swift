import Domain

/// An endowment with everything that belongs to it, ready to be written.
struct Estate: Sendable {
  let endowment: Endowment
  let holdings: [Holding]
  var titles: [Title] = []
  var files: [LegalFile] = []
  var years: [EstateYear] = []
}

/// A property unit with its leases and, where it waits for its place in GNAF, its address.
struct Holding: Sendable {
  var unit: PropertyUnit
  let leases: [(lease: Lease, instalments: [Instalment])]
  let site: QueueSite?
}

/// A title deed and the units it covers.
struct Title: Sendable {
  var deed: TitleDeed
  var units: [RecordID<PropertyUnit>]
}

/// A fiscal year of an endowment: its statement, what it was spent on, and the audit of both.
struct EstateYear: Sendable {
  let account: AnnualAccount
  let spending: [Spending]
  let audit: Investigation
}
