import Canvas
import Domain
import Foundation
import Matching
import Persian
import Stores
import Testing

@testable import App

/// How right the matcher is, by what clerks decided, in the queue's view.
struct LabelCurveTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  /// So many labels: the surer, the oftener right.
  private static func labels(_ count: Int, wrongEvery step: Int, others: Int = 0) -> ReviewLabels {
    ReviewLabels(
      decided: (0..<count).map { n in
        let score = 1 - Double(n) / Double(2 * count)
        let isWrong = n % step == step - 1
        return ReviewLabel(
          code: CleanText(RawText("A\(n)")), scores: [score, (1 - score) / 4],
          place: isWrong ? 2 : 1, isInGnaf: n % 40 != 39)
      }, known: [], others: others)
  }

  private func console(
    _ labels: ReviewLabels, _ language: Language, size: Size = Size(width: 100, height: 30)
  ) async throws -> Rehearsal {
    var console = try await studio.rehearse("4<tab>c", language, size: size)
    await console.play([.result(.labelCurve(.success(LabelCurve(labels, model: .shipped))))])
    return console
  }

  @Test(
    arguments: [Language.persian, .english],
    [Size(width: 80, height: 24), Size(width: 100, height: 30), Size(width: 160, height: 50)])
  func `looks as it was approved`(language: Language, size: Size) async throws {
    let console = try await console(
      Self.labels(1_200, wrongEvery: 9, others: 34), language, size: size)
    let surface = console.surface()
    #expect(surface.defect == nil)
    try Golden.expect(
      surface.mirrored(), is: "label-curve-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test(arguments: [Language.persian, .english])
  func `too few labels are said plainly, and nothing is drawn`(language: Language) async throws {
    let wording = Wording(language)
    for count in [0, 1, LabelCurve.needed - 1] {
      let console = try await console(Self.labels(count, wrongEvery: 9), language)
      #expect(console.shows(wording.tooFewLabels(LabelCurve.needed)))
      #expect(!console.lines.contains { $0.contains("◆") || $0.contains("█") })
    }
    let enough = try await console(Self.labels(LabelCurve.needed, wrongEvery: 9), language)
    #expect(!enough.shows(wording.tooFewLabels(LabelCurve.needed)))
    #expect(enough.lines.contains { $0.contains("◆") })
  }

  @Test func `the promise is kept, broken, or not to be told`() {
    let kept = LabelCurve(Self.labels(20_000, wrongEvery: 20_001), model: .shipped)
    let broken = LabelCurve(Self.labels(4_000, wrongEvery: 3), model: .shipped)
    let few = LabelCurve(Self.labels(100, wrongEvery: 101), model: .shipped)
    #expect(kept.promised == MatchModel.shipped.accept.asked)
    #expect((kept.accepted?.count ?? 0) > 0)
    #expect(kept.isKept == true && broken.isKept == false && few.isKept == nil)
    let wording = Wording(.english)
    #expect(Set([kept, broken, few].map(wording.promiseKept)).count == 3)
  }

  @Test func `it is read when asked for, again by F5, and not by news of the queue`() async throws {
    var state = studio.blank(size: Size(width: 100, height: 30))
    _ = state.update(.command(.addresses))
    #expect(state.update(.command(.nextView)).contains(.loadQueueReport))
    #expect(state.update(.command(.nextPicture)) == [.loadLabelCurve])
    for message in try await studio.figures() {
      #expect(!state.update(message).contains(.loadLabelCurve))
    }
    #expect(state.update(.command(.refresh)).contains(.loadLabelCurve))
    #expect(state.update(.command(.nextPicture)).isEmpty)
  }

  @Test func `a tall screen reads and shows it beside the figures`() async throws {
    let console = try await studio.rehearse("4<tab>", .english, size: Size(width: 160, height: 50))
    #expect(console.shows(console.state.wording.labelCurve))
    #expect(console.shows(console.state.wording.backlog))
  }

  @Test func `what clerks decide on the screen becomes labels of the model`() async throws {
    var console = try await studio.rehearse("v<enter><enter>r4", .english)
    try await console.press("4<tab>c")
    guard case .queue(let queue) = console.state.pane, let curve = try queue.curve?.get() else {
      Issue.record("no curve")
      return
    }
    #expect(curve.decided == 3 && curve.evaluation.inGnaf == 2)
    #expect(console.state.plainPage.remarks.contains("Labels: 3 decisions, 0 known items."))
  }

  @Test func `a store that fails says so, and keeps what was read`() async throws {
    var console = try await studio.rehearse("4<tab>c", .english)
    var pane = QueuePane()
    pane.take(curve: .failure(.locked))
    pane.take(curve: .success(LabelCurve(Self.labels(3, wrongEvery: 2), model: .shipped)))
    pane.take(curve: .failure(.locked))
    #expect((try? pane.curve?.get())?.decided == 3)
    var fresh = studio.blank(.english)
    fresh.tab = .addresses
    var failing = QueuePane()
    failing.picture = .labels
    failing.take(try await studio.store.report(at: Studio.now).asResult)
    failing.take(curve: .failure(.locked))
    fresh.enter(.queue(failing))
    console = Rehearsal(state: fresh, sources: studio.sources)
    #expect(console.shows(console.state.wording.cause(SourceError.locked)))
  }
}

extension QueueReport {
  fileprivate var asResult: Result<QueueReport, SourceError> { .success(self) }
}
