package import Persian

/// What went wrong between us and a server that is asked over the network.
///
/// No case holds an address with its credentials, or a secret.
package enum RemoteFault: Error, Hashable, Sendable {
  /// The name is unknown, nobody listens, or the line broke.
  case unreachable(detail: CleanText)
  /// Nothing, or not all, came within so many seconds.
  case timedOut(seconds: Int)
  /// The server could not prove who it is.
  case untrusted(TrustFault)
  /// It sends us elsewhere too often, or where we do not go.
  case redirected(RedirectFault)
  /// It wants other credentials: 401 or 403.
  case unauthorised(status: Int)
  /// Any other status than success, such as 503.
  case status(Int)
  /// It understood the query and refuses it, in its words.
  case rejected(kind: CleanText, message: CleanText)
  /// The answer is not what the interface promises, or ends early.
  case malformed(detail: CleanText)
  /// The answer is larger than is taken, in bytes.
  case tooLarge(limit: Int)
  /// The answer has more series than are kept, so many.
  case tooMany(series: Int)
  /// The server calls its own answer incomplete, in its words.
  case incomplete(warning: CleanText)
  /// A file of a secret, or an authority's certificate, cannot be used; nothing was sent.
  case credential(CredentialFault)

  package enum TrustFault: Int, Coded {
    case expired = 1
    /// Signed by nobody that is trusted here.
    case unknownAuthority
    case otherName
    case other
  }

  package enum RedirectFault: Int, Coded {
    case tooMany = 1
    /// From an encrypted line to an open one.
    case downgrade
    /// Neither http nor https.
    case otherScheme
  }

  package enum CredentialFault: Hashable, Sendable {
    case missing(path: CleanText)
    case notRegular(path: CleanText)
    /// Neither the user's nor the administrator's.
    case otherOwner(path: CleanText)
    /// The group or others may read it.
    case openToOthers(path: CleanText)
    case empty(path: CleanText)
    /// It holds more than a secret does, or bytes that no header carries.
    case unfit(path: CleanText)
    case noVariable(name: CleanText)
  }
}
