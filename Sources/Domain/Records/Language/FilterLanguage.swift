package import Persian

/// The language in which lists are narrowed, for the fields of one kind of record.
///
///     province:Yazd -deed:issued leaseEnd<1405/03/01 rent>100m "imamzadeh"
///
/// Terms stand between blanks and must all hold. A term is a field, a sign and a value, or a word
/// or quote that must occur. Both languages and the tokens of files are understood at any time;
/// what is written back is in the language of the vocabulary, in one canonical form.
///
/// | term | holds where |
/// |---|---|
/// | `field:value`, `field=value` | the field is the value, or holds the words |
/// | `field:a,b`, `field:a\|b` | it is one of them |
/// | `field<v`, `<=`, `>`, `>=`, `!=` | it compares so |
/// | `field:a..b`, `field:a to b` | it lies between them, both included |
/// | `field:none`, `field:any`, `field:*` | it says nothing, or something |
/// | `-term`, `!term`, `not term` | the term does not |
/// | `word`, `"some words"` | the record's texts hold them |
package struct FilterLanguage<Field: RecordField>: Sendable {
  package let vocabulary: FilterVocabulary<Field>
  /// The day that relative days count from.
  package let today: Day

  let fields: NameIndex<Field>
  let choices: [Field: NameIndex<Set<Int>>]
  let places: [PlaceLevel: NameIndex<CleanText>]
  let figures: FigureWords
  /// Words that mean something of their own, and are quoted where they are meant as themselves.
  let reserved: Set<String>

  package init(_ vocabulary: FilterVocabulary<Field>, today: Day) {
    self.vocabulary = vocabulary
    self.today = today
    let words = vocabulary.words
    fields = NameIndex(
      Field.allCases.map { field in
        (field, (vocabulary.fields[field]?.keys ?? []) + [FilterKey.name(field.token)])
      })
    choices = vocabulary.choices.reduce(into: [:]) { indices, entry in
      let tokens = entry.key.content.codeSet
      indices[entry.key] = NameIndex(
        entry.value.map { choice in
          let only = choice.codes.count == 1 ? choice.codes.first : nil
          let token = only.flatMap { tokens?.token($0) }.map { [FilterKey.name($0)] }
          return (choice.codes, choice.name.keys + (token ?? []))
        })
    }
    places = vocabulary.places.mapValues { names in
      NameIndex(names.map { ($0, [FilterKey.name($0.string)]) })
    }
    figures = FigureWords(words, today: today)
    reserved = Set(
      [words.negation, words.none, words.any, words.from, words.to].flatMap(\.keys) + ["*"])
  }

  /// What a text says; the scope, which has no words, is carried over.
  package func read(_ text: CleanText, scope: RecordScope? = nil) -> FilterReading<Field> {
    var parser = FilterParser(self, text.string)
    parser.parse()
    let filter = RecordFilter(
      parser.conditions, text: Self.clean(parser.words.joined(separator: " ")), scope: scope)
    return FilterReading(filter: filter, problems: parser.problems)
  }

  /// Cleans a stretch of the text whatever its length: it was cleaned as a whole before.
  static func clean(_ text: String) -> CleanText {
    CleanText(RawText(text), limit: text.unicodeScalars.count)
  }

  /// The condition a word of these stands for at a field: that it says something, or nothing.
  func stated(_ key: String, at field: Field) -> Bool? {
    guard choices[field]?.exactly(key) == nil else { return nil }
    if key == "*" || figures.any.contains(key) { return true }
    return figures.none.contains(key) ? false : nil
  }

  /// The name of a place as the registry spells it, or what was written where it knows none.
  func place(_ text: String, _ level: PlaceLevel) -> (name: CleanText, isKnown: Bool) {
    let key = FilterKey.name(text)
    if case .one(let known)? = places[level]?.match(key, shortestPrefix: 2) {
      return (known, true)
    }
    return (Self.clean(text), places[level]?.isEmpty ?? true)
  }
}
