import Domain
import GRDB
import Persian

extension Upsert {
  mutating func write(_ it: GnafRow, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try GnafRecord.row($0, db) }
    let new = try it.with(
      id: RecordID(id ?? freeID("gnaf")),
      place: places.stored(Place(province: it.province, county: it.county)))
    if new == old { return .unchanged }
    try gnaf.write(new, isNew: old == nil, places: &places)
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: PropertyAddressRecord, id: Int64?) throws -> Effect {
    let old = try id.flatMap { try AddressRow.address($0, db) }
    let office = try places.stored(Place(province: it.officeProvince, county: it.officeCounty))
    let isChanged = old.map { $0.text != it.text || $0.postcode != it.postcode } ?? false
    // What was sent back and comes corrected begins anew.
    let resubmitted =
      isChanged && old?.state == .sentBack
      ? try ReviewStep(.resubmit, from: .sentBack, by: .office).to : nil
    let new = try PropertyAddress(
      id: RecordID(id ?? freeID("property_address")), code: it.code,
      endowmentName: it.endowmentName, officeProvince: office.province,
      officeCounty: office.county, text: it.text, postcode: it.postcode,
      state: resubmitted ?? old?.state ?? .received, arrived: old?.arrived ?? it.arrived,
      decision: old?.decision)
    if new == old { return .unchanged }
    try addresses.write(new, isNew: old == nil, places: &places)
    if isChanged { try MatchRow.forget(new.id.raw, db) }
    return old == nil ? .inserted : .updated
  }
}
