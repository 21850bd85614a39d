import ArgumentParser
import Domain
import Stores

extension SessionPlan {
  /// Runs the session to its end, on a screen or in lines; throws the exit code where it is one.
  @MainActor
  func run(on composition: Composition, feeds: [@Sendable () async -> Void] = []) async throws {
    let code =
      isPlain
      ? try await PlainConsole.run(composition, plan: self, feeds: feeds)
      : try await Console.run(composition, plan: self, feeds: feeds)
    // What was in hand is free at once; where this fails its time runs out.
    if !isReadOnly { try? await composition.store.release(session: desk.session) }
    guard code.isSuccess else { throw code }
  }
}
