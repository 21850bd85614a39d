import Persian

extension MetricQuery {
  /// The same question about these records alone, so that a range is asked for what is in sight.
  ///
  /// Every metric of the expression gets matchers of the labels it is known to have (`narrowing`). With
  /// several records and labels the answer may hold more records than asked for, never fewer; where
  /// nothing can be narrowed the question stays as it is.
  package func narrowed(to records: [MetricLabels]) -> MetricQuery {
    let matchers = narrowing.sorted().compactMap { name -> String? in
      let values = Set(records.map { $0[name]?.string ?? "" }).sorted()
      // A cleaned value is not what the server has: it would match nothing.
      guard !records.isEmpty, records.allSatisfy({ $0[name]?.findings.isEmpty ?? true }) else {
        return nil
      }
      return values.count == 1
        ? "\(name)=\(Self.quoted(values[0]))"
        : "\(name)=~\(Self.quoted(values.map(Self.escaped).joined(separator: "|")))"
    }
    guard !matchers.isEmpty else { return self }
    return MetricQuery(
      id: id, group: group, titles: titles,
      expression: Self.adding(matchers.joined(separator: ","), to: metrics, in: expression),
      findsOffenders: findsOffenders, unit: unit, labels: labels, details: details,
      narrowing: narrowing, interval: interval,
      thresholds: thresholds, exporter: exporter, metrics: metrics)
  }

  /// The expression with matchers at each of these metrics.
  private static func adding(
    _ matchers: String, to metrics: [String], in expression: String
  ) -> String {
    let metrics = Set(metrics)
    var result = ""
    var rest = expression[...]
    while let first = rest.first {
      if first == "\"" || first == "'" {
        let text = quotation(at: rest)
        result += text
        rest = rest.dropFirst(text.count)
      } else if isWordPart(first) {
        let word = rest.prefix(while: isWordPart)
        rest = rest.dropFirst(word.count)
        result += word
        guard metrics.contains(String(word)) else { continue }
        let isSelected = rest.first == "{"
        if isSelected { rest = rest.dropFirst() }
        let isEmpty = isSelected && rest.drop(while: \.isWhitespace).first == "}"
        result += "{" + matchers + (isSelected ? isEmpty ? "" : "," : "}")
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// A quoted text with its quotes.
  private static func quotation(at text: Substring) -> Substring {
    let quote = text.first
    var index = text.index(after: text.startIndex)
    while index < text.endIndex, text[index] != quote {
      if text[index] == "\\" { index = text.index(after: index) }
      if index < text.endIndex { index = text.index(after: index) }
    }
    return index < text.endIndex ? text[...index] : text
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_:".contains(character))
  }

  /// A PromQL string.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// A text as a regular expression (RE2) that matches nothing else.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { pattern, character in
      if "\\.+*?()|[]{}^$".contains(character) { pattern.append("\\") }
      pattern.append(character)
    }
  }
}
