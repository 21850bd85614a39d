/// The fields instalments of rent are listed by.
package enum InstalmentField: Int, RecordField {
  case dueDate = 1
  case amount
  case paid
  case remainder
  case paidOn
  case stage

  package var content: FieldContent {
    switch self {
    case .dueDate, .paidOn: .day
    case .amount, .paid, .remainder: .number(.rial)
    case .stage: .word(CodeSet(CollectionStage.self))
    }
  }
}

extension Instalment: Listed {
  package typealias Field = InstalmentField

  package static var subject: Subject { .instalments }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .dueDate: .day(dueDate)
    case .amount: .number(Int(amount.amount))
    case .paid: .number(Int(paid.amount))
    case .remainder: .number(Int(remainder.amount))
    case .paidOn: .stated(paidOn)
    case .stage: .stated(stage)
    }
  }
}
