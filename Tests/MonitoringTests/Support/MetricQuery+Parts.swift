import Domain
import Persian

extension MetricQuery {
  /// What this query asks for as one, as a server reads it: each expression, and the labels that tell its
  /// series from the others'.
  var parts: [(expression: CleanText, labels: MetricLabels)] {
    let parts = expression.matches(
      of: /label_replace\(\((?<expression>[^\n]*)\n\), "(?<name>\w+)", "(?<value>\d+)", "", ""\)/)
    guard !parts.isEmpty else { return [(CleanText(RawText(expression)), [:])] }
    return parts.map { part in
      (
        CleanText(RawText(String(part.expression))),
        [CleanText(RawText(String(part.name))): CleanText(RawText(String(part.value)))]
      )
    }
  }
}
