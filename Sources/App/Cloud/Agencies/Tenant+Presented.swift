import Canvas
import Domain
import Monitoring
import Persian

extension Tenant: Presented {
  /// The tightest quota first.
  static var firstSort: Sort<TenantField> { Sort(.tightest, descending: true) }

  static let columns: [FieldColumn<TenantField>] = [
    FieldColumn(.name, .atLeast(36, weight: 3)),
    FieldColumn(.tightest, .exactly(16)),
    FieldColumn(.vcpuShare, .exactly(12), fold: 1),
    FieldColumn(.memoryShare, .exactly(12), fold: 2),
    FieldColumn(.diskShare, .exactly(12), fold: 3),
    FieldColumn(.gpuShare, .exactly(12), fold: 4),
    FieldColumn(.machines, .exactly(15), fold: 6),
    FieldColumn(.cpuLoad, .exactly(14), fold: 5),
    .offered(.memoryLoad, .exactly(14)),
    .offered(.vcpusAllocated, .exactly(15)),
    .offered(.vcpuQuota, .exactly(12)),
    .offered(.memoryAllocated, .exactly(16)),
    .offered(.memoryQuota, .exactly(14)),
    .offered(.diskAllocated, .exactly(15)),
    .offered(.diskQuota, .exactly(14)),
    .offered(.gpusAllocated, .exactly(15)),
    .offered(.gpuQuota, .exactly(12)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: TenantField, in context: ListContext) -> TableCell? {
    let wording = context.wording
    func share(_ kind: ResourceKind) -> TableCell {
      .load(allocated.share(of: quota, kind), wording)
    }
    switch field {
    case .tightest:
      return tightest.map { tightest in
        TableCell(
          wording.name(tightest), role: quotaMark == .ok ? .table : nil, mark: quotaMark)
      }
    case .vcpuShare: return share(.vcpu)
    case .memoryShare: return share(.memory)
    case .diskShare: return share(.disk)
    case .gpuShare: return share(.gpu)
    case .cpuLoad: return .load(cpuLoad, wording)
    case .memoryLoad: return .load(memoryLoad, wording)
    case .vcpuQuota, .memoryQuota, .diskQuota, .gpuQuota:
      return value(field) == .absent ? TableCell(wording.noQuota, role: .tableDim) : nil
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail { TenantDetail(state: state, tenant: self) }

  var copied: Copied { Copied(self) }

  /// What an agency is opened to: its projects, or its machines where it has none.
  func opened(out of: RecordsPane) -> Pane? {
    guard grants.projects > 0 else {
      let machines = Browser<VirtualMachine>(RecordFilter(scope: .tenant(id)))
      return .records(RecordsPane(machines, origin: .tenant(self)))
    }
    let projects = Browser<CloudProject>(RecordFilter(scope: .tenant(id)))
    return .records(RecordsPane(projects, origin: .tenant(self)))
  }

  /// How near it is to its quotas.
  var quotaMark: StateMark { StateMark(quotaTaken: tightest?.share) }
}
