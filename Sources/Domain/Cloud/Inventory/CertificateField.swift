/// The fields certificates are listed by.
package enum CertificateField: Int, RecordField {
  case code = 1
  case name
  case service
  case issuer
  case tenant
  case notBefore
  case expires

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .service, .issuer, .tenant: .text
    case .notBefore, .expires: .day
    }
  }
}

extension Certificate: Listed {
  package typealias Field = CertificateField

  package static var subject: Subject { .certificates }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .service: .stated(service)
    case .issuer: .stated(issuer)
    case .tenant: .stated(tenantName)
    case .notBefore: .stated(notBefore)
    case .expires: .day(expires)
    }
  }
}
