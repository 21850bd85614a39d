package import Persian

/// What is wrong with a file of queries, and where.
package struct CatalogueFault: Error, Hashable {
  package enum Reason: Hashable, Sendable {
    case unreadable
    case syntax(line: Int, column: Int)
    /// The file is named for no group.
    case noGroup
    case missing
    case unknownKey
    case wrongType(expected: CleanText)
    case unknownValue(allowed: CleanText)
    /// The id stands twice in the file.
    case repeated
    /// The query does not read this metric.
    case notInQuery(CleanText)
    /// No direction, or a critical limit milder than the warning.
    case badLimits
    case tooMany(limit: Int)
  }

  package let file: CleanText
  /// The entry's id and the key, such as `cpu.unit`; empty where the whole file is meant.
  package let key: CleanText
  package let reason: Reason
}
