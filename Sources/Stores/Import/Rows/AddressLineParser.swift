import Foundation
import Persian

/// The reader of a plain text file that has one address a line and nothing else.
///
/// Such a line has no code, so it gets the file's name without its extension and the number of its line:
/// `addresses.txt`, line 12, is `addresses-12`. Importing the same file again changes nothing; a file in
/// which lines have moved is another file and wants another name.
struct AddressLineParser: RowParser {
  private let prefix: CleanText
  private let arrived: Date

  init(path: String, arrived: Date) {
    prefix = Self.prefix(path)
    self.arrived = arrived
  }

  /// The code of the address on this line of the file.
  static func code(path: String, line: Int) -> CleanText {
    prefix(path) + CleanText(RawText("-\(line)"))
  }

  private static func prefix(_ path: String) -> CleanText {
    let name = String(path.split(separator: "/").last ?? "")
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return CleanText(RawText(String(stem.isEmpty ? name[...] : stem)))
  }

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let text = values.text(Slot(column: .address, index: 0))
    guard !text.isEmpty else { throw .missing(.address) }
    return .property(
      PropertyAddressRecord(
        code: prefix + CleanText(RawText("-\(values.row.line)")),
        endowmentName: "", officeProvince: "", officeCounty: "",
        text: text, postcode: "", arrived: arrived))
  }
}
