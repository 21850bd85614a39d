import Domain
import Persian

/// What a record gives to a clipboard: its code, and the fields that identify it.
///
/// The texts as they are stored, in logical order: what is on the screen is shaped and turned over,
/// and of no use to another program.
struct Copied: Hashable, Sendable {
  let code: CleanText
  let fields: [CleanText]

  /// The largest text a clipboard is given, in bytes.
  static let limit = 64 << 10

  /// One row of tab-separated values.
  var row: CleanText { fields.joined(separator: "\t") }
}

extension Copied {
  init(_ endowment: Endowment) {
    code = endowment.code
    fields = [
      endowment.code, endowment.name, endowment.place.province, endowment.place.county,
      endowment.place.locality,
    ]
  }

  init(_ unit: PropertyUnit) {
    code = unit.code
    fields = [
      unit.code, unit.title, unit.endowmentName, unit.place.province, unit.place.county,
      unit.place.locality, unit.address, unit.postcode,
    ]
  }

  init(_ machine: VirtualMachine) {
    code = machine.name
    fields = [machine.name, machine.tenantName, machine.hostName, machine.address]
  }

  init(_ address: PropertyAddress) {
    code = address.code
    fields = [
      address.code, address.text, address.officeProvince, address.officeCounty, address.postcode,
    ]
  }

  init(_ lease: Lease) {
    code = lease.contractNumber
    fields = [lease.contractNumber, lease.tenant]
  }

  init(_ followUp: FollowUp) {
    code = followUp.key
    fields = [followUp.key, followUp.title, followUp.assignee]
  }

  init(_ tenant: Tenant) {
    code = tenant.code
    fields = [tenant.code, tenant.name]
  }

  init(_ rack: Rack) {
    self.init(code: rack.name, fields: [rack.site, rack.name])
  }

  init(_ host: HostMachine) {
    code = host.name
    fields = [host.name, host.site, host.rack]
  }

  /// An import goes by its digest, which says whether two files are one.
  init(_ report: ImportReport) {
    code = CleanText(RawText(report.digest?.hex ?? ""))
    fields = [report.path, code]
  }
}
