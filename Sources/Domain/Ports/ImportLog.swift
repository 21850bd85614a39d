/// Where it is kept what was imported, from which file, by whom, and how it went.
package protocol ImportLog: Sendable {
  /// One page of the imports, the newest first.
  func imports(_ window: Window) async throws(SourceError) -> Page<ImportReport>
}
