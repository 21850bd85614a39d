import Domain
import GRDB
import Persian

/// Writes legal files, shrines, projects, audits and yearly accounts.
struct OversightWriter {
  private let file: RecordWriter
  private let shrine: RecordWriter
  private let project: RecordWriter
  private let investigation: RecordWriter
  private let account: RowWriter
  private let spending: RowWriter

  init(_ db: Database) throws {
    file = try RecordWriter(
      db, into: "legal_file",
      columns: "id, code, endowment, unit, subject, court, opened, state, next_hearing")
    shrine = try RecordWriter(
      db, into: "shrine",
      columns: "id, code, name, name_key, kind, province, county, board_members, visitors")
    project = try RecordWriter(
      db, into: "project",
      columns: """
        id, code, endowment, shrine, title, title_key, budget, progress, contractor, start_day, \
        due_day, state
        """)
    investigation = try RecordWriter(
      db, into: "investigation",
      columns: "id, code, endowment, year, filed, reviewer, state, clearance_number")
    account = try RowWriter(
      db, "INSERT OR REPLACE INTO account (endowment, year, income, spent) VALUES (?, ?, ?, ?)")
    spending = try RowWriter(
      db,
      """
      INSERT OR REPLACE INTO spending (endowment, year, category, planned, spent)
      VALUES (?, ?, ?, ?, ?)
      """)
  }

  func write(_ it: LegalFile, isNew: Bool) throws {
    try file.run(
      isNew: isNew, it.id.raw, it.code.string, it.endowment.raw, it.unit?.raw, it.subject.rawValue,
      it.court.string, it.opened.epoch, it.state.rawValue,
      it.nextHearing?.epoch ?? Unstated.day)
  }

  func write(_ it: Shrine, isNew: Bool, places: inout PlaceBook) throws {
    try shrine.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name),
      it.kind.rawValue,
      places.province(it.place.province), places.county(it.place.county), it.boardMembers,
      it.visitors)
  }

  func write(_ it: Project, isNew: Bool) throws {
    let (endowment, site): (Int64?, Int64?) =
      switch it.site {
      case .endowment(let id): (id.raw, nil)
      case .shrine(let id): (nil, id.raw)
      }
    try project.run(
      isNew: isNew, it.id.raw, it.code.string, endowment, site, it.title.string,
      SortKey.of(it.title),
      it.budget.amount, it.progress, it.contractor.string, it.start.epoch, it.due.epoch,
      it.state.rawValue)
  }

  func write(_ it: Investigation, isNew: Bool) throws {
    try investigation.run(
      isNew: isNew, it.id.raw, it.code.string, it.endowment.raw, it.year,
      it.filed?.epoch ?? Unstated.day,
      it.reviewer.string, it.state.rawValue, it.clearanceNumber.string)
  }

  func write(_ it: AnnualAccount) throws {
    try account.run(it.endowment.raw, it.year, it.income.amount, it.spent.amount)
  }

  func write(_ it: Spending) throws {
    try spending.run(
      it.endowment.raw, it.year, it.category.rawValue, it.planned.amount, it.spent.amount)
  }
}
