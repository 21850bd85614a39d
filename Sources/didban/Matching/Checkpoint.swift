import Domain
import Persian
import Stores

/// A point behind which a match can go on: a batch of addresses whose results are written.
struct Checkpoint: Codable, Equatable {
  /// Bytes of the results up to here.
  let length: Int
  /// The digest in hexadecimal of the results since the checkpoint before.
  let digest: String
  /// Addresses up to here, refused ones too, and how many had no candidate.
  let rows: Int
  let rejected: Int
  let unanswered: Int
  /// Refused addresses by the token of the reason.
  let reasons: [String: Int]
  /// Bytes of the file of addresses and of the rejects file up to here.
  let offset: Int
  let rejectsLength: Int

  init(_ report: ImportReport, length: Int, digest: Digest, unanswered: Int) {
    self.length = length
    self.digest = digest.hex
    self.unanswered = unanswered
    rows = report.rows
    rejected = report.rejected
    reasons = report.reasons
    offset = report.offset
    rejectsLength = report.rejectsLength
  }

  /// Sets the report of a file of addresses to where it was.
  func restore(_ report: inout ImportReport) {
    report.rows = rows
    report.inserted = rows - rejected
    report.rejected = rejected
    report.reasons = reasons
    report.offset = offset
    report.rejectsLength = rejectsLength
  }
}
