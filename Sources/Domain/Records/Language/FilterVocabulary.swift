package import Persian

/// What a reader may call the fields of a kind of record, and what stands in them.
package struct FilterVocabulary<Field: RecordField>: Sendable {
  package let words: FilterWords
  package let fields: [Field: FilterName]
  /// The words for the codes of a closed set, one by one in their order, then for several.
  package let choices: [Field: [FilterChoice]]
  /// The provinces and counties there are, as the registry spells them.
  package let places: [PlaceLevel: [CleanText]]

  package init(
    words: FilterWords, places: [PlaceLevel: [CleanText]] = [:],
    field: (Field) -> FilterName, code: (Field, Int) -> FilterName,
    groups: (Field) -> [FilterChoice] = { _ in [] }
  ) {
    self.words = words
    self.places = places
    var fields: [Field: FilterName] = [:]
    var choices: [Field: [FilterChoice]] = [:]
    for each in Field.allCases {
      fields[each] = field(each)
      guard let set = each.content.codeSet else { continue }
      choices[each] =
        set.codes.map { FilterChoice(code(each, $0), [$0]) } + groups(each)
    }
    self.fields = fields
    self.choices = choices
  }

  /// The field's name as it is written back.
  package func name(_ field: Field) -> CleanText { fields[field]?.printed ?? "" }

  /// The names of codes: one for all where there is one, else one by one.
  package func names(_ field: Field, _ codes: Set<Int>) -> [CleanText] {
    let choices = choices[field] ?? []
    if let whole = choices.first(where: { $0.codes == codes }) { return [whole.name.printed] }
    return choices.filter { $0.codes.count == 1 && $0.codes.isSubset(of: codes) }
      .map(\.name.printed)
  }
}

extension FieldContent {
  /// The closed set a field draws from.
  package var codeSet: CodeSet? {
    switch self {
    case .word(let set), .words(let set): set
    case .text, .code, .place, .number, .day, .moment: nil
    }
  }

  /// Whether what stands in the field has an order to compare by.
  package var isOrdered: Bool {
    switch self {
    case .number, .day, .moment: true
    case .text, .code, .place, .word, .words: false
    }
  }
}
