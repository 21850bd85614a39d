import Domain
import Persian

/// The reader of endowments rows.
struct EndowmentParser: RowParser {
  private let header: HeaderMap
  private let received: Day

  init(_ header: HeaderMap, received: Day) {
    self.header = header
    self.received = received
  }

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .endowment(
      EndowmentRecord(
        code: try values.requiredCode(header.slot(.code)),
        name: try values.requiredName(header.slot(.name)),
        kind: try values.requiredValue(header.slot(.kind), EndowmentWords.kind.read),
        custody: try values.requiredValue(header.slot(.custody), EndowmentWords.custody.read),
        trusteeship: try values.value(
          header.slot(.trusteeship), EndowmentWords.trusteeship.read) ?? .unknown,
        use: try values.requiredValue(header.slot(.use), EndowmentWords.use.read),
        status: try values.requiredValue(header.slot(.status), EndowmentWords.status.read),
        donor: values.name(header.slot(.donor)),
        trustee: values.name(header.slot(.trustee)),
        deedNumber: try values.code(header.slot(.deedNumber)),
        foundedYear: try values.value(header.slot(.foundedYear), Amounts.year),
        place: try values.place(
          province: header.slot(.province), county: header.slot(.county),
          locality: header.slot(.locality)),
        intentions: try values.value(header.slot(.intentions), IntentionList.read) ?? [],
        registered: try values.value(header.slot(.registered), Dates.day),
        received: received))
  }
}
