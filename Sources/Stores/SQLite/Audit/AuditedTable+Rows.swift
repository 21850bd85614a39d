import Domain
import GRDB
import Persian

extension AuditedTable {
  /// The name of the table.
  var table: String {
    switch self {
    case .followUp: "follow_up"
    case .note: "note"
    case .assignment: "assignment"
    case .decision: "decision"
    case .undo: "undo"
    case .secondReview: "second_review"
    case .postRequest: "post_request"
    case .knownItem: "known_item"
    case .decisionGround: "decision_ground"
    case .wasteMove: "waste_move"
    case .onboardingMove: "onboarding_move"
    }
  }

  /// The column an entry knows a row by.
  var key: String {
    switch self {
    case .undo, .decisionGround: "decision"
    case .knownItem: "address"
    default: "id"
    }
  }

  /// Every column a row's digest is made of, its key first: part of the file format.
  var columns: [String] {
    switch self {
    case .followUp:
      [
        "id", "subject", "record", "title", "assignee", "assignee_key", "due", "state",
        "opened_by", "opened",
      ]
    case .note: ["id", "subject", "record", "text", "author", "moment"]
    case .assignment: ["id", "subject", "record", "assignee", "moment"]
    case .decision:
      ["id", "address", "verdict", "gnaf", "reason", "reviewer", "moment", "previous"]
    case .undo: ["decision", "reviewer", "moment", "decided"]
    case .secondReview: QualityTables.reviewColumns
    case .postRequest: PostTables.requestColumns
    case .wasteMove: WasteTables.moveColumns
    case .knownItem: ["address", "gnaf_code", "reason", "planted_by", "moment"]
    case .decisionGround:
      [
        "decision", "gnaf_code", "model", "gnaf_index", "probability", "candidates", "note",
        "batch",
      ]
    case .onboardingMove: ["id", "onboarding", "stage", "due", "who", "moment"]
    }
  }

  /// A query of the rows under the alias `t`, their columns first.
  func selection(_ more: String = "") -> String {
    "SELECT \(columns.map { "t.\($0)" }.joined(separator: ", "))\(more) FROM \(table) t"
  }

  /// The digest of a row, whose columns come first in `row`.
  func digest(of row: Row) throws -> Digest {
    var bytes = CanonicalBytes(of: table)
    for column in columns.indices { bytes.append(row[column] as DatabaseValue) }
    return try bytes.digest()
  }

  /// The digest of the row with this key, as it stands now.
  func digest(ofRow key: Int64, _ db: Database) throws -> Digest {
    let statement = try db.cachedStatement(sql: "\(selection()) WHERE t.\(self.key) = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else {
      throw SourceError.unexpected(detail: "a row to be witnessed is not there")
    }
    return try digest(of: row)
  }
}
