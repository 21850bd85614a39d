import Domain
import Persian

/// Postcodes, points, plates and provinces: values with warnings of their own.
extension RowValues {
  /// A valid postcode in ASCII digits, or empty text.
  mutating func postcode(_ slot: Slot) throws(ImportRejection) -> CleanText {
    let read = try value(slot) { text throws(ValueFault) in
      do throws(Postcode.Fault) {
        return try Postcode(text)
      } catch {
        throw ValueFault(error)
      }
    }
    guard let read else { return "" }
    for oddity in read.oddities { warn(ImportWarning(oddity)) }
    return CleanText(RawText(read.digits))
  }

  /// A postcode as the office wrote it; one that cannot be a postcode only warns.
  mutating func postcodeAsWritten(_ slot: Slot) -> CleanText {
    do {
      return try postcode(slot)
    } catch {
      warn(.postcodeInvalid)
      return text(slot)
    }
  }

  /// The point of two columns; nil where both are empty.
  mutating func coordinates(
    latitude: Slot, longitude: Slot
  ) throws(ImportRejection) -> Coordinates? {
    let (north, east) = (raw(latitude), raw(longitude))
    guard !north.isEmpty || !east.isEmpty else { return nil }
    guard !north.isEmpty, !east.isEmpty else {
      let empty = north.isEmpty ? latitude : longitude
      throw .badValue(empty.column, RawText(""), .coordinateAlone)
    }
    do {
      let point = try PointText(latitude: north, longitude: east)
      if point.isImprecise { warn(.lowPrecision) }
      return point.coordinates
    } catch {
      throw .badValue(latitude.column, RawText("\(north) \(east)"), error)
    }
  }

  /// A plate; its section is what the section column says, or else the plate itself.
  mutating func plate(_ slot: Slot, section: Slot) throws(ImportRejection) -> RegistrationPlate? {
    let read = try value(slot) { text throws(ValueFault) in try PlateText(text) }
    guard let read else { return nil }
    if read.isOrderAssumed { warn(.plateOrderAssumed) }
    let stated = try code(section)
    return RegistrationPlate(
      mains: read.mains, subs: read.subs,
      section: stated.isEmpty
        ? CleanText(RawText(read.section)) : PlateText.sectionName(stated))
  }

  /// Where a record lies; the province takes its official spelling, an unknown one stays and warns.
  mutating func place(
    province: Slot, county: Slot, locality: Slot
  ) throws(ImportRejection) -> Place {
    let written = try requiredName(province)
    let official = Provinces.official(written)
    if official == nil { warn(.unknownProvince) }
    return Place(province: official ?? written, county: name(county), locality: name(locality))
  }
}
