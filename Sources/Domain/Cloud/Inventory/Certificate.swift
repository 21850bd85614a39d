package import Persian

/// A certificate (گواهی) that a service or host of the cloud shows to whoever connects.
package struct Certificate: Hashable, Sendable {
  package var id: RecordID<Certificate>
  /// Its serial number, or what else tells it from all others; unique.
  package var code: CleanText
  /// The name it is made out to.
  package var name: CleanText
  /// What shows it; empty where nobody has said.
  package var service: CleanText
  package var issuer: CleanText
  /// The agency it belongs to; nil where it is the cloud's own.
  package var tenant: RecordID<Tenant>?
  /// Empty where it is the cloud's own.
  package var tenantName: CleanText
  package var notBefore: Day?
  /// The last day it is good.
  package var expires: Day

  package init(
    id: RecordID<Certificate>, code: CleanText, name: CleanText, service: CleanText,
    issuer: CleanText, tenant: RecordID<Tenant>?, tenantName: CleanText, notBefore: Day?,
    expires: Day
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.service = service
    self.issuer = issuer
    self.tenant = tenant
    self.tenantName = tenantName
    self.notBefore = notBefore
    self.expires = expires
  }

  /// How it stands on a day.
  package func term(on today: Day) -> CertificateTerm { CertificateTerm(daysLeft: expires - today) }
}

/// How soon a certificate ends; the classes exclude each other.
package enum CertificateTerm: Int, Coded {
  case ended = 1
  case within7Days
  case within14Days
  case within30Days
  case later

  /// The class of a certificate that is good for so many days after today.
  package init(daysLeft: Int) {
    self = Self.allCases.first { daysLeft <= $0.days.upperBound } ?? .later
  }

  /// The days from today on which a certificate of this class ends.
  package var days: ClosedRange<Int> {
    switch self {
    case .ended: -Self.farDays...(-1)
    case .within7Days: 0...7
    case .within14Days: 8...14
    case .within30Days: 15...30
    case .later: 31...Self.farDays
    }
  }

  /// How badly it needs a person; nil where it has time.
  package var severity: Severity? {
    switch self {
    case .ended, .within7Days, .within14Days: .critical
    case .within30Days: .warning
    case .later: nil
    }
  }

  private static let farDays = 4_000_000
}
