import Domain
import Persian

/// What the inventory itself tells of resources that no metrics do.
struct WasteInventory {
  private let records: any RecordSource
  private let today: Day

  init(_ records: any RecordSource, today: Day) {
    self.records = records
    self.today = today
  }

  /// One resource, and what it tells.
  private struct Entry {
    let code: CleanText
    let facts: [WasteFact: Double]
    let trait: WasteEvidence.Trait
  }

  /// The inventory tells of the whole of a window.
  func evidence(for rule: WasteRule) async throws(SourceError) -> WasteEvidence {
    let entries = try await entries(of: rule.subject)
    func values(_ figure: (Entry) -> Double?) -> [[CleanText]: Double] {
      Dictionary(
        entries.compactMap { entry in figure(entry).map { ([entry.code], $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    return WasteEvidence(
      resources: Dictionary(
        entries.map { ([$0.code], $0.trait) }, uniquingKeysWith: { first, _ in first }),
      coverage: values { _ in 1 },
      figures: rule.conditions.map { condition in
        let fact = WasteFact(token: condition.query.expression)
        return values { entry in fact.flatMap { entry.facts[$0] } }
      })
  }

  private func entries(of subject: WasteSubject) async throws(SourceError) -> [Entry] {
    switch subject {
    case .image: try await records.all(SystemImage.self, by: .code).filter(isJudged).map(entry)
    case .snapshot: try await snapshots()
    case .machine, .volume, .gpu, .device, .address, .balancer, .database: []
    }
  }

  /// What all may use is offered, used or not.
  private func isJudged(_ image: SystemImage) -> Bool {
    image.visibility != .public && (image.state == .active || image.state == .deactivated)
  }

  private func entry(_ image: SystemImage) -> Entry {
    var facts: [WasteFact: Double] = [:]
    facts[.daysUnused] = image.lastUsed.map { Double(today - $0) }
    let owner = image.tenant.map { WasteOwner(tenant: $0, name: image.tenantName) }
    return Entry(
      code: image.code, facts: facts,
      trait: WasteEvidence.Trait(
        size: Double(image.sizeGiB), called: image.name, owner: owner, created: image.created))
  }

  /// Those whose volume is gone; all of them where no volume is on record, for then nobody can say.
  private func snapshots() async throws(SourceError) -> [Entry] {
    let some = try await records.page(
      RecordQuery<Volume>(sort: Sort(.code)), window: Window(offset: 0, limit: 1))
    let knowsVolumes = !some.rows.isEmpty
    let all = try await records.all(VolumeSnapshot.self, by: .code)
    return all.filter { $0.volume == nil }.map { snapshot in
      var facts: [WasteFact: Double] = [.daysOld: Double(today - snapshot.created)]
      facts[.parentGone] = knowsVolumes ? 1 : nil
      return Entry(
        code: snapshot.code, facts: facts,
        trait: WasteEvidence.Trait(
          size: Double(snapshot.sizeGiB), called: snapshot.name,
          owner: WasteOwner(tenant: snapshot.tenant, name: snapshot.tenantName),
          created: snapshot.created))
    }
  }
}
