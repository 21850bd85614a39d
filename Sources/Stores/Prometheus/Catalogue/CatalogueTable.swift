import Domain
import Persian
import TOMLKit

/// A table of a file of queries or rules, read key by key; every fault names the file, the entry and the key.
struct CatalogueTable {
  let table: TOMLTable
  let file: String
  /// What a fault calls the entry.
  let name: String

  /// Refuses keys that mean nothing: what is misspelt would be left out unseen.
  func allow(only keys: Set<String>) throws(CatalogueFault) {
    for key in table.keys where !keys.contains(key) { throw fault(key, .unknownKey) }
  }

  func has(_ key: String) -> Bool { table.contains(key: key) }

  /// A text without blanks around it; an empty one is missing.
  func text(_ key: String) throws(CatalogueFault) -> String {
    guard has(key) else { throw fault(key, .missing) }
    guard let text = table[key]?.string else { throw fault(key, .wrongType(expected: "string")) }
    let trimmed = text.drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else {
      throw fault(key, .missing)
    }
    return String(trimmed[...last])
  }

  func clean(_ key: String) throws(CatalogueFault) -> CleanText {
    CleanText(RawText(try text(key)))
  }

  func texts(_ key: String) throws(CatalogueFault) -> [String] {
    guard has(key) else { throw fault(key, .missing) }
    guard let list = table[key]?.array else { throw fault(key, .wrongType(expected: "[string]")) }
    var texts: [String] = []
    for value in list {
      guard let text = value.string else { throw fault(key, .wrongType(expected: "[string]")) }
      texts.append(text)
    }
    return texts
  }

  /// Names of labels.
  func labels(_ key: String) throws(CatalogueFault) -> [CleanText] {
    try checked(texts(key), key)
  }

  /// The name of a label that need not be there.
  func label(_ key: String) throws(CatalogueFault) -> CleanText? {
    has(key) ? try checked([text(key)], key).first : nil
  }

  /// The tables of a list within this one, which faults call by its name; none where it has no such list.
  func tables(_ key: String, written: CleanText) throws(CatalogueFault) -> [CatalogueTable] {
    var tables: [CatalogueTable] = []
    for entry in table[key]?.array ?? TOMLArray() {
      guard let inner = entry.table else { throw fault(key, .wrongType(expected: written)) }
      tables.append(
        CatalogueTable(table: inner, file: file, name: "\(name).\(key)[\(tables.count + 1)]"))
    }
    return tables
  }

  /// Whether a text can be the name of a label.
  static func isLabel(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == 0x5F }
  }

  private func checked(_ names: [String], _ key: String) throws(CatalogueFault) -> [CleanText] {
    guard names.allSatisfy(Self.isLabel) else {
      throw fault(key, .unknownValue(allowed: "a-z A-Z 0-9 _"))
    }
    return names.map { CleanText(RawText($0)) }
  }

  func number(_ key: String) throws(CatalogueFault) -> Double? {
    guard has(key) else { return nil }
    guard let number = table[key]?.double ?? table[key]?.int.map(Double.init), number.isFinite
    else { throw fault(key, .wrongType(expected: "number")) }
    return number
  }

  /// A whole number that has to be there.
  func whole(_ key: String, in range: ClosedRange<Int>) throws(CatalogueFault) -> Int {
    guard let number = try number(key) else { throw fault(key, .missing) }
    guard let whole = Int(exactly: number), range.contains(whole) else {
      let words = "\(range.lowerBound)…\(range.upperBound)"
      throw fault(key, .unknownValue(allowed: CleanText(RawText(words))))
    }
    return whole
  }

  func flag(_ key: String) throws(CatalogueFault) -> Bool {
    guard has(key) else { return false }
    guard let flag = table[key]?.bool else {
      throw fault(key, .wrongType(expected: "true, false"))
    }
    return flag
  }

  /// A case by its token.
  func word<Value: Coded>(_ key: String, _ type: Value.Type) throws(CatalogueFault) -> Value {
    guard let value = Value(token: try text(key)) else {
      let words = Value.allCases.map(\.token).joined(separator: ", ")
      throw fault(key, .unknownValue(allowed: CleanText(RawText(words))))
    }
    return value
  }

  /// The titles in both languages.
  func titles() throws(CatalogueFault) -> [Language: CleanText] {
    [.persian: try clean("title_fa"), .english: try clean("title_en")]
  }

  /// PromQL, with the names defined in its file replaced by what they stand for.
  func expression(
    _ key: String, _ definitions: QueryDefinitions
  ) throws(CatalogueFault) -> String {
    let text = try text(key)
    guard text.utf8.count <= Self.longest else { throw fault(key, .tooMany(limit: Self.longest)) }
    return definitions.expanded(text)
  }

  private static let longest = 8_000

  func fault(_ key: String, _ reason: CatalogueFault.Reason) -> CatalogueFault {
    CatalogueFault(
      file: CleanText(RawText(file)), key: CleanText(RawText("\(name).\(key)")), reason: reason)
  }
}
