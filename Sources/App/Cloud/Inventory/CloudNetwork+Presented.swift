import Canvas
import Domain
import Persian

extension CloudNetwork: Presented {
  /// The fullest first.
  static var firstSort: Sort<CloudNetworkField> { Sort(.share, descending: true) }

  static let columns: [FieldColumn<CloudNetworkField>] = [
    FieldColumn(.name, .atLeast(16, weight: 2)),
    FieldColumn(.prefix, .exactly(20)),
    FieldColumn(.vlan, .exactly(6), fold: 1),
    FieldColumn(.kind, .exactly(9), fold: 2),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 3),
    FieldColumn(.site, .atLeast(14, weight: 1), fold: 4),
    FieldColumn(.state, .exactly(10)),
    FieldColumn(.share, .exactly(18)),
    .offered(.addresses, .exactly(11)),
    .offered(.used, .exactly(11)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: CloudNetworkField, in context: ListContext) -> TableCell? {
    let wording = context.wording
    switch field {
    // A number that tells networks apart is not grouped.
    case .vlan: return vlan.map { TableCell(wording.numerals.plain($0)) }
    case .state:
      return TableCell(
        wording.name(state), role: state == .up ? .table : nil, mark: state == .up ? .ok : .critical
      )
    case .share:
      return share.map { share in
        var cell = TableCell.load(share, wording)
        cell.mark = StateMark(share: share)
        return cell
      }
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied {
    Copied(code: code, fields: [code, name, prefix.text, tenantName, site])
  }

  /// The machines of the agency it is of.
  func opened(out of: RecordsPane) -> Pane? {
    let machines = Browser<VirtualMachine>(RecordFilter(scope: .tenant(tenant)))
    return .records(RecordsPane(machines, origin: .named(tenantName)))
  }
}

extension StateMark {
  /// How a share in use stands, at a glance; nil where it needs nobody.
  fileprivate init?(share: Double) {
    guard share >= CloudStatistics.quotaAlarm else { return nil }
    self = share >= 1 ? .critical : .warning
  }
}
