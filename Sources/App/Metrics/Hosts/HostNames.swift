import Domain
import Persian

/// What some hosts are called, wherever in their list they are.
struct HostNames: ListAsking {
  let hosts: [RecordID<HostMachine>]

  func answer(from source: any RecordSource) async -> EffectResult {
    do throws(SourceError) {
      var names: [CleanText] = []
      for id in hosts {
        if let host: HostMachine = try await source.record(id) { names.append(host.name) }
      }
      return .hostsNamed(.success(names))
    } catch {
      return .hostsNamed(.failure(error))
    }
  }
}
