import Domain
import Persian

/// A reader of one kind's rows, made once a file for the order of its columns.
protocol RowParser: Sendable {
  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord
}

extension ImportKind {
  /// The reader of this kind's rows under this header.
  func parser(_ header: HeaderMap, at moment: ImportMoment) -> any RowParser {
    switch self {
    case .endowments: EndowmentParser(header, received: moment.day)
    case .raqabat: UnitParser(header, received: moment.day)
    case .leases: LeaseParser(header)
    case .instalments: InstalmentParser(header: header)
    case .deeds: TitleDeedParser(header: header)
    case .legalFiles: LegalFileParser(header: header)
    case .shrines: ShrineParser(header: header)
    case .projects: ProjectParser(header: header)
    case .investigations: InvestigationParser(header: header)
    case .accounts: AccountParser(header: header)
    case .spending: SpendingParser(header: header)
    case .tenants: TenantParser(header: header)
    case .cloudProjects: CloudProjectParser(header: header)
    case .sites: SiteParser(header: header)
    case .hosts: HostParser(header: header)
    case .machines: MachineParser(header: header)
    case .volumes: VolumeParser(header: header)
    case .backups: BackupParser(header: header)
    case .snapshots: SnapshotParser(header: header)
    case .images: ImageParser(header: header)
    case .networks: NetworkParser(header: header)
    case .gpuNodes: GPUNodeParser(header: header)
    case .certificates: CertificateParser(header: header)
    case .onboardings: OnboardingParser(header: header)
    case .onboardingSteps: OnboardingStepParser(header: header)
    case .incidents: IncidentParser(header: header)
    case .findings: FindingParser(header: header)
    case .userAccounts: UserAccountParser(header: header)
    case .benchmarks: BenchmarkParser(header: header)
    case .gnaf: GnafParser(header)
    case .properties: PropertyParser(header, arrived: moment.date)
    }
  }
}

extension ImportRecord {
  /// The column of the record's key and what stands there.
  var key: (column: ImportColumn, code: CleanText) {
    switch self {
    case .endowment(let record): (.code, record.code)
    case .unit(let record): (.code, record.code)
    case .lease(let record): (.contractNumber, record.contractNumber)
    case .instalment(let record):
      (.due, record.code(.contractNumber).keyed(record.value.dueDate.epoch))
    case .deed(let record): (.deedSerial, record.value.serial)
    case .legalFile(let record): (.code, record.value.code)
    case .shrine(let shrine): (.code, shrine.code)
    case .project(let record): (.code, record.value.code)
    case .investigation(let record): (.code, record.value.code)
    case .account(let record): (.year, record.code(.endowmentCode).keyed(record.value.year))
    case .spending(let record):
      (
        .year,
        record.code(.endowmentCode).keyed(record.value.year)
          .keyed(record.value.category.rawValue)
      )
    case .tenant(let tenant): (.code, tenant.code)
    case .cloudProject(let record): (.code, record.value.code)
    case .site(let site): (.code, site.code)
    case .host(let host): (.name, host.name)
    case .machine(let record): (.code, record.value.code)
    case .volume(let record): (.code, record.value.code)
    case .backup(let record): (.code, record.value.code)
    case .snapshot(let record): (.code, record.value.code)
    case .image(let record): (.code, record.value.code)
    case .network(let record): (.code, record.value.code)
    case .gpuNode(let node): (.code, node.code)
    case .certificate(let record): (.code, record.value.code)
    case .onboarding(let record): (.code, record.value.code)
    case .onboardingStep(let record):
      (
        .entered,
        record.code(.code).keyed(record.value.stage.rawValue).keyed(record.value.entered.epoch)
      )
    case .incident(let incident): (.number, incident.number)
    case .finding(let record): (.code, record.value.code)
    case .userAccount(let record): (.code, record.value.code)
    case .benchmark(let benchmark): (.code, benchmark.code)
    case .gnaf(let row): (.gnafCode, row.code)
    case .property(let record): (.propertyCode, record.code)
    }
  }
}

extension CleanText {
  /// The code with a number behind it: a key made of both.
  fileprivate func keyed(_ number: Int) -> CleanText { self + CleanText(RawText(" \(number)")) }
}
