/// The fields checks of configurations are listed by.
package enum HostBenchmarkField: Int, RecordField {
  case code = 1
  case host
  case name
  case passed
  case failed
  case notApplicable
  case checked
  case system
  case supportEnds

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .host, .name, .system: .text
    case .passed, .failed, .notApplicable: .number(.count)
    case .checked, .supportEnds: .day
    }
  }
}

extension HostBenchmark: Listed {
  package typealias Field = HostBenchmarkField

  package static var subject: Subject { .benchmarks }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .host: .stated(host)
    case .name: .stated(name)
    case .passed: .number(passed)
    case .failed: .number(failed)
    case .notApplicable: .number(notApplicable)
    case .checked: .day(checked)
    case .system: .stated(system)
    case .supportEnds: .stated(supportEnds)
    }
  }
}
