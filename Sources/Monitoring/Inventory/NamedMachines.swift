import Domain
import Persian

/// The machines of the inventory, and which of them metrics mean by a code or a name.
struct NamedMachines: Sendable {
  /// By their codes.
  let all: [VirtualMachine]
  private let byName: [CleanText: VirtualMachine]

  /// Reads all pages once.
  init(_ records: any RecordSource) async throws(SourceError) {
    all = try await records.all(VirtualMachine.self, by: .code)
    var byName: [CleanText: [VirtualMachine]] = [:]
    for machine in all {
      for name in Set([machine.code, machine.name, machine.hypervisorName]) where !name.isEmpty {
        byName[name, default: []].append(machine)
      }
    }
    // A name that two of them have tells neither.
    self.byName = byName.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// The machine that the last of these labels calls by its code, its name, or as its hypervisor does.
  subscript(labels: [CleanText]) -> VirtualMachine? { labels.last.flatMap { byName[$0] } }
}
