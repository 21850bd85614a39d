import Foundation
import TestPrograms
import Testing

extension HistoryServers {
  @TaskLocal static var running: HistoryServers?
}

/// Starts servers of the history of waste once for all tests of a suite, and ends them behind the last.
struct WithWasteServers: SuiteTrait, TestScoping {
  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? {
    test.isSuite ? self : nil
  }

  func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let servers = try await onOwnThread {
      let history = WasteHistory(until: Date().timeIntervalSince1970.rounded(.down))
      return try HistoryServers((history.seconds, history.milliseconds))
    }
    defer { servers.stop() }
    try await HistoryServers.$running.withValue(servers) { try await function() }
  }
}

extension Trait where Self == WithWasteServers {
  static var withWasteServers: Self { Self() }
}
