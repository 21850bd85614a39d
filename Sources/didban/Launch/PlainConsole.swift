import App
import ArgumentParser
import Dispatch
import Foundation
import Glibc
import Monitoring
import Persian

/// A session in lines: for screen readers, braille displays, and terminals that can do no more.
///
/// Nothing is drawn and no cursor is moved. Text goes out in logical order: whoever reads it aloud
/// must not get it turned over.
enum PlainConsole {
  private enum Event: Sendable {
    case message(AppMessage)
    case line(CleanText)
    case end
    case signal(Int32)
  }

  /// Runs until the operator leaves or the input ends; returns the exit code.
  @MainActor
  static func run(
    _ composition: Composition, plan: SessionPlan, feeds: [@Sendable () async -> Void] = []
  ) async throws -> ExitCode {
    let monitor = composition.monitor(zone: plan.zone)
    let metrics = plan.metrics.monitor()
    let services = plan.metrics.services()
    let sources = plan.metrics.filling(composition.sources)
    let mailbox = Mailbox<Event>()
    let signals = watchSignals { mailbox.post(.signal($0)) }
    defer { for source in signals { source.cancel() } }
    let now = Date()
    var session = PlainSession(
      state: AppState(
        session: plan.session(size: PlainSession.size), readings: monitor.unread,
        metrics: metrics.unread,
        services: services.unread, rules: plan.metrics.alertRules,
        waste: WasteBoard(plan.metrics.wasteRules),
        themes: plan.themes.names,
        lists: ListMemory().book, now: now),
      sources: sources, refreshAll: { monitor.refreshAll() },
      readMetrics: { await metrics.read($0, at: Date()) },
      readServices: { await services.read(at: Date()) })
    // A source that fails says so on its page, when the monitor has found out.
    if let figures = try? await composition.figures(at: now, zone: plan.zone) {
      await session.take(figures.map(AppMessage.figures))
    }
    let feeding = Feeding.start(
      monitor, services: services, giveBack: composition.giveBack, feeds: feeds
    ) {
      mailbox.post(.message($0))
    }
    defer { feeding.cancel() }
    InputLines.read({ mailbox.post(.line($0)) }, end: { mailbox.post(.end) })
    say(session.whole(), prompt: session.prompt)
    for await batch in mailbox.batches {
      for event in batch {
        switch event {
        case .message(let message): await session.take([message])
        case .end:
          Output.standard.write("\n")
          return .success
        case .signal(let signal):
          Output.standard.write("\n")
          return ExitCode(128 + signal)
        case .line(let line):
          // What is typed at a terminal ends its own line.
          if isatty(STDIN_FILENO) != 1 { Output.standard.write("\n") }
          let answer = await session.answer(line)
          say(answer, prompt: session.isOver ? nil : session.prompt)
          if session.isOver { return .success }
        }
      }
    }
    return .success
  }

  private static func say(_ lines: [CleanText], prompt: CleanText?) {
    let text = lines.map { $0.string + "\n" }.joined()
    Output.standard.write(text + (prompt?.string ?? ""))
  }

  /// Hands on the signals that ask for an end; where nobody answers, the process ends all the same.
  private static func watchSignals(
    _ post: @escaping @Sendable (Int32) -> Void
  ) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP, SIGQUIT].map { signal in
      let queue = DispatchQueue.global()
      let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
      source.setEventHandler { @Sendable in
        post(signal)
        queue.asyncAfter(deadline: .now() + .seconds(2)) { _exit(128 + signal) }
      }
      source.resume()
      return source
    }
  }
}
