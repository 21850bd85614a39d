import Domain
import Foundation
import GRDB

/// An entry of the audit trail as it is stored, with the digest it must have.
struct AuditLink {
  var seq: Int64
  var moment: Int64
  var who: String
  var action: Int64
  var subject: Int64
  var record: Int64
  var key: String
  var field: String
  var before: String
  var after: String
  var why: String
  var ledger: Int64
  var item: Int64
  var itemDigest: Data
  var previous: Data

  static let columns = """
    seq, moment, who, action, subject, record, key, field, before, after, why, ledger, item, \
    item_digest, previous, digest
    """

  /// What the digest of the entry is, by all it says and by the digest of the one before it.
  func digest() throws(SourceError) -> Digest {
    var bytes = CanonicalBytes(of: "didban audit 1")
    for number in [seq, moment, action, subject, record, ledger, item] { bytes.append(number) }
    for text in [who, key, field, before, after, why] { bytes.append(text) }
    bytes.append(itemDigest)
    bytes.append(previous)
    return try bytes.digest()
  }
}

extension AuditLink {
  init(_ row: Row) {
    self.init(
      seq: row[0], moment: row[1], who: row[2], action: row[3], subject: row[4], record: row[5],
      key: row[6], field: row[7], before: row[8], after: row[9], why: row[10], ledger: row[11],
      item: row[12], itemDigest: row[13], previous: row[14])
  }
}
