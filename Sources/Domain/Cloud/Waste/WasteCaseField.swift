/// The fields cases of waste are listed by.
package enum WasteCaseField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case rule
  case subject
  case state
  case until
  case vcpus
  case memory
  case disk
  case gpus
  case worth
  case coverage
  case found
  case seen
  case returns
  case who
  case server

  package var content: FieldContent {
    switch self {
    case .code, .rule: .code
    case .name, .tenant, .who, .server: .text
    case .subject: .word(CodeSet(WasteSubject.self))
    case .state: .word(CodeSet(WasteState.self))
    case .until: .day
    case .vcpus, .gpus, .returns: .number(.count)
    case .memory: .number(.mebibytes)
    case .disk: .number(.gibibytes)
    case .worth: .number(.rial)
    case .coverage: .number(.load)
    case .found, .seen: .moment
    }
  }
}

extension WasteCase: Listed {
  package typealias Field = WasteCaseField

  package static var subject: Subject { .waste }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .rule: .identified(key.rule)
    case .subject: .stated(subject)
    case .state: .stated(standing.state)
    case .until: .stated(standing.until)
    case .vcpus: amount(.vcpu)
    case .memory: amount(.memory)
    case .disk: amount(.disk)
    case .gpus: amount(.gpu)
    case .worth: worth.map { .number(Int($0.amount)) } ?? .absent
    case .coverage: .number(Int((coverage * 1_000_000).rounded()))
    case .found: .moment(found)
    case .seen: .moment(seen)
    case .returns: .number(returns)
    case .who: .stated(standing.who)
    case .server: .stated(server)
    }
  }

  private func amount(_ kind: ResourceKind) -> FieldValue {
    saving.map { .number($0[kind]) } ?? .absent
  }
}
