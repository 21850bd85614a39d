/// The fields incidents are listed by.
package enum IncidentField: Int, RecordField {
  case number = 1
  case service
  case site
  case severity
  case title
  case opened
  case acknowledged
  case resolved
  case cause
  /// From opening until a person took it up.
  case acknowledgement
  /// From opening until it was over.
  case resolution

  package var content: FieldContent {
    switch self {
    case .number: .code
    case .service, .site, .title, .cause: .text
    case .severity: .word(CodeSet(IncidentSeverity.self))
    case .opened, .acknowledged, .resolved: .moment
    case .acknowledgement, .resolution: .number(.seconds)
    }
  }
}

extension Incident: Listed {
  package typealias Field = IncidentField

  package static var subject: Subject { .incidents }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .number: .identified(number)
    case .service: .stated(service)
    case .site: .stated(site)
    case .severity: .stated(severity)
    case .title: .stated(title)
    case .opened: .moment(opened)
    case .acknowledged: acknowledged.map(FieldValue.moment) ?? .absent
    case .resolved: resolved.map(FieldValue.moment) ?? .absent
    case .cause: .stated(cause)
    case .acknowledgement: acknowledgement.map(FieldValue.number) ?? .absent
    case .resolution: resolution.map(FieldValue.number) ?? .absent
    }
  }
}
