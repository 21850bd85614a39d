import Persian
import Stores

/// What a match did.
struct MatchSummary {
  let addresses: ImportSummary
  /// Addresses without any candidate.
  let unanswered: Int
  let gnafRows: Int
  /// Seconds until the index was there.
  let indexSeconds: Double
}
