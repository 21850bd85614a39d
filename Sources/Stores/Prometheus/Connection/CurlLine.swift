private import CCurl
import Domain
import Foundation
import Persian

/// A line to a server that stays open between requests; for one thread at a time.
final class CurlLine: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer

  /// The most redirects that are followed.
  private static let hops = 3
  /// Milliseconds for a connection, which either comes soon or not at all.
  private static let patience = 5_000

  init() throws(RemoteFault) {
    guard cc_load() == 0, let handle = cc_open() else {
      throw .unreachable(detail: "libcurl.so.4")
    }
    self.handle = handle
  }

  deinit { cc_close(handle) }

  /// Asks and waits; the status of the answer, whose body the transfer has.
  ///
  /// Credentials and headers of the settings go to the server's own origin and to no other.
  func fetch(
    _ request: HTTPRequest, from server: MetricServer, sending secret: Secret?,
    _ transfer: Transfer
  ) throws(RemoteFault) -> Int {
    let deadline = ContinuousClock.now + .seconds(server.timeout)
    var target = request.target(at: server.address)
    var origin = server.address.origin
    for _ in 0...Self.hops {
      let reply = try step(
        to: target, request, server, origin == server.address.origin ? secret : nil,
        isHome: origin == server.address.origin, until: deadline, transfer)
      guard let location = reply.location else { return reply.status }
      if let refusal = Self.refusal(from: target, to: location) { throw .redirected(refusal) }
      origin = ServerAddress.Origin(location) ?? origin
      target = location
      transfer.restart()
    }
    throw .redirected(.tooMany)
  }

  /// Why a redirect is not followed; nil where it is.
  static func refusal(from: String, to: String) -> RemoteFault.RedirectFault? {
    guard let next = ServerAddress.Origin(to) else { return .otherScheme }
    let isEncrypted = ServerAddress.Origin(from)?.isEncrypted == true
    return isEncrypted && !next.isEncrypted ? .downgrade : nil
  }

  private struct Reply {
    let status: Int
    let location: String?
  }

  private func step(
    to target: String, _ request: HTTPRequest, _ server: MetricServer, _ secret: Secret?,
    isHome: Bool, until deadline: ContinuousClock.Instant, _ transfer: Transfer
  ) throws(RemoteFault) -> Reply {
    let left = Int(ContinuousClock.now.duration(to: deadline) / .milliseconds(1))
    guard left > 0 else { throw .timedOut(seconds: server.timeout) }
    // What is set is this request's alone; connections outlive it.
    defer { cc_reset(handle) }
    var lines: UnsafeMutablePointer<curl_slist>?
    defer { cc_free(lines) }
    let headers = ["Accept: application/json"] + (isHome ? server.headers.map(\.line) : [])
    for header in headers { lines = cc_append(lines, header) ?? lines }

    var isSet = transfer.attach(to: handle) && cc_set_headers(handle, lines) == 0
    func set(_ option: CURLoption, _ value: Int) {
      isSet = cc_set_number(handle, option, value) == 0 && isSet
    }
    func set(_ option: CURLoption, _ value: String) {
      isSet = cc_set_text(handle, option, value) == 0 && isSet
    }
    set(CURLOPT_URL, target)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_PROXY, "")
    set(CURLOPT_USERAGENT, "didban")
    set(CURLOPT_ACCEPT_ENCODING, "gzip")
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_TIMEOUT_MS, left)
    set(CURLOPT_CONNECTTIMEOUT_MS, min(left, Self.patience))
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    if request.isPost { set(CURLOPT_COPYPOSTFIELDS, request.form.text) }
    if let authorities = server.authorities { set(CURLOPT_CAINFO, authorities) }
    if let secret { isSet = secret.reveal { authorise(server, $0) } && isSet }
    guard isSet else { throw .unreachable(detail: "libcurl: setopt") }

    let code = cc_perform(handle)
    guard code == CURLE_OK else { throw fault(code, server, transfer, until: deadline) }
    let status = cc_number(handle, CURLINFO_RESPONSE_CODE)
    let location = cc_text(handle, CURLINFO_REDIRECT_URL).map { String(cString: $0) }
    return Reply(status: status, location: (300...399).contains(status) ? location : nil)
  }

  private func authorise(_ server: MetricServer, _ secret: String) -> Bool {
    switch server.credentials {
    case .none: true
    case .basic(let user, _):
      cc_set_number(handle, CURLOPT_HTTPAUTH, Self.basic) == 0
        && cc_set_text(handle, CURLOPT_USERNAME, user) == 0
        && cc_set_text(handle, CURLOPT_PASSWORD, secret) == 0
    case .bearer:
      cc_set_number(handle, CURLOPT_HTTPAUTH, Self.bearer) == 0
        && cc_set_text(handle, CURLOPT_XOAUTH2_BEARER, secret) == 0
    }
  }

  // CURLAUTH_BASIC and CURLAUTH_BEARER, which are macros with casts.
  private static let basic = 1 << 0
  private static let bearer = 1 << 6

  private func fault(
    _ code: CURLcode, _ server: MetricServer, _ transfer: Transfer,
    until deadline: ContinuousClock.Instant
  ) -> RemoteFault {
    let words = cc_words(code).map { CleanText(RawText(String(cString: $0))) } ?? ""
    switch code {
    case CURLE_OPERATION_TIMEDOUT:
      // A connection that did not come about in its share of the time.
      let isOver = ContinuousClock.now.advanced(by: .milliseconds(50)) >= deadline
      return isOver ? .timedOut(seconds: server.timeout) : .unreachable(detail: words)
    case CURLE_WRITE_ERROR where transfer.isOverfull:
      return .tooLarge(limit: server.limits.bytes)
    case CURLE_PEER_FAILED_VERIFICATION:
      return .untrusted(TrustFault(verified: cc_number(handle, CURLINFO_SSL_VERIFYRESULT)))
    case CURLE_SSL_CACERT_BADFILE:
      return .credential(.missing(path: CleanText(RawText(server.authorities ?? ""))))
    // The line broke in the middle of an answer.
    case CURLE_RECV_ERROR where cc_number(handle, CURLINFO_RESPONSE_CODE) > 0:
      return .malformed(detail: words)
    case CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING, CURLE_WEIRD_SERVER_REPLY,
      CURLE_WRITE_ERROR:
      return .malformed(detail: words)
    default:
      return .unreachable(detail: words)
    }
  }
}

private typealias TrustFault = RemoteFault.TrustFault

extension RemoteFault.TrustFault {
  /// What OpenSSL found wrong with a certificate (`X509_V_ERR_…`).
  fileprivate init(verified result: Int) {
    self =
      switch result {
      case 9, 10: .expired
      case 2, 18, 19, 20, 21: .unknownAuthority
      // libcurl compares the name itself, before OpenSSL has said anything.
      case 0, 1, 62: .otherName
      default: .other
      }
  }
}

extension MetricServer.Header {
  fileprivate var line: String { value.isEmpty ? "\(name);" : "\(name): \(value)" }
}
