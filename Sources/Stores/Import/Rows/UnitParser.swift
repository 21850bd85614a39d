import Domain
import Persian

/// The reader of property units rows.
struct UnitParser: RowParser {
  private let header: HeaderMap
  private let received: Day

  init(_ header: HeaderMap, received: Day) {
    self.header = header
    self.received = received
  }

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .unit(
      PropertyUnitRecord(
        code: try values.requiredCode(header.slot(.code)),
        endowmentCode: try values.requiredCode(header.slot(.endowmentCode)),
        title: try values.requiredName(header.slot(.title)),
        type: try values.requiredValue(header.slot(.type), UnitWords.type.read),
        use: try values.requiredValue(header.slot(.use), EndowmentWords.use.read),
        area: try values.value(header.slot(.area), Amounts.area) ?? 0,
        plate: try values.plate(header.slot(.plate), section: header.slot(.section)),
        place: try values.place(
          province: header.slot(.province), county: header.slot(.county),
          locality: header.slot(.locality)),
        address: values.text(header.slot(.address)),
        postcode: try values.postcode(header.slot(.postcode)),
        coordinates: try values.coordinates(
          latitude: header.slot(.latitude), longitude: header.slot(.longitude)),
        deed: Deed(
          state: try values.requiredValue(header.slot(.deedState), UnitWords.deedState.read),
          kind: try values.value(header.slot(.deedKind), UnitWords.deedKind.read),
          serial: try values.code(header.slot(.deedSerial)),
          issued: try values.value(header.slot(.deedIssued), Dates.day)),
        occupancy: try values.requiredValue(header.slot(.occupancy), UnitWords.occupancy.read),
        received: received))
  }
}
