import Domain
import GRDB
import Persian

/// Writes imported records within one transaction, each found by its code.
struct Upsert {
  enum Effect {
    case inserted
    case updated
    case unchanged
  }

  /// Why a record was left out; nothing of it has been written.
  struct Refusal: Error {
    let reason: ImportRejection
  }

  let db: Database
  var places: PlaceBook
  var endowments: EndowmentWriter
  var units: UnitWriter
  let leases: LeaseWriter
  let deeds: TitleDeedWriter
  let oversight: OversightWriter
  var cloud: CloudWriter
  let projects: ProjectWriter
  let inventory: InventoryWriter
  let resources: ResourceWriter
  let snapshots: SnapshotWriter
  let security: SecurityWriter
  let onboardings: OnboardingWriter
  let gnaf: GnafWriter
  var addresses: AddressWriter
  private var nextIDs: [String: Int64] = [:]
  private var references: [String: [String: Int64]] = [:]
  /// The endowment whose name was looked up last.
  var lastEndowment: (id: Int64, name: CleanText)?

  init(_ db: Database) throws {
    self.db = db
    places = PlaceBook(db)
    endowments = try EndowmentWriter(db)
    units = try UnitWriter(db)
    leases = try LeaseWriter(db)
    deeds = try TitleDeedWriter(db)
    oversight = try OversightWriter(db)
    cloud = try CloudWriter(db)
    projects = try ProjectWriter(db)
    inventory = try InventoryWriter(db)
    resources = try ResourceWriter(db)
    snapshots = try SnapshotWriter(db)
    security = try SecurityWriter(db)
    onboardings = try OnboardingWriter(db)
    gnaf = try GnafWriter(db)
    addresses = try AddressWriter(db)
  }

  /// Writes records of any kinds; what is refused is named in the outcome.
  mutating func write(_ batch: [ImportRecord]) throws -> ImportOutcome {
    var outcome = ImportOutcome()
    var rest = batch[...]
    while let first = rest.first {
      let run = rest.prefix { $0.kind == first.kind }
      try write(run, &outcome)
      rest = rest[run.endIndex...]
    }
    try finish()
    outcome.rejected.sort { $0.index < $1.index }
    return outcome
  }

  /// Writes records of one kind: those whose code is known, then the new ones all at once.
  private mutating func write(
    _ run: ArraySlice<ImportRecord>, _ outcome: inout ImportOutcome
  ) throws {
    var new: [Int] = []
    var codes: Set<String> = []
    var repeated: [Int] = []
    for index in run.indices {
      try take(index, &outcome) {
        if let id = try $0.id(of: run[index]) { return try $0.write(run[index], id: id) }
        if codes.insert(run[index].key.code.string).inserted {
          new.append(index)
        } else {
          repeated.append(index)
        }
        return nil
      }
    }
    try insert(new, of: run, &outcome)
    for index in repeated {
      try take(index, &outcome) { try $0.write(run[index], id: try $0.id(of: run[index])) }
    }
  }

  private mutating func insert(
    _ new: [Int], of run: ArraySlice<ImportRecord>, _ outcome: inout ImportOutcome
  ) throws {
    guard let first = new.first else { return }
    let quiet = try QuietInsertion(db, into: run[first].insertedTables)
    do {
      for index in new { try take(index, &outcome) { try $0.write(run[index], id: nil) } }
      try quiet?.finish()
    } catch {
      quiet?.abandon()
      throw error
    }
  }

  /// Counts what writing one record came to; nil comes to nothing yet.
  private mutating func take(
    _ index: Int, _ outcome: inout ImportOutcome, _ write: (inout Upsert) throws -> Effect?
  ) throws {
    do {
      switch try write(&self) {
      case .inserted: outcome.inserted += 1
      case .updated: outcome.updated += 1
      case .unchanged: outcome.unchanged += 1
      case nil: break
      }
    } catch let refusal as Refusal {
      outcome.rejected.append((index, refusal.reason))
    }
  }

  private mutating func write(_ record: ImportRecord, id: Int64?) throws -> Effect {
    switch record {
    case .endowment(let record): try write(record, id: id)
    case .unit(let record): try write(record, id: id)
    case .lease(let record): try write(record, id: id)
    case .instalment(let record): try write(record, id: id)
    case .deed(let record): try write(record, id: id)
    case .legalFile(let record): try write(record, id: id)
    case .shrine(let record): try write(record, id: id)
    case .project(let record): try write(record, id: id)
    case .investigation(let record): try write(record, id: id)
    case .account(let record): try write(record, id: id)
    case .spending(let record): try write(record, id: id)
    case .tenant(let tenant): try write(tenant, id: id)
    case .cloudProject(let record): try write(record, id: id)
    case .site(let site): try write(site, id: id)
    case .host(let host): try write(host, id: id)
    case .machine(let record): try write(record, id: id)
    case .volume(let record): try write(record, id: id)
    case .backup(let record): try write(record, id: id)
    case .snapshot(let record): try write(record, id: id)
    case .image(let record): try write(record, id: id)
    case .network(let record): try write(record, id: id)
    case .gpuNode(let node): try write(node, id: id)
    case .certificate(let record): try write(record, id: id)
    case .onboarding(let record): try write(record, id: id)
    case .onboardingStep(let record): try write(record)
    case .incident(let incident): try write(incident, id: id)
    case .finding(let record): try write(record, id: id)
    case .userAccount(let record): try write(record, id: id)
    case .benchmark(let benchmark): try write(benchmark, id: id)
    case .gnaf(let row): try write(row, id: id)
    case .property(let record): try write(record, id: id)
    }
  }

  /// Writes what the writers hold back.
  private mutating func finish() throws {
    try endowments.finish()
    try units.finish()
    try cloud.finish()
    try addresses.finish()
  }

  /// The id of the stored row with this record's key; nil where there is none.
  private mutating func id(of record: ImportRecord) throws -> Int64? {
    let (column, code) = record.key
    if let key = record.kind.keyColumn {
      return try id(in: record.kind.table, key, code, column)
    }
    guard case .instalment(let instalment) = record,
      let lease = try? reference(
        to: "lease", instalment.code(.contractNumber), .contractNumber)
    else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM instalment INDEXED BY instalment_by_lease WHERE lease = ? AND due_day = ?
          """), arguments: [lease, instalment.value.dueDate.epoch])
  }

  private func id(
    in table: String, _ key: String, _ code: CleanText, _ column: ImportColumn
  ) throws -> Int64? {
    guard !code.isEmpty else { throw Refusal(reason: .missing(column)) }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(key) = ?"),
      arguments: [code.string])
  }

  /// The id of the row this code refers to.
  mutating func reference(
    to table: String, _ code: CleanText, _ column: ImportColumn
  ) throws -> Int64 {
    if let known = references[table]?[code.string] { return known }
    let key = ["lease": "contract_number", "host": "name"][table] ?? "code"
    guard let id = try id(in: table, key, code, column) else {
      throw Refusal(reason: .unknownReference(column, code: code))
    }
    references[table, default: [:]][code.string] = id
    return id
  }

  /// The id for a new row.
  mutating func freeID(_ table: String) throws -> Int64 {
    let id = try nextIDs[table] ?? SQLiteStore.freeID(table, db)
    nextIDs[table] = id + 1
    return id
  }
}
