/// The fields projects are listed by.
package enum ProjectField: Int, RecordField {
  case code = 1
  case title
  case site
  case budget
  case progress
  case contractor
  case start
  case due
  case state

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .title, .site, .contractor: .text
    case .budget: .number(.rial)
    case .progress: .number(.percent)
    case .start, .due: .day
    case .state: .word(CodeSet(ProjectState.self))
    }
  }
}

extension Project: Listed {
  package typealias Field = ProjectField

  package static var subject: Subject { .projects }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .title: .stated(title)
    case .site: .stated(siteName)
    case .budget: .number(Int(budget.amount))
    case .progress: .number(progress)
    case .contractor: .stated(contractor)
    case .start: .day(start)
    case .due: .day(due)
    case .state: .stated(state)
    }
  }
}
