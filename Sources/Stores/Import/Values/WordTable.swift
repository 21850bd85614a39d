import Domain

/// The words that stand for the cases of an enum in files: the English token and Persian words.
struct WordTable<Value: Coded>: Sendable {
  private let values: [String: Value]

  init(_ words: KeyValuePairs<Value, [String]>) {
    var values: [String: Value] = [:]
    for value in Value.allCases { values[WordKey.of(value.token)] = value }
    for (value, names) in words {
      for name in names {
        values[WordKey.of(name)] = value
        // As written, so that the usual spelling is found without folding it.
        values[name] = value
      }
    }
    self.values = values
  }

  func read(_ text: String) throws(ValueFault) -> Value {
    if let value = values[text] ?? values[WordKey.of(text)] { return value }
    throw .unknownWord
  }
}
