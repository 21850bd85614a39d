import Persian

extension MetricQuery {
  /// The same question about one part of all values of a label, which every metric of it has to have.
  package func narrowed(to part: LabelPart) -> MetricQuery {
    guard !part.isWhole else { return self }
    let matcher = "\(part.label.string)=~\"\(part.pattern)\""
    return MetricQuery(
      id: id, group: group, titles: titles,
      expression: SelectorWalk(expression, adding: matcher).result,
      findsOffenders: findsOffenders, unit: unit, labels: labels, details: details,
      narrowing: narrowing, interval: interval, thresholds: thresholds, exporter: exporter,
      metrics: metrics)
  }
}

/// Adds a matcher to every selector of a PromQL expression, whatever its metrics are called.
private struct SelectorWalk {
  private(set) var result = ""
  private var rest: Substring
  private let matcher: String

  private static let groupings: Set = [
    "by", "without", "on", "ignoring", "group_left", "group_right",
  ]
  private static let keywords: Set = [
    "and", "or", "unless", "bool", "offset", "atan2", "inf", "nan", "default", "if", "ifnot",
    "keep_metric_names", "limit",
  ]

  init(_ expression: String, adding matcher: String) {
    rest = expression[...]
    self.matcher = matcher
    while let first = rest.first {
      switch first {
      case "\"", "'", "`": takeQuotation(first)
      case "#": take { $0.isNewline }
      case "[": take { $0 == "]" }
      case "{": addMatcher()
      case _ where Self.isWordPart(first): takeWord()
      default: take(1)
      }
    }
  }

  private mutating func takeWord() {
    let word = rest.prefix(while: Self.isWordPart)
    take(word.count)
    let lower = word.lowercased()
    let next = rest.drop(while: \.isWhitespace)
    if Self.groupings.contains(lower) {
      if next.first == "(" { take { $0 == ")" } }
    } else if word.first?.isNumber == true || Self.keywords.contains(lower) || isCall(next) {
      return
    } else if next.first == "{" {
      rest = next
      addMatcher()
    } else {
      result += "{\(matcher)}"
    }
  }

  /// Whether what comes makes the word before it a function or an aggregation.
  private func isCall(_ next: Substring) -> Bool {
    next.first == "("
      || ["by", "without"].contains(next.prefix(while: Self.isWordPart).lowercased())
  }

  /// Begins braces with the matcher, and takes what else they hold.
  private mutating func addMatcher() {
    take(1)
    result += matcher
    if rest.drop(while: \.isWhitespace).first != "}" { result += "," }
    while let first = rest.first, first != "}" {
      if "\"'`".contains(first) { takeQuotation(first) } else { take(1) }
    }
    take(1)
  }

  private mutating func take(_ count: Int) {
    result += rest.prefix(count)
    rest = rest.dropFirst(count)
  }

  /// Takes all through the first character of this kind.
  private mutating func take(through isLast: (Character) -> Bool) {
    guard let end = rest.firstIndex(where: isLast) else { return take(rest.count) }
    result += rest[...end]
    rest = rest[rest.index(after: end)...]
  }

  private mutating func takeQuotation(_ quote: Character) {
    take(1)
    while let first = rest.first, first != quote {
      take(first == "\\" && quote != "`" ? 2 : 1)
    }
    take(1)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_:".contains(character))
  }
}
