import Domain
import Foundation
import Persian
import Stores
import TOMLKit

/// A metrics server as `config.toml` names it, one `[[prometheus]]` each.
///
/// ```toml
/// [[prometheus]]
/// name = "تهران"
/// url = "https://prometheus.example/damavand"   # what /api/v1 is added to
/// ca_file = "/etc/didban/ca.pem"                # in place of the system's authorities
/// user = "didban"
/// password_file = "~/.config/didban/password"   # mode 600; or password_env = "NAME"
/// bearer_file = "…"                             # or bearer_env, in place of user and password
/// timeout = 10                                  # seconds for a whole answer, 1…300
/// headers = { X-Scope-OrgID = "awqaf" }
/// queries = ["host", "ceph"]                    # groups; all where left out
/// ```
struct MetricServerSettings: Sendable {
  let server: MetricServer
  let groups: [MetricGroup]

  /// What is wrong with an entry.
  struct Fault: Error, Hashable {
    enum Problem: Hashable {
      case missing
      case text
      case address
      case credentialsInAddress
      case queryInAddress
      case nameTwice
      case twoSecrets
      case userWithoutPassword
      case passwordWithoutUser
      case timeout
      case header
      case secretInHeader
      case group
      case key
    }

    let file: String
    /// Such as `prometheus[1].url`.
    let key: String
    let problem: Problem
  }

  static let keys = [
    "name", "url", "ca_file", "user", "password_file", "password_env", "bearer_file", "bearer_env",
    "timeout", "headers", "queries",
  ]

  /// Reads the entries of a settings file.
  static func all(
    _ value: (any TOMLValueConvertible)?, file: String
  ) throws(Fault) -> [MetricServerSettings] {
    guard let list = value?.array else {
      throw Fault(file: file, key: "[[prometheus]]", problem: .missing)
    }
    var servers: [MetricServerSettings] = []
    for (index, entry) in list.enumerated() {
      guard let table = entry.table else {
        throw Fault(file: file, key: "[[prometheus]]", problem: .missing)
      }
      let one = try MetricServerEntry(
        table: table, file: file, place: "prometheus[\(index + 1)]"
      ).settings()
      guard !servers.contains(where: { $0.server.name == one.server.name }) else {
        throw Fault(file: file, key: "prometheus[\(index + 1)].name", problem: .nameTwice)
      }
      servers.append(one)
    }
    return servers
  }
}

/// One `[[prometheus]]`.
private struct MetricServerEntry {
  typealias Fault = MetricServerSettings.Fault

  let table: TOMLTable
  let file: String
  let place: String

  func settings() throws(Fault) -> MetricServerSettings {
    for key in table.keys where !MetricServerSettings.keys.contains(key) {
      throw fault(key, .key)
    }
    let name = try required("name")
    return MetricServerSettings(
      server: MetricServer(
        name: CleanText(RawText(name)), address: try address(), authorities: try path("ca_file"),
        credentials: try credentials(), timeout: try timeout(), headers: try headers()),
      groups: try groups())
  }

  private func address() throws(Fault) -> ServerAddress {
    do {
      return try ServerAddress(try required("url"))
    } catch let error as Fault {
      throw error
    } catch ServerAddress.Fault.holdsCredentials {
      throw fault("url", .credentialsInAddress)
    } catch ServerAddress.Fault.holdsQuery {
      throw fault("url", .queryInAddress)
    } catch {
      throw fault("url", .address)
    }
  }

  private func credentials() throws(Fault) -> MetricServer.Credentials {
    let password = try secret("password")
    let bearer = try secret("bearer")
    switch (try text("user"), password, bearer) {
    case (nil, nil, nil): return .none
    case (let user?, let password?, nil): return .basic(user: user, password: password)
    case (nil, nil, let bearer?): return .bearer(bearer)
    case (_?, nil, nil): throw fault("user", .userWithoutPassword)
    case (nil, _?, nil): throw fault("password_file", .passwordWithoutUser)
    case (_, _, _?): throw fault("bearer_file", .twoSecrets)
    }
  }

  /// Where a secret is: `…_file` or `…_env`.
  private func secret(_ kind: String) throws(Fault) -> SecretPlace? {
    let variable = try text("\(kind)_env")
    guard let path = try path("\(kind)_file") else { return variable.map { .variable(name: $0) } }
    guard variable == nil else { throw fault("\(kind)_env", .twoSecrets) }
    return .file(path: path)
  }

  private func timeout() throws(Fault) -> Int {
    guard table.contains(key: "timeout") else { return 10 }
    guard let seconds = table["timeout"]?.int, (1...300).contains(seconds) else {
      throw fault("timeout", .timeout)
    }
    return seconds
  }

  private func headers() throws(Fault) -> [MetricServer.Header] {
    guard table.contains(key: "headers") else { return [] }
    guard let lines = table["headers"]?.table else { throw fault("headers", .header) }
    var headers: [MetricServer.Header] = []
    for name in lines.keys {
      guard !["authorization", "proxy-authorization", "cookie"].contains(name.lowercased()) else {
        throw fault("headers.\(name)", .secretInHeader)
      }
      guard let value = lines[name]?.string,
        let header = MetricServer.Header(name: name, value: value)
      else { throw fault("headers.\(name)", .header) }
      headers.append(header)
    }
    return headers
  }

  private func groups() throws(Fault) -> [MetricGroup] {
    guard table.contains(key: "queries") else { return MetricGroup.allCases }
    var groups: [MetricGroup] = []
    guard let list = table["queries"]?.array else { throw fault("queries", .group) }
    for value in list {
      guard let group = value.string.flatMap(MetricGroup.init(token:)) else {
        throw fault("queries", .group)
      }
      if !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  private func required(_ key: String) throws(Fault) -> String {
    guard let text = try text(key) else { throw fault(key, .missing) }
    return text
  }

  private func text(_ key: String) throws(Fault) -> String? {
    guard table.contains(key: key) else { return nil }
    guard let text = table[key]?.string, !text.isEmpty else { throw fault(key, .text) }
    return text
  }

  private func path(_ key: String) throws(Fault) -> String? {
    try text(key).map { NSString(string: $0).expandingTildeInPath }
  }

  private func fault(_ key: String, _ problem: Fault.Problem) -> Fault {
    Fault(file: file, key: "\(place).\(key)", problem: problem)
  }
}
