import Domain
import GRDB
import Persian

/// What is known around an address under review, within one transaction.
struct ContextReader {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func context(of id: Int64) throws -> AddressContext {
    AddressContext(
      note: try note(on: id), siblings: try siblings(of: id),
      alikeOpen: try alike(id, "property_address_alike", QueueTables.open),
      alikeFound: try alike(id, "property_address_settled", QueueTables.settled))
  }

  /// The addresses of the other units of the endowment, by the codes they share with units.
  private func siblings(of id: Int64) throws -> EndowmentSiblings? {
    let endowment = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT u.endowment FROM property_address a JOIN unit u ON u.code = a.code WHERE a.id = ?
          """), arguments: [id])
    guard let endowment else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.id, a.state FROM unit u INDEXED BY unit_by_endowment
          JOIN property_address a ON a.code = u.code
          WHERE u.endowment = ? AND a.id <> ? LIMIT \(EndowmentSiblings.most + 1)
          """), arguments: [endowment, id])
    let shown = try rows.prefix(EndowmentSiblings.most).map {
      (id: $0[0] as Int64, state: try $0.code(1) as ReviewState)
    }
    var found: [[CleanText]: Int] = [:]
    for sibling in shown where sibling.state.isDecided {
      guard let place = try place(of: sibling.id) else { continue }
      found[place, default: 0] += 1
    }
    let most = found.max { ($0.value, Self.name($1.key)) < ($1.value, Self.name($0.key)) }
    return EndowmentSiblings(
      count: shown.count, decided: shown.count { $0.state.isDecided },
      isCut: rows.count > shown.count, place: most?.key ?? [], foundThere: most?.value ?? 0)
  }

  private static func name(_ place: [CleanText]) -> String {
    place.map(\.string).joined(separator: " ")
  }

  /// Town and neighbourhood of the row taken, by a clerk or else by the worker; nil where none was.
  private func place(of id: Int64) throws -> [CleanText]? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT g.city, g.neighbourhood FROM decision d JOIN gnaf g ON g.id = d.gnaf
          WHERE d.address = ?1 AND d.id = (SELECT max(x.id) FROM decision x WHERE x.address = ?1
            AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = x.id))
          UNION ALL
          SELECT json_extract(CAST(m.candidates AS TEXT), '$[0].row[\(Self.column(.city))]'),
            json_extract(CAST(m.candidates AS TEXT), '$[0].row[\(Self.column(.neighbourhood))]')
          FROM queue_match m WHERE m.address = ?1 AND m.fault = ''
            AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.address = ?1)
          LIMIT 1
          """), arguments: [id])
    let parts = row.map { [$0.text(0), $0.text(1)].filter { !$0.isEmpty } } ?? []
    return parts.isEmpty ? nil : parts
  }

  /// Where a field stands in a stored candidate's row, behind its building.
  private static func column(_ field: AddressField) -> Int {
    1 + (AddressField.allCases.firstIndex(of: field) ?? 0)
  }

  /// How many others of the county say the same, of those in an index of these states.
  private func alike(_ id: Int64, _ index: String, _ states: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM property_address o JOIN property_address AS a INDEXED BY \(index)
          WHERE o.id = ? AND a.state IN \(states) AND a.text_key = o.text_key
            AND a.county = o.county AND a.id <> o.id
          """), arguments: [id]) ?? 0
  }

  /// What was written beside the decision that stands.
  private func note(on id: Int64) throws -> DecisionNote? {
    guard let decision = try AddressRow.latestDecision(on: id, db) else { return nil }
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT note FROM decision_ground WHERE decision = ?"),
      arguments: [decision.id.raw])
    guard let text, !text.isEmpty else { return nil }
    return DecisionNote(
      clerk: decision.reviewer, verdict: decision.verdict, text: CleanText(RawText(text)),
      moment: decision.moment)
  }
}
