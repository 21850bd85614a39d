package import Persian

/// What is counted of a service, as PromQL in which `$window` stands for the time looked back on.
package enum ServiceIndicator: Hashable, Sendable {
  /// What went wrong, and everything.
  case errors(String, total: String)
  /// What went well, and everything.
  case good(String, total: String)
  /// The share that went wrong, one series a service; below -0.5 is "no events".
  case ratio(String)

  /// What stands for the time looked back on.
  package static let placeholder = "$window"

  /// The share of events that went wrong, summed by the server for each service.
  ///
  /// Errors that were never counted are none, as good events are that never were. Without events the
  /// answer is -1: some servers leave out what is 0/0, and it would pass for a service that is gone.
  package func expression(over duration: String, by labels: [CleanText]) -> String {
    switch self {
    case .errors(let errors, let total):
      let (errors, total) = (sum(errors, duration, labels), sum(total, duration, labels))
      return "\(errors) / (\(total) > 0) or 0 - (\(total) == bool 0)"
    case .good(let good, let total):
      let (good, total) = (sum(good, duration, labels), sum(total, duration, labels))
      return "1 - \(good) / (\(total) > 0) or 1 - 2 * (\(total) == bool 0)"
    case .ratio(let ratio): return filled(ratio, duration)
    }
  }

  /// An expression that has a series wherever events would be counted.
  func presence(over duration: String, by labels: [CleanText]) -> String {
    switch self {
    case .errors(_, let total), .good(_, let total): sum(total, duration, labels)
    case .ratio(let ratio): filled(ratio, duration)
    }
  }

  private func sum(_ expression: String, _ duration: String, _ labels: [CleanText]) -> String {
    let names = labels.map(\.string).joined(separator: ", ")
    return "sum by (\(names)) (\(filled(expression, duration)))"
  }

  private func filled(_ expression: String, _ duration: String) -> String {
    expression.replacing(Self.placeholder, with: duration)
  }
}
