import Domain
import Persian

extension RecordList {
  /// The selected record as changes refer to it.
  var selectedReference: RecordRef? { selectedID.map { RecordRef(subject, $0) } }

  /// The code people know the selected record by.
  var selectedKey: CleanText { copied?.code ?? "" }
}
