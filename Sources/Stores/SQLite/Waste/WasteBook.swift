import Domain
import Foundation
import GRDB
import Persian

/// Takes surveys in within one write transaction: new cases, those found again, and those that ended.
struct WasteBook {
  private let db: Database
  private let tariff: Tariff?
  private let who: CleanText
  private let now: Date
  private let today: Day
  private let mover: WasteMover
  private let insert: RowWriter
  private let update: RowWriter
  private var trail: AuditTrail
  private var nextID: Int64
  private(set) var recording = WasteRecording()

  init(_ db: Database, tariff: Tariff?, by who: CleanText, at now: Date, today: Day) throws {
    self.db = db
    self.tariff = tariff
    self.who = who
    self.now = now
    self.today = today
    mover = WasteMover(db, at: now)
    let figures =
      "name, name_key, machine, tenant, figures, coverage, vcpus, memory_mib, disk_gib, gpus, rial, seen"
    insert = try RowWriter(
      db, into: "waste_case",
      columns: """
        id, \(figures), code, server, rule, resource, kind, found, state, until, moved, who, why, \
        returns
        """)
    update = try RowWriter(db, changing: "waste_case", columns: "id, \(figures)")
    trail = try AuditTrail(db)
    nextID = try SQLiteStore.freeID("waste_case", db)
  }

  /// Takes in what the survey of one server found.
  mutating func keep(_ report: WasteReport, asked rules: [CleanText: WasteRule]) throws {
    var known = try cases(on: report.server)
    for finding in report.findings {
      if let there = known.removeValue(forKey: finding.key) {
        try find(finding, again: there, by: rules[finding.key.rule])
      } else {
        try insert(finding, on: report.server)
      }
    }
    let silent = Set(report.omissions.map(\.rule.id))
    for (key, there) in known where rules[key.rule] != nil && there.state.isOpen {
      guard !silent.contains(key.rule), !report.unjudged.contains(key) else { continue }
      try move(there, to: .ended)
      recording.ended += 1
    }
    // A server of which nothing is known was not surveyed.
    if report.isJudged { try note(report) }
  }

  /// A case as far as a survey has to know it.
  private struct Known {
    let id: Int64
    let state: WasteState
    let until: Day?
    let moved: Date
  }

  private func cases(on server: CleanText) throws -> [WasteKey: Known] {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, rule, resource, state, until, moved FROM waste_case WHERE server = ?",
      arguments: [server.string])
    var cases: [WasteKey: Known] = [:]
    while let row = try rows.next() {
      let key = WasteKey(rule: row.text(1), resource: try WasteDocument.resource(row[2]))
      cases[key] = Known(
        id: row[0], state: try row.code(3), until: row.statedDay(4), moved: Moment.date(row[5]))
    }
    return cases
  }

  private mutating func insert(_ finding: WasteFinding, on server: CleanText) throws {
    let id = nextID
    nextID += 1
    let moment = Moment.stored(now)
    try insert.run(
      [id] + figures(of: finding) + [
        "W-\(id)", server.string, finding.rule.id.string,
        try WasteDocument.bytes(finding.resource.map(\.string)), finding.rule.subject.rawValue,
        moment, WasteState.found.rawValue, Unstated.day, moment, "", "", 0,
      ])
    recording.new += 1
  }

  private mutating func find(
    _ finding: WasteFinding, again there: Known, by rule: WasteRule?
  ) throws {
    // What was released stays so while the window still holds the time before.
    if there.state == .released, let rule {
      let memory = Double(rule.window) * (1 - rule.leastCoverage) * 86_400
      guard now.timeIntervalSince(there.moved) > memory else { return }
    }
    try update.run([there.id] + figures(of: finding))
    switch there.state {
    case .found, .confirmed, .notified: recording.again += 1
    case .ended, .released:
      try move(there, to: .found, isReturn: true)
      recording.returned += 1
    case .exempt:
      guard let until = there.until, until < today else { break }
      try move(there, to: .found)
      recording.lapsed += 1
    }
  }

  private mutating func move(_ there: Known, to state: WasteState, isReturn: Bool = false) throws {
    let row = try mover.move(
      there.id, WasteMover.Move(before: there.state, after: state, isReturn: isReturn))
    try trail.append(
      AuditTrail.Entry(
        action: .wasteSurveyed, record: RecordRef(.waste, there.id), who: who, moment: now,
        field: "state", before: CleanText(RawText(there.state.token)),
        after: CleanText(RawText(state.token)), row: (.wasteMove, row)))
  }

  /// What a survey says anew each time.
  private func figures(of finding: WasteFinding) throws -> [(any BindableValue)?] {
    let saving = finding.saving
    return [
      finding.name.string, SortKey.of(finding.name), finding.machine?.id.raw,
      finding.owner?.tenant.raw, try WasteDocument.bytes(finding.figures),
      Load.stored(finding.coverage), saving?.vcpus ?? Unstated.figure,
      saving?.memoryMiB ?? Unstated.figure, saving?.diskGiB ?? Unstated.figure,
      saving?.gpus ?? Unstated.figure,
      tariff?.month(of: finding.rule.subject, holding: saving)?.amount ?? Int64(Unstated.figure),
      Moment.stored(now),
    ]
  }

  private func note(_ report: WasteReport) throws {
    let server = report.server.string
    try db.execute(
      sql: """
        INSERT INTO waste_survey (server, moment, unknown) VALUES (?, ?, ?)
        ON CONFLICT (server) DO UPDATE SET moment = excluded.moment, unknown = excluded.unknown
        """, arguments: [server, Moment.stored(now), report.unknown])
    try db.execute(sql: "DELETE FROM waste_exclusion WHERE server = ?", arguments: [server])
    for (reason, count) in report.excluded {
      try db.execute(
        sql: "INSERT INTO waste_exclusion (server, reason, n) VALUES (?, ?, ?)",
        arguments: [server, reason.rawValue, count])
    }
  }
}
