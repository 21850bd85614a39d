/// The fields networks are listed by.
package enum CloudNetworkField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case site
  case prefix
  case vlan
  case kind
  case state
  case addresses
  case used
  case share

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .tenant, .site, .prefix: .text
    case .kind: .word(CodeSet(NetworkKind.self))
    case .state: .word(CodeSet(NetworkState.self))
    case .vlan, .addresses, .used: .number(.count)
    case .share: .number(.load)
    }
  }
}

extension CloudNetwork: Listed {
  package typealias Field = CloudNetworkField

  package static var subject: Subject { .networks }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .site: .stated(site)
    case .prefix: .text(prefix.text)
    case .vlan: vlan.map(FieldValue.number) ?? .absent
    case .kind: .stated(kind)
    case .state: .stated(state)
    case .addresses: addresses.map(FieldValue.number) ?? .absent
    case .used: used.map(FieldValue.number) ?? .absent
    case .share: share.map { .number(Int(($0 * 1_000_000).rounded())) } ?? .absent
    }
  }
}
