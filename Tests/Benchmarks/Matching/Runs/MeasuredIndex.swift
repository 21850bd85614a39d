import Domain
import Matching

/// The index that is measured: the one place that says which.
enum MeasuredIndex {
  /// Builds it of rows that are handed over one by one.
  static func build(_ walk: ((GnafRow) -> Void) -> Void) -> any CandidateSource {
    var builder = MemoryIndexBuilder()
    walk { builder.insert($0) }
    return builder.index()
  }
}
