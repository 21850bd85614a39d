import Domain
import Persian

extension RecordList {
  /// The selected record as changes refer to it.
  var selectedReference: RecordRef? {
    switch self {
    case .endowments(let list): list.selected.map { RecordRef(.endowment, $0.id.raw) }
    case .units(let list): list.selected.map { RecordRef(.unit, $0.id.raw) }
    case .machines(let list): list.selected.map { RecordRef(.machine, $0.id.raw) }
    case .addresses(let list): list.selected.map { RecordRef(.address, $0.id.raw) }
    }
  }

  /// The code people know the selected record by.
  var selectedKey: CleanText {
    switch self {
    case .endowments(let list): list.selected?.code ?? ""
    case .units(let list): list.selected?.code ?? ""
    case .machines(let list): list.selected?.name ?? ""
    case .addresses(let list): list.selected?.code ?? ""
    }
  }

  /// What the list's records are, to changes.
  var changeSubject: ChangeSubject {
    switch self {
    case .endowments: .endowment
    case .units: .unit
    case .machines: .machine
    case .addresses: .address
    }
  }
}
