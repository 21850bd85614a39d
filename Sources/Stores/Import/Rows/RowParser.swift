import Domain
import Persian

/// A reader of one kind's rows, made once a file for the order of its columns.
protocol RowParser: Sendable {
  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord
}

extension ImportKind {
  /// The reader of this kind's rows under this header.
  func parser(_ header: HeaderMap, at moment: ImportMoment) -> any RowParser {
    switch self {
    case .endowments: EndowmentParser(header, received: moment.day)
    case .raqabat: UnitParser(header)
    case .leases: LeaseParser(header)
    case .gnaf: GnafParser(header)
    case .properties: PropertyParser(header, arrived: moment.date)
    }
  }
}

extension ImportRecord {
  /// The column of the record's key and what stands there.
  var key: (column: ImportColumn, code: CleanText) {
    switch self {
    case .endowment(let record): (.code, record.code)
    case .unit(let record): (.code, record.code)
    case .lease(let record): (.contractNumber, record.contractNumber)
    case .gnaf(let row): (.gnafCode, row.code)
    case .property(let record): (.propertyCode, record.code)
    }
  }
}
