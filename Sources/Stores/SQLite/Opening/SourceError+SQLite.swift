import Domain
import GRDB
import Persian

extension SourceError {
  /// The one place where SQLite's errors become ours.
  init(sqlite error: any Error, path: String) {
    if let known = error as? SourceError {
      self = known
      return
    }
    if let refusal = error as? QueueRefusal {
      self = .refused(refusal)
      return
    }
    guard let failure = error as? DatabaseError else {
      self = .unexpected(detail: CleanText(RawText(String(describing: error))))
      return
    }
    let detail = CleanText(RawText(failure.message ?? failure.resultCode.description))
    let place = CleanText(RawText(path))
    self =
      switch failure.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
      // Lists name their indexes, and a load elsewhere has taken them away for a while.
      case .SQLITE_ERROR where failure.message?.hasPrefix("no such index") == true: .locked
      case .SQLITE_NOTADB: .corrupt(.notADatabase)
      case .SQLITE_CORRUPT: .corrupt(.broken(detail: detail))
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
        .unwritable(path: place)
      case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_NOMEM: .inputOutput(detail: detail)
      case .SQLITE_CONSTRAINT: .conflict(detail: detail)
      default: .unexpected(detail: detail)
      }
  }
}
