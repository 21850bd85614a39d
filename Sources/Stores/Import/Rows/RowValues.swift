import Persian

/// The fields of one row read as values, with what is odd about them.
///
/// An absent column reads like an empty field.
struct RowValues {
  let row: CSVRow
  /// Each at most once a row.
  private(set) var warnings: [ImportWarning] = []
  private let cache: NameCache

  /// Codes beyond this many letters are refused rather than cut: half a key is another key.
  private static let codeLimit = 200

  /// What copying from a page leaves in a code; cleaning has removed it.
  private static let harmlessInCodes: SanitizerFindings = [
    .bidiControl, .invisible, .looseJoiner,
  ]

  /// What editors and typing leave behind unseen is not worth a warning.
  private static let unseen: SanitizerFindings = [.invisible, .looseJoiner]

  init(_ row: CSVRow, cache: NameCache) {
    self.row = row
    self.cache = cache
  }

  mutating func warn(_ warning: ImportWarning) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  private mutating func warn(about text: CleanText) {
    if !text.findings.isSubset(of: Self.unseen) { warn(.suspiciousText) }
  }

  /// The field as it stands in the file.
  func raw(_ slot: Slot) -> String {
    slot.index.map { row.text($0) } ?? ""
  }

  /// The field in its own letters, safe to show.
  mutating func text(_ slot: Slot) -> CleanText {
    let raw = raw(slot)
    guard !raw.isEmpty else { return "" }
    let clean = CleanText(RawText(raw))
    warn(about: clean)
    return clean
  }

  /// A name in the stored spelling.
  mutating func name(_ slot: Slot) -> CleanText {
    let raw = raw(slot)
    guard !raw.isEmpty else { return "" }
    let name = cache.name(raw)
    warn(about: name)
    return name
  }

  mutating func requiredName(_ slot: Slot) throws(ImportRejection) -> CleanText {
    let name = name(slot)
    guard !name.isEmpty else { throw .missing(slot.column) }
    return name
  }

  /// A code by which records are told apart: ASCII digits, stored spelling; empty where it is not stated.
  mutating func code(_ slot: Slot) throws(ImportRejection) -> CleanText {
    let raw = raw(slot)
    guard raw.unicodeScalars.count <= Self.codeLimit else {
      throw .badValue(slot.column, RawText(raw), .tooLong)
    }
    let clean = text(slot)
    if clean.string.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return clean }
    guard clean.findings.isSubset(of: Self.harmlessInCodes) else { return clean }
    return CleanText(RawText(Numerals.ascii(Normalizer.normalise(clean.string))))
  }

  mutating func requiredCode(_ slot: Slot) throws(ImportRejection) -> CleanText {
    let code = try code(slot)
    guard !code.isEmpty else { throw .missing(slot.column) }
    return code
  }

  /// The field as a value of some type; nil where it is empty.
  func value<Value>(
    _ slot: Slot, _ read: (String) throws(ValueFault) -> Value
  ) throws(ImportRejection) -> Value? {
    let raw = raw(slot)
    guard !raw.isEmpty else { return nil }
    do {
      return try read(raw)
    } catch {
      throw .badValue(slot.column, RawText(raw), error)
    }
  }

  func requiredValue<Value>(
    _ slot: Slot, _ read: (String) throws(ValueFault) -> Value
  ) throws(ImportRejection) -> Value {
    guard let value = try value(slot, read) else { throw .missing(slot.column) }
    return value
  }
}
