import App
import ArgumentParser
import Canvas
import Foundation
import Glibc
import Logging
import Monitoring
import Persian
import Terminal

/// A session on the operator's terminal, from taking the screen to giving it back.
@MainActor
enum Console {
  /// Runs until the operator leaves; returns the exit code.
  ///
  /// `feeds` run beside the interface and end with it.
  static func run(
    _ composition: Composition, plan: SessionPlan, tab: Tab = .overview,
    feeds: [@Sendable () async -> Void] = []
  ) async throws -> ExitCode {
    let log = FileLog.open()
    let logger = Logger(label: "didban") { _ in log }
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(
        environment: ProcessInfo.processInfo.environment, log: log.descriptor,
        mouse: plan.hasMouse, colour: plan.colour, bidi: plan.bidi)
    } catch {
      throw Failure(error, wording: plan.wording)
    }
    defer { screen.close() }
    let events = TerminalEvents(screen: screen)
    defer { events.cancel() }

    let monitor = composition.monitor(zone: plan.zone)
    let metrics = plan.metrics.monitor()
    let services = plan.metrics.services()
    let sources = plan.metrics.filling(composition.sources)
    let mailbox = Mailbox<AppMessage>()
    let runtime = Runtime(
      state: AppState(
        session: plan.session(
          size: screen.size, background: screen.verdict.answers.background,
          showsMarks: screen.verdict.profile?.placesMarks ?? false),
        readings: monitor.unread, metrics: metrics.unread,
        services: services.unread, rules: plan.metrics.alertRules,
        waste: WasteBoard(plan.metrics.wasteRules),
        themes: plan.themes.names, tab: tab,
        lists: ListMemory().book, now: Date()),
      screen: screen, mailbox: mailbox, sources: sources,
      refreshAll: {
        monitor.refreshAll()
        metrics.refreshAll()
        services.refreshAll()
      }, watchMetrics: { metrics.watch($0) }, watchServices: { services.watch($0) },
      theme: plan.themes.named)
    logger.info(
      "session opened",
      metadata: [
        "terminal": "\(screen.entry.name)", "key": "\(screen.verdict.key)",
        "bidi": "\(screen.verdict.encoding.rawValue)", "why": "\(screen.verdict.reason)",
      ])
    if ConsoleFont.hasJoinedLetters() == false { mailbox.post(.terminal(.poorFont)) }
    screen.whenChosen = { TerminalMemory().remember($0.encoding, for: $0.key) }
    switch screen.verdict.reason {
    case .unknown: mailbox.post(.terminal(.unknownKind))
    case .hidden: mailbox.post(.terminal(.hiddenKind))
    case .stated, .remembered, .recognised, .silent: break
    }

    var code = ExitCode.success
    let feeding = Feeding.start(
      monitor, metrics, services: services, giveBack: composition.giveBack, feeds: feeds
    ) { mailbox.post($0) }
    let listening = Task { @MainActor in
      for await event in events.stream {
        switch event {
        case .keys(let keys): for key in keys { mailbox.post(.key(key)) }
        case .resized(let size), .resumed(let size): mailbox.post(.resized(size))
        case .drained: mailbox.post(.repaint)
        case .terminate(let signal):
          code = ExitCode(signal.exitCode)
          mailbox.post(.terminate)
        case .hangUp:
          code = ExitCode(128 + SIGHUP)
          mailbox.post(.terminate)
        }
      }
    }
    defer {
      feeding.cancel()
      listening.cancel()
    }
    do {
      try await runtime.run()
    } catch let error as ScreenError {
      throw Failure(error, wording: plan.wording)
    }
    logger.info("session closed", metadata: ["code": "\(code.rawValue)"])
    return code
  }
}
