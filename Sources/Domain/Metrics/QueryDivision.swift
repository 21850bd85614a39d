package import Persian

/// How a question can be split into parts that together say what the whole does.
package struct QueryDivision: Hashable, Sendable {
  /// The label of the answer by whose values it is split.
  package let label: CleanText
  /// What metrics call it that do not have it by this name; empty of those that do not have it at all, which
  /// are read whole for each part.
  package let names: [String: CleanText]

  package init(_ label: CleanText, names: [String: CleanText] = [:]) {
    self.label = label
    self.names = names
  }
}
