package import Persian

extension MetricQuery {
  /// The same question about one part of all values of a label.
  package func narrowed(
    to part: LabelPart, names: [String: CleanText] = [:]
  ) -> MetricQuery {
    guard !part.isWhole else { return self }
    return MetricQuery(
      id: id, group: group, titles: titles,
      expression: SelectorWalk(expression, part, names).result,
      findsOffenders: findsOffenders, unit: unit, labels: labels, details: details,
      narrowing: narrowing, interval: interval, thresholds: thresholds, exporter: exporter,
      metrics: metrics)
  }
}

/// Adds a matcher to every selector of a PromQL expression, whatever its metrics are.
private struct SelectorWalk {
  private(set) var result = ""
  private var rest: Substring
  private let part: LabelPart
  private let pattern: String
  private let names: [String: CleanText]

  private static let groupings: Set = [
    "by", "without", "on", "ignoring", "group_left", "group_right",
  ]
  private static let keywords: Set = [
    "and", "or", "unless", "bool", "offset", "atan2", "inf", "nan", "default", "if", "ifnot",
    "keep_metric_names", "limit",
  ]

  init(_ expression: String, _ part: LabelPart, _ names: [String: CleanText]) {
    rest = expression[...]
    self.part = part
    self.names = names
    pattern = part.pattern
    while let first = rest.first {
      switch first {
      case "\"", "'", "`": takeQuotation(first)
      case "#": take { $0.isNewline }
      case "[": take { $0 == "]" }
      case "{": takeBraces(adding: matcher(of: ""))
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
      takeBraces(adding: matcher(of: word))
    } else if let matcher = matcher(of: word) {
      result += "{\(matcher)}"
    }
  }

  /// Nil where the metric knows nothing of the part.
  private func matcher(of metric: Substring) -> String? {
    let name = names[String(metric)] ?? part.label
    return name.isEmpty ? nil : "\(name.string)=~\"\(pattern)\""
  }

  /// Whether what comes makes the word before it a function or an aggregation.
  private func isCall(_ next: Substring) -> Bool {
    next.first == "("
      || ["by", "without"].contains(next.prefix(while: Self.isWordPart).lowercased())
  }

  /// Begins braces with the matcher, and takes what else they hold.
  private mutating func takeBraces(adding matcher: String?) {
    take(1)
    if let matcher {
      result += matcher
      if rest.drop(while: \.isWhitespace).first != "}" { result += "," }
    }
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
