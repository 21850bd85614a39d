/// Tells, for almost nothing, whether a store has changed.
package protocol ChangeFeed: Sendable {
  /// A number that differs from the last one whenever anything was committed in between.
  func changeToken() async throws(SourceError) -> Int64
}
