import Domain
import Persian

/// The reader of leases rows.
struct LeaseParser: RowParser {
  private let header: HeaderMap

  init(_ header: HeaderMap) {
    self.header = header
  }

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let start = try values.requiredValue(header.slot(.start), Dates.day)
    let end = try values.requiredValue(header.slot(.end)) { text throws(ValueFault) in
      let day = try Dates.day(text)
      guard start <= day else { throw .endsBeforeStart }
      return day
    }
    return .lease(
      LeaseRecord(
        contractNumber: try values.requiredCode(header.slot(.contractNumber)),
        unitCode: try values.requiredCode(header.slot(.unitCode)),
        tenant: try values.requiredName(header.slot(.tenant)),
        kind: try values.requiredValue(header.slot(.kind), LeaseWords.kind.read),
        state: try values.requiredValue(header.slot(.state), LeaseWords.state.read),
        start: start, end: end,
        rent: try values.requiredValue(header.slot(.rent), Amounts.rial),
        deposit: try values.value(header.slot(.deposit), Amounts.rial) ?? .zero))
  }
}
