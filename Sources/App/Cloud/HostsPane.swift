import Domain

/// The physical hosts of the cloud: few enough to hold all of them.
struct HostsPane: Sendable {
  var cursor = ListCursor()
  private(set) var hosts: Result<[HostMachine], SourceError>?
  private var isAsked = false

  var rows: [HostMachine] { (try? hosts?.get()) ?? [] }

  var isFailing: Bool {
    if case .failure? = hosts { true } else { false }
  }

  mutating func request(reload: Bool) -> Effect? {
    guard !isAsked || reload else { return nil }
    isAsked = true
    return .loadHosts
  }

  mutating func take(_ result: Result<[HostMachine], SourceError>) {
    hosts = result
  }
}
