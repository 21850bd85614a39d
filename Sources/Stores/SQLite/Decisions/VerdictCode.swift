import Domain
import GRDB
import Persian

/// A verdict as three columns: its number, the GNAF row accepted, the reason for refusal.
///
/// Numbers are part of the file format: never renumber one.
enum VerdictCode: Int {
  case accept = 1
  case reject
  case askPost
  case skip
  case sendBack

  static func stored(_ verdict: Verdict) -> (verdict: Int, gnaf: Int64?, reason: Int?) {
    switch verdict {
    case .accept(let row): (accept.rawValue, row.raw, nil)
    case .reject(let reason): (reject.rawValue, nil, reason.rawValue)
    case .askPost: (askPost.rawValue, nil, nil)
    case .skip: (skip.rawValue, nil, nil)
    case .sendBack(let reason): (sendBack.rawValue, nil, reason.rawValue)
    }
  }

  static func verdict(_ code: Int, gnaf: Int64?, reason: Int?) throws(SourceError) -> Verdict {
    switch (VerdictCode(rawValue: code), gnaf, reason.flatMap(RejectReason.init(rawValue:))) {
    case (.accept, let row?, _): .accept(RecordID(row))
    case (.reject, _, let reason?): .reject(reason)
    case (.askPost, _, _): .askPost
    case (.skip, _, _): .skip
    case (.sendBack, _, let reason?): .sendBack(reason)
    default: throw .unexpected(detail: "unknown verdict")
    }
  }
}
