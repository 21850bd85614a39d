import Domain
import Foundation
import Persian

/// The reader of incidents rows; nothing ends before it begins.
struct IncidentParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let opened = try values.requiredValue(header.slot(.opened), Moments.date)
    func later(_ text: String) throws(ValueFault) -> Date {
      let moment = try Moments.date(text)
      guard opened <= moment else { throw .endsBeforeStart }
      return moment
    }
    return .incident(
      Incident(
        id: RecordID(0), number: try values.requiredCode(header.slot(.number)),
        service: try values.requiredName(header.slot(.service)),
        site: values.name(header.slot(.site)),
        severity: try values.requiredValue(header.slot(.severity), CloudWords.severity.read),
        title: try values.requiredName(header.slot(.title)), opened: opened,
        acknowledged: try values.value(header.slot(.acknowledged), later),
        resolved: try values.value(header.slot(.resolved), later),
        cause: values.name(header.slot(.cause))))
  }
}
