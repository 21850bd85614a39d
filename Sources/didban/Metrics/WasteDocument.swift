import App
import Domain
import Persian

/// A report of waste as JSON.
struct WasteDocument: Encodable {
  struct Figure: Encodable {
    let query: String
    let value: Double
    let comparison: String
    let limit: Double
    let unit: String
  }

  struct Amount: Encodable {
    let vcpus: Int
    let memoryMiB: Int
    let diskGiB: Int
    let gpus: Int
    /// Of thirty days.
    let gpuHours: Int

    init(_ resources: Resources) {
      (vcpus, memoryMiB) = (resources.vcpus, resources.memoryMiB)
      (diskGiB, gpus) = (resources.diskGiB, resources.gpus)
      gpuHours = resources.gpus * Tariff.monthHours
    }
  }

  struct Finding: Encodable {
    let rule: String
    let publisher: String
    let subject: String
    let resource: [String]
    let name: String
    let machine: String?
    let agency: String?
    let figures: [Figure]
    /// Share of the window that was measured.
    let coverage: Double
    let saving: Amount?
  }

  struct Agency: Encodable {
    let name: String
    let resources: Int
    let saving: Amount
  }

  struct Omission: Encodable {
    let rule: String
    /// For people.
    let cause: String
  }

  let server: String
  let findings: [Finding]
  let reclaimable: Amount
  let agencies: [Agency]
  let tooLittleMeasured: Int
  let notJudged: [String: Int]
  /// Rules by which nothing was judged here, since a query of them failed.
  let failedRules: [Omission]

  init(_ report: WasteReport, _ wording: Wording) {
    server = report.server.string
    findings = report.findings.map { finding in
      Finding(
        rule: finding.rule.id.string, publisher: finding.rule.publisher.string,
        subject: finding.rule.subject.token, resource: finding.resource.map(\.string),
        name: finding.name.string, machine: finding.machine?.name.string,
        agency: finding.owner?.name.string,
        figures: zip(finding.rule.conditions, finding.figures).map { condition, value in
          Figure(
            query: condition.query.id.string, value: value,
            comparison: condition.comparison.token, limit: condition.limit,
            unit: condition.query.unit.token)
        }, coverage: finding.coverage, saving: finding.saving.map(Amount.init))
    }
    reclaimable = Amount(report.reclaimable)
    agencies = report.byTenant.map {
      Agency(name: $0.name.string, resources: $0.resources, saving: Amount($0.saving))
    }
    tooLittleMeasured = report.unknown
    notJudged = Dictionary(
      uniqueKeysWithValues: report.excluded.map { ($0.key.token, $0.value) })
    failedRules = report.omissions.map {
      Omission(rule: $0.rule.id.string, cause: wording.cause($0.error).string)
    }
  }
}

/// Waste in figures as JSON; money is rial for thirty days.
struct WasteFiguresDocument: Encodable {
  struct Sum: Encodable {
    let capacity: WasteDocument.Amount
    let rial: Int64?

    init(_ amount: WasteAmount) {
      capacity = WasteDocument.Amount(amount.resources)
      rial = amount.worth?.amount
    }
  }

  struct Agency: Encodable {
    let name: String
    let openCases: Int
    let exemptions: Int
    let returned: Int
    let reclaimable: Sum
    let reclaimedThisMonth: Sum
  }

  let states: [String: Int]
  let pastTheirDay: Int
  let reclaimable: Sum
  let reclaimedThisMonth: Sum
  let agencies: [Agency]

  init(_ figures: WasteStatistics) {
    states = Dictionary(
      figures.byState.map { ($0.key.token, $0.value) }, uniquingKeysWith: { first, _ in first })
    pastTheirDay = figures.overdue
    reclaimable = Sum(figures.reclaimable)
    reclaimedThisMonth = Sum(figures.reclaimed)
    agencies = figures.tenants.map {
      Agency(
        name: $0.name.string, openCases: $0.openCases, exemptions: $0.exemptions,
        returned: $0.returned, reclaimable: Sum($0.reclaimable),
        reclaimedThisMonth: Sum($0.reclaimed))
    }
  }
}
