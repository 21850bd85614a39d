import Domain
import Persian

extension Browser {
  /// The filter of the list as it is written.
  func filterLine(_ context: FilterContext) -> CleanText {
    guard isNarrowed else { return "" }
    return context.language(Record.Field.self).text(query.filter)
  }

  /// What is told beside a line that is to become the filter.
  func advice(_ text: CleanText, caret: Int, _ context: FilterContext) -> FilterAdvice {
    FilterAdvice(text, caret: caret, context.language(Record.Field.self), context.wording)
  }

  /// Narrows the list to what a line says, unless something in it cannot be understood.
  mutating func filter(by line: CleanText, _ context: FilterContext) -> Bool {
    let language = context.language(Record.Field.self)
    let reading = language.read(line, scope: query.filter.scope)
    guard reading.obstacle == nil else { return false }
    var wanted = query
    wanted.filter = reading.filter
    if wanted != query { ask(wanted) }
    return true
  }
}
