package import Domain
package import Persian

/// A field that has words: its title, and its names and values in the filter language.
package protocol WordedField: RecordField {
  /// What heads its column.
  func title(in wording: Wording) -> CleanText
  /// One word to write it with, and what else it is called in either language.
  func filterName(in wording: Wording) -> FilterName
  /// What one of its closed set is called on the screen; nil where there is none of this number.
  func name(of code: Int, in wording: Wording) -> CleanText?
  /// One of its closed set as it is written: as on the screen, in either language, unless it says more.
  func filterName(of code: Int, in wording: Wording) -> FilterName
  /// Words for several of its closed set at once.
  func filterGroups(in wording: Wording) -> [FilterChoice]
}

extension WordedField {
  package func filterName(of code: Int, in wording: Wording) -> FilterName {
    screenName(of: code, in: wording)
  }

  /// One of its closed set by its names on the screen, and further words for it.
  func screenName(of code: Int, in wording: Wording, _ more: CleanText...) -> FilterName {
    let names = [wording, wording.other].compactMap { name(of: code, in: $0) }
    return FilterName(names.first ?? "", Array(names.dropFirst()) + more)
  }

  package func filterGroups(in wording: Wording) -> [FilterChoice] { [] }
}

extension Wording {
  /// The filter language of a kind of record, written back in the session's language.
  package func filterLanguage<Field: WordedField>(
    _: Field.Type, provinces: [CleanText] = [], counties: [CleanText] = [], today: Day
  ) -> FilterLanguage<Field> {
    FilterLanguage(
      FilterVocabulary(
        words: filterWords, places: [.province: provinces, .county: counties],
        field: { $0.filterName(in: self) }, code: { $0.filterName(of: $1, in: self) },
        groups: { $0.filterGroups(in: self) }),
      today: today)
  }

  /// The filter a command line asks for, or what is wrong with it and what to do, in words.
  package func filter<Field: WordedField>(
    _ text: RawText, of field: Field.Type, provinces: [CleanText] = [], today: Day
  ) throws(FilterRefusal) -> RecordFilter<Field> {
    let language = filterLanguage(field, provinces: provinces, today: today)
    let clean = CleanText(text)
    let reading = language.read(clean)
    guard let obstacle = reading.obstacle else { return reading.filter }
    throw FilterRefusal(explanation: explanation(obstacle, language))
  }
}

/// A filter that cannot be applied, in the words of the session.
package struct FilterRefusal: Error, Hashable, Sendable {
  package let explanation: CleanText
}
