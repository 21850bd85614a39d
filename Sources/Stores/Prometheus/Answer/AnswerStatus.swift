import Domain
import Persian

/// What the status of an answer says by itself.
enum AnswerStatus {
  /// Throws where the body would be nobody's answer to a query.
  static func check(_ code: Int) throws(RemoteFault) {
    guard code != 401, code != 403 else { throw .unauthorised(status: code) }
  }

  /// What is wrong where the body is not what the interface promises: often a proxy's own page.
  static func unreadable(_ code: Int, at offset: Int) -> RemoteFault {
    guard (200...299).contains(code) else { return .status(code) }
    return .malformed(detail: CleanText(RawText("JSON, byte \(offset)")))
  }
}
