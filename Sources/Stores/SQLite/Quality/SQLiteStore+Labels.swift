package import Domain
import GRDB
package import Persian

/// An address of which a clerk has said where it is.
package struct LabelledAddress: Hashable, Sendable {
  /// The number of the decision.
  package let decision: Int64
  package let code: CleanText
  package let text: CleanText
  package let postcode: CleanText
  package let officeProvince: CleanText
  package let officeCounty: CleanText
  /// The code of its GNAF row; empty where GNAF lacks it.
  package let row: CleanText
}

extension SQLiteStore {
  /// Addresses whose standing decision says where they are, or that GNAF lacks them, in the order of the
  /// decisions, behind one of them.
  ///
  /// Of refusals, "street not found" and "plaque does not agree" say so; the others speak of the address
  /// as it is written.
  package func labelledAddresses(
    after decision: Int64, limit: Int
  ) throws(SourceError) -> [LabelledAddress] {
    try readNow { db in
      try Row.fetchAll(
        db.cachedStatement(sql: Self.labels), arguments: [decision, limit]
      ).map { row in
        LabelledAddress(
          decision: row[0], code: row.text(1), text: row.text(2), postcode: row.text(3),
          officeProvince: row.text(4), officeCounty: row.text(5), row: row.text(6))
      }
    }
  }

  private static let labels = """
    SELECT d.id, a.code, a.text, a.postcode, p.name, c.name, g.code
    FROM decision d NOT INDEXED JOIN property_address a ON a.id = d.address
    JOIN province p ON p.id = a.province JOIN county c ON c.id = a.county
    LEFT JOIN gnaf g ON g.id = d.gnaf
    WHERE d.id > ?
      AND (d.verdict = \(VerdictCode.accept.rawValue)
        OR d.verdict = \(VerdictCode.reject.rawValue) AND d.reason IN (\(LabelReader.absent)))
      AND d.id = (SELECT max(x.id) FROM decision x WHERE x.address = d.address
        AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = x.id))
    ORDER BY d.id LIMIT ?
    """
}
