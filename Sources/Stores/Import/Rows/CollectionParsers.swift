import Domain
import Persian

/// The reader of instalments rows, whose key is their lease and the day they fall due.
struct InstalmentParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .instalment(
      Referring(
        Instalment(
          id: RecordID(0), lease: RecordID(0),
          dueDate: try values.requiredValue(header.slot(.due), Dates.day),
          amount: try values.requiredValue(header.slot(.amount), Amounts.rial),
          paid: try values.value(header.slot(.paid), Amounts.rial) ?? .zero,
          paidOn: try values.value(header.slot(.paidOn), Dates.day),
          stage: try values.value(header.slot(.stage), OversightWords.stage.read) ?? .none),
        codes: [.contractNumber: try values.requiredCode(header.slot(.contractNumber))]))
  }
}

/// The reader of statements of a year, whose key is their endowment and the year.
struct AccountParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .account(
      Referring(
        AnnualAccount(
          endowment: RecordID(0),
          year: try values.requiredValue(header.slot(.year), Amounts.year),
          income: try values.requiredValue(header.slot(.income), Amounts.rial),
          spent: try values.requiredValue(header.slot(.spent), Amounts.rial)),
        codes: [.endowmentCode: try values.requiredCode(header.slot(.endowmentCode))]))
  }
}

/// The reader of what was spent on one intention in a year.
struct SpendingParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .spending(
      Referring(
        Spending(
          endowment: RecordID(0),
          year: try values.requiredValue(header.slot(.year), Amounts.year),
          category: try values.requiredValue(
            header.slot(.category), EndowmentWords.intention.read),
          planned: try values.value(header.slot(.planned), Amounts.rial) ?? .zero,
          spent: try values.requiredValue(header.slot(.spent), Amounts.rial)),
        codes: [.endowmentCode: try values.requiredCode(header.slot(.endowmentCode))]))
  }
}
