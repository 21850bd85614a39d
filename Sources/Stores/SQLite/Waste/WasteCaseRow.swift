import Domain
import Foundation
import GRDB
import Persian

/// Cases of waste as read from the store.
enum WasteCaseRow {
  static func wasteCase(_ id: Int64, _ db: Database) throws -> WasteCase? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT w.id, w.code, w.server, w.rule, w.resource, w.kind, w.name, w.machine,
          coalesce(t.name, ''), w.figures, w.coverage, w.vcpus, w.memory_mib, w.disk_gib, w.gpus,
          w.rial, w.found, w.seen, w.state, w.until, w.moved, w.who, w.why, w.returns
        FROM waste_case w LEFT JOIN tenant t ON t.id = w.tenant WHERE w.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      let isKnown = row[11] as Int != Unstated.figure
      return try WasteCase(
        id: row.id(0), code: row.text(1), server: row.text(2),
        key: WasteKey(rule: row.text(3), resource: WasteDocument.resource(row[4])),
        subject: row.code(5), name: row.text(6),
        machine: (row[7] as Int64?).map(RecordID.init), tenantName: row.text(8),
        figures: WasteDocument.figures(row[9]), coverage: Load.share(row[10]),
        saving: isKnown ? row.resources(11) : nil,
        worth: row[15] as Int == Unstated.figure ? nil : row.rial(15),
        found: Moment.date(row[16]), seen: Moment.date(row[17]),
        standing: WasteCase.Standing(
          state: row.code(18), until: row.statedDay(19), since: Moment.date(row[20]),
          who: row.text(21), why: row.text(22)), returns: row[23])
    }
  }
}

/// The lists of a case as the store keeps them, each in the one way it can be written.
enum WasteDocument {
  static func bytes(_ list: [some Encodable]) throws(SourceError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    do {
      return String(decoding: try encoder.encode(list), as: UTF8.self)
    } catch {
      throw .unexpected(detail: "figures that cannot be written")
    }
  }

  static func resource(_ text: String) throws(SourceError) -> [CleanText] {
    try list(text, of: String.self).map { CleanText(RawText($0)) }
  }

  static func figures(_ text: String) throws(SourceError) -> [Double] {
    try list(text, of: Double.self)
  }

  private static func list<Item: Decodable>(
    _ text: String, of _: Item.Type
  ) throws(SourceError) -> [Item] {
    do {
      return try JSONDecoder().decode([Item].self, from: Data(text.utf8))
    } catch {
      throw .unexpected(detail: "figures that cannot be read")
    }
  }
}
