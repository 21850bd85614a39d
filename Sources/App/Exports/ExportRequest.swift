package import Domain
package import Persian

/// A list asked for in words: its filter, its order, its fields.
package struct ExportRequest: Sendable {
  package var filter: RawText = RawText("")
  /// Tokens of fields, the first to order by first; a minus in front turns the order round.
  package var sort: [String] = []
  /// Tokens of fields; empty takes those a list shows.
  package var fields: [String] = []
  package let wording: Wording
  package let provinces: [CleanText]
  package let today: Day

  package init(wording: Wording, provinces: [CleanText], today: Day) {
    self.wording = wording
    self.provinces = provinces
    self.today = today
  }

  /// The list meant, to be written to a target.
  package func order(
    _ subject: Subject, to target: ExportTarget
  ) throws(ExportRefusal) -> ExportOrder {
    switch subject {
    case .endowments: try order(Endowment.self, to: target)
    case .units: try order(PropertyUnit.self, to: target)
    case .machines: try order(VirtualMachine.self, to: target)
    case .addresses: try order(PropertyAddress.self, to: target)
    case .leases: try order(Lease.self, to: target)
    case .instalments: try order(Instalment.self, to: target)
    case .titleDeeds: try order(TitleDeed.self, to: target)
    case .legalFiles: try order(LegalFile.self, to: target)
    case .shrines: try order(Shrine.self, to: target)
    case .projects: try order(Project.self, to: target)
    case .investigations: try order(Investigation.self, to: target)
    case .incidents: try order(Incident.self, to: target)
    case .waste: try order(WasteCase.self, to: target)
    case .volumes: try order(Volume.self, to: target)
    case .backups: try order(Backup.self, to: target)
    case .snapshots: try order(VolumeSnapshot.self, to: target)
    case .images: try order(SystemImage.self, to: target)
    case .networks: try order(CloudNetwork.self, to: target)
    case .gpuNodes: try order(GPUNode.self, to: target)
    case .certificates: try order(Certificate.self, to: target)
    case .onboardings: try order(Onboarding.self, to: target)
    case .cloudProjects: try order(CloudProject.self, to: target)
    case .sites: try order(Site.self, to: target)
    case .hosts: try order(HostMachine.self, to: target)
    case .tenants: try order(Tenant.self, to: target)
    case .findings: try order(SecurityFinding.self, to: target)
    case .userAccounts: try order(UserAccount.self, to: target)
    case .benchmarks: try order(HostBenchmark.self, to: target)
    }
  }

  private func order<Record: Presented>(
    _: Record.Type, to target: ExportTarget
  ) throws(ExportRefusal) -> ExportOrder {
    var query = RecordQuery<Record>(sort: Record.firstSort)
    do throws(FilterRefusal) {
      query.filter = try wording.filter(
        filter, of: Record.Field.self, provinces: provinces, today: today)
    } catch {
      throw .filter(error.explanation)
    }
    var sorts: [Sort<Record.Field>] = []
    for name in sort {
      let isReversed = name.hasPrefix("-")
      let field = try field(isReversed ? String(name.dropFirst()) : name, of: Record.self)
      sorts.append(Sort(field, descending: isReversed))
    }
    if sorts.count > 2 { throw .tooManySorts }
    if let first = sorts.first { query.sort = first }
    query.second = sorts.count == 2 ? sorts[1] : nil
    var chosen: [Record.Field] = []
    for name in fields { chosen.append(try field(name, of: Record.self)) }
    if chosen.isEmpty { chosen = Record.columns.filter(\.isShown).map(\.field) }
    return ExportOrder(ListExport<Record>(query: query, fields: chosen), to: target)
  }

  private func field<Record: Presented>(
    _ name: String, of _: Record.Type
  ) throws(ExportRefusal) -> Record.Field {
    guard let field = Record.Field(token: name) else {
      throw .unknownField(
        CleanText(RawText(name)),
        known: CleanText(RawText(Record.Field.allCases.map(\.token).joined(separator: ", "))))
    }
    return field
  }
}

/// Why a list asked for in words is none.
package enum ExportRefusal: Error, Hashable, Sendable {
  /// The filter, with what is wrong with it.
  case filter(CleanText)
  case unknownField(CleanText, known: CleanText)
  case tooManySorts
}
