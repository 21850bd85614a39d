import Domain
import GRDB
import Persian

extension Upsert {
  mutating func write(_ it: EndowmentRecord, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try EndowmentRow.endowment($0, db) }
    var new = try Endowment(
      id: RecordID(id ?? freeID("endowment")), code: it.code, name: it.name, kind: it.kind,
      custody: it.custody, trusteeship: it.trusteeship, use: it.use, status: it.status,
      donor: it.donor, trustee: it.trustee, deedNumber: it.deedNumber,
      foundedYear: it.foundedYear, place: places.stored(it.place), intentions: it.intentions,
      unitCount: old?.unitCount ?? 0, registered: it.registered ?? old?.registered ?? it.received)
    // What a file does not state stays as the store has it.
    if let old {
      new.supervisor = old.supervisor
      new.office = old.office
      new.legalID = old.legalID
      new.trusteeUntil = old.trusteeUntil
      new.unspentYears = old.unspentYears
      new.isDormant = old.isDormant
    }
    if new == old { return .unchanged }
    try endowments.write(new, isNew: old == nil, places: &places)
    guard let old else { return .inserted }
    if old.name != new.name { try units.rewrite(unitsOf: new.id.raw, places: &places, db) }
    return .updated
  }

  mutating func write(_ it: PropertyUnitRecord, id: Int64?) throws -> Effect {
    let endowment = try reference(to: "endowment", it.endowmentCode, .endowmentCode)
    let old = try id.flatMap { try UnitRow.unit($0, db) }
    var new = try PropertyUnit(
      id: RecordID(id ?? freeID("unit")), code: it.code, endowment: RecordID(endowment),
      endowmentName: try name(ofEndowment: endowment), title: it.title, type: it.type, use: it.use,
      area: it.area, plate: it.plate, place: places.stored(it.place), address: it.address,
      postcode: it.postcode, coordinates: it.coordinates, deed: it.deed,
      occupancy: it.occupancy, rent: old?.rent ?? .zero, leaseEnd: old?.leaseEnd,
      share: old?.share, deedCount: old?.deedCount ?? 0,
      identified: old == nil ? it.received : old?.identified)
    new.encroachmentFiles = old?.encroachmentFiles ?? 0
    if new == old { return .unchanged }
    try units.write(new, isNew: old == nil, places: &places)
    return old == nil ? .inserted : .updated
  }

  /// The name of an endowment; units of one come one after the other.
  mutating func name(ofEndowment id: Int64) throws -> CleanText {
    if let (known, name) = lastEndowment, known == id { return name }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM endowment WHERE id = ?"), arguments: [id])
    let name = row?.text(0) ?? ""
    lastEndowment = (id, name)
    return name
  }

  mutating func write(_ it: LeaseRecord, id: Int64?) throws -> Effect {
    let unit = try reference(to: "unit", it.unitCode, .unitCode)
    let old = try id.flatMap { try LeaseRow.lease($0, db) }
    var new = Lease(
      id: RecordID(try id ?? freeID("lease")), contractNumber: it.contractNumber,
      unit: RecordID(unit), tenant: it.tenant, kind: it.kind, state: it.state, start: it.start,
      end: it.end, rent: it.rent, deposit: it.deposit, due: .zero, paid: .zero)
    if let old {
      new.tenantID = old.tenantID
      new.mobile = old.mobile
      new.premium = old.premium
      new.periodMonths = old.periodMonths
      new.guarantors = old.guarantors
      new.auctionNumber = old.auctionNumber
    }
    if new == old { return .unchanged }
    try leases.write(new, isNew: old == nil)
    return old == nil ? .inserted : .updated
  }
}
