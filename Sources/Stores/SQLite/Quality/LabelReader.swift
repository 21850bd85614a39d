import Domain
import Foundation
import GRDB
import Persian

/// What decisions and known items say of a model's answers, within one transaction.
struct LabelReader {
  /// The reasons that say GNAF lacks an address, as an SQL list.
  static let absent = [RejectReason.streetNotFound, .plateMismatch]
    .map { "\($0.rawValue)" }.joined(separator: ", ")
  /// Decisions are looked for among so many times as many as are wanted: most are labels.
  private static let reach = 8

  let db: Database
  private let model: CleanText
  private let limit: Int

  init(_ db: Database, model: CleanText, limit: Int) {
    self.db = db
    self.model = model
    self.limit = limit
  }

  func labels() throws -> ReviewLabels {
    let (decided, others) = try decided()
    return ReviewLabels(decided: decided, known: try known(), others: others)
  }

  /// Standing decisions with what lay before the clerk; where nothing was kept, what the worker found.
  private func decided() throws -> (labels: [ReviewLabel], others: Int) {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.code, coalesce(g.code, ''), coalesce(n.model, m.model, ''),
          coalesce(n.candidates, m.candidates)
        FROM decision d NOT INDEXED JOIN property_address a ON a.id = d.address
        LEFT JOIN decision_ground n ON n.decision = d.id
        LEFT JOIN queue_match m ON m.address = d.address AND m.fault = ''
        LEFT JOIN gnaf g ON g.id = d.gnaf
        WHERE d.id > (SELECT max(id) FROM decision) - ?1
          AND (d.verdict = \(VerdictCode.accept.rawValue)
            OR d.verdict = \(VerdictCode.reject.rawValue) AND d.reason IN (\(Self.absent)))
          AND NOT EXISTS (SELECT 1 FROM known_item k WHERE k.address = d.address)
          AND d.id = (SELECT max(x.id) FROM decision x WHERE x.address = d.address
            AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = x.id))
        ORDER BY d.id DESC LIMIT ?2
        """, arguments: [limit * Self.reach, limit])
    var (labels, others): ([ReviewLabel], Int) = ([], 0)
    while let row = try rows.next() {
      guard row.text(2) == model, let bytes = row[3] as Data? else {
        others += 1
        continue
      }
      labels.append(try label(row.text(0), right: row.text(1), bytes))
    }
    return (labels, others)
  }

  /// Known items that the worker has looked at, decided or not.
  private func known() throws -> [ReviewLabel] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.code, coalesce(k.gnaf_code, ''), m.candidates
        FROM known_item k JOIN property_address a ON a.id = k.address
        JOIN queue_match m ON m.address = k.address AND m.fault = '' AND m.model = ?
        WHERE k.gnaf_code IS NOT NULL OR k.reason IN (\(Self.absent))
        ORDER BY k.address LIMIT ?
        """, arguments: [model.string, limit]
    ).map { try label($0.text(0), right: $0.text(1), $0[2]) }
  }

  private struct Found: Decodable {
    let code: String
    let score: Double
  }

  /// An empty `right` says that GNAF lacks the address.
  private func label(_ code: CleanText, right: CleanText, _ bytes: Data) throws -> ReviewLabel {
    guard let found = try? JSONDecoder().decode([Found].self, from: bytes) else {
      throw SourceError.unexpected(detail: "candidates that cannot be read")
    }
    return ReviewLabel(
      code: code, scores: found.map(\.score),
      place: right.isEmpty ? nil : try place(of: right.string, among: found.map(\.code)),
      isInGnaf: !right.isEmpty)
  }

  /// Where the row stands, or another unit of its building, as far as the store knows buildings.
  private func place(of right: String, among codes: [String]) throws -> Int? {
    if let place = codes.firstIndex(of: right) { return place + 1 }
    guard let building = try building(of: right) else { return nil }
    return try codes.firstIndex { try self.building(of: $0) == building }.map { $0 + 1 }
  }

  private func building(of code: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT building_code FROM gnaf WHERE code = ? AND building_code <> ''"),
      arguments: [code])
  }
}
