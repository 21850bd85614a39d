import Foundation

/// The address of a metrics server, with the path its interface lies under.
package struct ServerAddress: Hashable, Sendable {
  /// Why a text is no such address.
  package enum Fault: Error, Hashable, Sendable {
    /// No `http://` or `https://` with a host behind it.
    case notAnAddress
    /// It holds a name or a password, which would be shown wherever the address is.
    case holdsCredentials
    /// A query or a fragment: the interface adds its own.
    case holdsQuery
  }

  /// The whole without a slash at its end.
  package let text: String
  let origin: Origin

  /// Who answers: credentials are for one origin and no other.
  struct Origin: Hashable, Sendable {
    let scheme: String
    let host: String
    let port: Int

    var isEncrypted: Bool { scheme == "https" }
  }

  package init(_ text: String) throws(Fault) {
    // Before anything else is complained of, so that no fault shows what it must not.
    let authority = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first
    guard authority?.contains("@") != true else { throw .holdsCredentials }
    guard let parts = URLComponents(string: text), let origin = Origin(parts) else {
      throw .notAnAddress
    }
    guard parts.user == nil, parts.password == nil else { throw .holdsCredentials }
    guard parts.query == nil, parts.fragment == nil else { throw .holdsQuery }
    var text = text[...]
    while text.hasSuffix("/") { text.removeLast() }
    self.text = String(text)
    self.origin = origin
  }
}

extension ServerAddress.Origin {
  init?(_ text: String) {
    guard let parts = URLComponents(string: text) else { return nil }
    self.init(parts)
  }

  /// Nil where it is neither http nor https, or nobody's.
  init?(_ parts: URLComponents) {
    guard let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = parts.host?.lowercased(), !host.isEmpty
    else { return nil }
    self.init(scheme: scheme, host: host, port: parts.port ?? (scheme == "https" ? 443 : 80))
  }
}
