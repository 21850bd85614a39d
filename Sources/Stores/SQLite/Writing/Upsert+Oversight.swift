import Domain
import GRDB
import Persian

extension Upsert {
  mutating func write(_ it: Referring<Instalment>, id: Int64?) throws -> Effect {
    let lease = try reference(to: "lease", it.code(.contractNumber), .contractNumber)
    let old = try id.flatMap { try InstalmentRow.instalment($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("instalment"))
    new.lease = RecordID(lease)
    if new == old { return .unchanged }
    try RecordWriter(db, into: "instalment", columns: InstalmentRow.columns).run(
      isNew: old == nil, new.id.raw, new.lease.raw, new.dueDate.epoch, new.amount.amount,
      new.paid.amount,
      new.paidOn?.epoch, new.stage.rawValue)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<TitleDeed>, id: Int64?) throws -> Effect {
    let units = try it.code(.unitCode).string.split(separator: ";").map {
      let code = CleanText(RawText($0.trimmingPrefix(" ").description))
      return try reference(to: "unit", code, .unitCode)
    }
    let old = try id.flatMap { try TitleDeedRow.deed($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("title_deed"))
    let place = try places.stored(new.place)
    new.place = Place(province: place.province, county: place.county, locality: "")
    new.unitCount = old?.unitCount ?? 0
    if new != old { try deeds.write(new, isNew: old == nil, places: &places) }
    // A file says which units a deed covers, not which it no longer covers.
    for unit in units { try deeds.cover(RecordID(unit), by: new.id) }
    guard let old else { return .inserted }
    let covered = try TitleDeedRow.deed(new.id.raw, db)?.unitCount
    return new == old && covered == old.unitCount ? .unchanged : .updated
  }

  mutating func write(_ it: Referring<LegalFile>, id: Int64?) throws -> Effect {
    let endowment = try reference(to: "endowment", it.code(.endowmentCode), .endowmentCode)
    let unit = it.code(.unitCode)
    let old = try id.flatMap { try LegalFileRow.file($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("legal_file"))
    new.endowment = RecordID(endowment)
    new.endowmentName = try name(ofEndowment: endowment)
    new.unit = unit.isEmpty ? nil : RecordID(try reference(to: "unit", unit, .unitCode))
    if new == old { return .unchanged }
    try oversight.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Shrine, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try ShrineRow.shrine($0, db) }
    var new = it
    new.id = RecordID(try id ?? freeID("shrine"))
    let place = try places.stored(new.place)
    new.place = Place(province: place.province, county: place.county, locality: "")
    if new == old { return .unchanged }
    try oversight.write(new, isNew: old == nil, places: &places)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<Project>, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try ProjectRow.project($0, db) }
    var new = it.value
    switch new.site {
    case .endowment:
      new.site = .endowment(
        RecordID(try reference(to: "endowment", it.code(.endowmentCode), .endowmentCode)))
    case .shrine:
      new.site = .shrine(RecordID(try reference(to: "shrine", it.code(.shrineCode), .shrineCode)))
    }
    new.id = RecordID(try id ?? freeID("project"))
    // The name follows from the site, which is compared itself.
    if let old, old.site == new.site { new.siteName = old.siteName }
    if new == old { return .unchanged }
    try oversight.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<Investigation>, id: Int64?) throws -> Effect {
    let endowment = try reference(to: "endowment", it.code(.endowmentCode), .endowmentCode)
    let old = try id.flatMap { try InvestigationRow.investigation($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("investigation"))
    new.endowment = RecordID(endowment)
    new.endowmentName = try name(ofEndowment: endowment)
    if new == old { return .unchanged }
    try oversight.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<AnnualAccount>, id: Int64?) throws -> Effect {
    var new = it.value
    new.endowment = RecordID(
      try reference(to: "endowment", it.code(.endowmentCode), .endowmentCode))
    let old = try AccountRow.accounts(of: new.endowment.raw, db).first { $0.year == new.year }
    if new == old { return .unchanged }
    try oversight.write(new)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<Spending>, id: Int64?) throws -> Effect {
    var new = it.value
    new.endowment = RecordID(
      try reference(to: "endowment", it.code(.endowmentCode), .endowmentCode))
    let old = try AccountRow.spending(of: new.endowment.raw, db).first {
      $0.year == new.year && $0.category == new.category
    }
    if new == old { return .unchanged }
    try oversight.write(new)
    return old == nil ? .inserted : .updated
  }
}
