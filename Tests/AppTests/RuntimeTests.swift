import Canvas
import Domain
import Foundation
import Patience
import Persian
import Testing

@testable import App

/// The loop between messages and frames.
@MainActor
struct RuntimeTests {
  /// A screen that keeps what it is given, on a line that can be slow.
  private final class Recorder: Screen {
    let size = Size(width: 100, height: 30)
    var isDrained = true
    private(set) var frames: [Frame] = []
    private(set) var sample: Int?
    var care = LineCare.quick
    private(set) var copies: [CleanText] = []
    var fault: (any Error)?

    func choose(sample: Int) { self.sample = sample }

    func present(_ frame: Frame, theme: Theme) throws {
      if let fault { throw fault }
      frames.append(frame)
    }

    func copy(_ text: CleanText) throws {
      if let fault { throw fault }
      copies.append(text)
    }
  }

  private struct Lost: Error {}

  private struct Stage {
    let studio: Studio
    let screen = Recorder()
    let mailbox = Mailbox<AppMessage>()
    let runtime: Runtime

    @MainActor
    init() throws {
      studio = try Studio()
      let theme = try #require(try Theme.bundled().first)
      runtime = Runtime(
        state: studio.blank(size: screen.size), screen: screen, mailbox: mailbox,
        sources: studio.sources, refreshAll: {}, theme: { _ in theme })
    }
  }

  @Test(.timeLimit(.patience))
  func `a hundred waiting keys cost one frame`() async throws {
    let stage = try Stage()
    for key in [Key.character("2"), .tab] { stage.mailbox.post(.key(key)) }
    for _ in 0..<100 { stage.mailbox.post(.key(.down)) }
    let running = Task { try await stage.runtime.run() }
    while stage.screen.frames.isEmpty { await Task.yield() }
    #expect(stage.screen.frames.count == 1)
    #expect(stage.runtime.state.tab == .endowments)
    stage.mailbox.post(.terminate)
    try await running.value
  }

  @Test(.timeLimit(.patience))
  func `a frame still on its way holds the next one back, and the newest state follows`()
    async throws
  {
    let stage = try Stage()
    let (screen, mailbox, runtime) = (stage.screen, stage.mailbox, stage.runtime)
    let running = Task { try await runtime.run() }
    while screen.frames.isEmpty { await Task.yield() }
    screen.isDrained = false
    mailbox.post(.key(.character("2")))
    while runtime.state.tab != .endowments { await Task.yield() }
    mailbox.post(.key(.character("3")))
    while runtime.state.tab != .cloud { await Task.yield() }
    #expect(screen.frames.count == 1)
    screen.isDrained = true
    mailbox.post(.repaint)
    while screen.frames.count < 2 { await Task.yield() }
    #expect(screen.frames.last == runtime.state.surface().mirrored())
    mailbox.post(.terminate)
    try await running.value
  }

  @Test(.timeLimit(.patience))
  func `what is copied reaches the screen`() async throws {
    let stage = try Stage()
    stage.mailbox.post(.key(.character("v")))
    let running = Task { try await stage.runtime.run() }
    while stage.runtime.state.reviewedCode == nil { await Task.yield() }
    stage.mailbox.post(.key(.character("Y")))
    while stage.screen.copies.isEmpty { await Task.yield() }
    #expect(stage.screen.copies.first == stage.runtime.state.reviewedCode)
    stage.mailbox.post(.terminate)
    try await running.value
  }

  @Test(.timeLimit(.patience))
  func `readings that say nothing new wait for the tick`() async throws {
    let stage = try Stage()
    let figures = try await stage.studio.figures()
    var state = stage.studio.blank()
    #expect(figures.allSatisfy { state.urgency(of: $0) == .inTime })
    for message in figures { _ = state.update(message) }
    #expect(figures.allSatisfy { state.urgency(of: $0) == .none })
    #expect(state.urgency(of: .tick(Studio.now)) == .inTime)
    #expect(state.urgency(of: .key(.down)) == .atOnce)
  }

  @Test(.timeLimit(.patience))
  func `the first frame shows all figures at once`() async throws {
    let stage = try Stage()
    for message in try await stage.studio.figures() { stage.mailbox.post(message) }
    let running = Task { try await stage.runtime.run() }
    while stage.screen.frames.isEmpty { await Task.yield() }
    #expect(stage.runtime.state.figures.areAllAsked)
    stage.mailbox.post(.terminate)
    try await running.value
  }

  @Test(.timeLimit(.patience))
  func `on a slow line ages wait, and keys do not`() async throws {
    let stage = try Stage()
    let (screen, mailbox, runtime) = (stage.screen, stage.mailbox, stage.runtime)
    screen.care = LineCare(isSlow: true, pace: .seconds(3600), restingTime: .seconds(1))
    let running = Task { try await runtime.run() }
    while screen.frames.isEmpty { await Task.yield() }
    let count = screen.frames.count
    mailbox.post(.tick(Studio.now.addingTimeInterval(600)))
    while runtime.state.now == Studio.now { await Task.yield() }
    #expect(screen.frames.count == count)
    mailbox.post(.key(.character("2")))
    while screen.frames.count == count { await Task.yield() }
    #expect(runtime.state.tab == .endowments)
    mailbox.post(.terminate)
    try await running.value
  }

  @Test(.timeLimit(.patience))
  func `a lost screen ends the loop with its error`() async throws {
    let stage = try Stage()
    stage.screen.fault = Lost()
    await #expect(throws: Lost.self) { try await stage.runtime.run() }
  }
}

extension AppState {
  fileprivate var reviewedCode: CleanText? {
    if case .review(let review) = pane { review.address?.code } else { nil }
  }
}
