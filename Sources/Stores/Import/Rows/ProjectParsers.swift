import Domain
import Persian

/// The reader of rows of agencies' projects; a quota that is not stated, or −1 as OpenStack writes it, is no
/// limit, and a project without a name goes by its code.
struct CloudProjectParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let code = try values.requiredCode(header.slot(.code))
    let name = values.name(header.slot(.name))
    return .cloudProject(
      Referring(
        CloudProject(
          id: RecordID(0), code: code, name: name.isEmpty ? code : name, tenant: RecordID(0),
          tenantName: "",
          quota: try values.resources(in: header, isWhole: false, Amounts.quota),
          state: try values.value(header.slot(.state), CloudWords.projectState.read) ?? .enabled,
          created: try values.value(header.slot(.created), Dates.day)),
        codes: [.tenantCode: try values.requiredCode(header.slot(.tenantCode))]))
  }
}
