import Domain
import GRDB
import Persian

/// Correctable fields between the texts people write and the columns they stand in.
enum FieldReading {
  /// A text as it was understood: its stored spelling, and the columns that hold it.
  struct Value {
    let text: CleanText
    let columns: [(name: String, value: (any DatabaseValueConvertible)?)]
  }

  /// What a field of a record says now; nil where the record is not there.
  static func value(of field: CorrectableField, _ id: Int64, _ db: Database) throws -> CleanText? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(field.columns.joined(separator: ", ")) FROM \(field.table) WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    guard field == .plate else { return row.text(0) }
    return (row[0] as Int?).map {
      PlateText.written(RegistrationPlate(main: $0, sub: row[1] ?? 0, section: row.text(2)))
    } ?? ""
  }

  /// Reads what somebody wrote by the rules of imports.
  static func read(_ text: CleanText, _ field: CorrectableField) throws -> Value {
    if text.isEmpty, field.isRequired { throw ChangeRefusal.emptyField(field) }
    do {
      switch field {
      case .plate: return try plate(text)
      case .unitPostcode where !text.isEmpty, .addressPostcode where !text.isEmpty:
        return plain(CleanText(RawText(try Postcode(text.string).digits)), field)
      default:
        return plain(CleanText(RawText(Normalizer.normalise(text.string))), field)
      }
    } catch {
      throw ChangeRefusal.badValue(field)
    }
  }

  private static func plain(_ text: CleanText, _ field: CorrectableField) -> Value {
    Value(text: text, columns: field.columns.map { ($0, text.string) })
  }

  private static func plate(_ text: CleanText) throws(ValueFault) -> Value {
    let names = CorrectableField.plate.columns
    guard !text.isEmpty else { return Value(text: "", columns: names.map { ($0, nil) }) }
    let read = try PlateText(text.string)
    guard let main = read.mains.first, read.mains.count == 1, read.subs.count < 2 else {
      throw .severalPlates
    }
    let plate = RegistrationPlate(
      main: main, sub: read.subs.first ?? 0, section: CleanText(RawText(read.section)))
    return Value(
      text: PlateText.written(plate),
      columns: [
        (names[0], plate.main), (names[1], plate.sub), (names[2], plate.section.string),
      ])
  }
}

extension CorrectableField {
  /// The table the field stands in.
  var table: String {
    RecordDirectory.place(of: subject).table
  }

  /// The columns that hold the field.
  var columns: [String] {
    switch self {
    case .endowmentName: ["name"]
    case .donor: ["donor"]
    case .trustee: ["trustee"]
    case .waqfDeedNumber: ["deed_number"]
    case .endowmentLocality, .unitLocality: ["locality"]
    case .unitTitle: ["title"]
    case .plate: ["plate_main", "plate_sub", "plate_section"]
    case .unitAddress: ["address"]
    case .unitPostcode, .addressPostcode: ["postcode"]
    case .tenant: ["tenant"]
    case .addressText: ["text"]
    }
  }
}

extension PlateText {
  /// A plate in words, which read one way only, and which this reader reads.
  static func written(_ plate: RegistrationPlate) -> CleanText {
    let numerals = Numerals(.persian)
    let main: CleanText = "\(numerals.plain(plate.main)) اصلی"
    let number = plate.sub == 0 ? main : "\(numerals.plain(plate.sub)) فرعی از \(main)"
    return plate.section.isEmpty ? number : "\(number)، بخش \(plate.section)"
  }
}
