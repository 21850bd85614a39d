/// Where it is kept what the Post was asked and what it answered.
package protocol PostDesk: Sendable {
  /// One page of requests: those that wait, the oldest first, or those answered, the newest first.
  func postRequests(
    answered: Bool, _ window: Window
  ) async throws(SourceError) -> Page<PostRequest>

  /// The latest request about an address; nil where the Post was never asked.
  func latestPostRequest(
    about address: RecordID<PropertyAddress>
  ) async throws(SourceError) -> PostRequest?
}
