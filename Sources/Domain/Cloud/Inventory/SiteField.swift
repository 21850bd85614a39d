/// The fields data centres are listed by.
package enum SiteField: Int, RecordField {
  case code = 1
  case name
  case role
  case province
  case hosts
  case machines
  case power
  case used
  case temperature
  case link
  case lag
  case racks

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .province: .text
    case .role: .word(CodeSet(SiteRole.self))
    case .link: .word(CodeSet(LinkState.self))
    case .hosts, .machines, .power, .used, .temperature, .lag, .racks: .number(.count)
    }
  }
}

extension Site: Listed {
  package typealias Field = SiteField

  package static var subject: Subject { .sites }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .role: .stated(role)
    case .province: .stated(province)
    case .hosts: .number(content.hosts)
    case .machines: .number(content.machines)
    case .power: Self.figure(powerKW)
    case .used: Self.figure(usedKW)
    case .temperature: Self.figure(temperature)
    case .link: link.map { .stated($0) } ?? .absent
    case .lag: Self.figure(lag)
    case .racks: Self.figure(racks)
    }
  }

  private static func figure(_ number: Int?) -> FieldValue {
    number.map(FieldValue.number) ?? .absent
  }
}
