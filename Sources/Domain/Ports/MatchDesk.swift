package import Foundation
package import Persian

/// Where the worker takes arrivals from and files what it found; all calls wait for the store.
///
/// Any number of workers may work on one store: what one has claimed is no other's until its lease ends,
/// and what is filed late, when another has filed it, is dropped.
package protocol MatchDesk: Sendable {
  /// Claims the oldest arrivals, and what failed before and is due again; at most `limit`.
  func claim(
    _ limit: Int, session: CleanText, lease: TimeInterval, now: Date
  ) throws(SourceError) -> [PropertyAddress]

  /// Writes findings and moves their addresses, all in one step.
  func file(
    _ findings: [MatchFinding], session: CleanText, now: Date
  ) throws(SourceError) -> MatchTally

  /// Notes that claimed addresses could not be matched; they are tried again later, a few times.
  func fail(
    _ addresses: [PropertyAddress], why fault: CleanText, session: CleanText, now: Date
  ) throws(SourceError) -> MatchTally
}
