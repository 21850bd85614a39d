import Domain
import Foundation
import Monitoring
import Persian
import Testing

struct MetricRoundTests {
  private let source = ScriptedMetrics()
  private let start = Date(timeIntervalSince1970: 1_000_000)

  private func round(_ queries: MetricQuery...) -> MetricRound {
    MetricRound(queries, from: source)
  }

  @Test func `each figure is asked for when its own time has come`() async throws {
    let round = round(
      ScriptedMetrics.query("fast", every: 30), ScriptedMetrics.query("slow", every: 300))
    _ = try await round.read(at: start)
    #expect(source.takeAsked() == ["fast", "slow"])
    let later = try await round.read(at: start + 30)
    #expect(source.takeAsked() == ["fast"])
    #expect(later.map(\.asOf) == [start + 30, start])
    _ = try await round.read(at: start + 299)
    #expect(source.takeAsked() == ["fast", "slow"])
  }

  @Test func `asked by hand, everything is asked for`() async throws {
    let round = round(ScriptedMetrics.query("a"), ScriptedMetrics.query("b", every: 3_600))
    _ = try await round.read(at: start)
    _ = source.takeAsked()
    round.force()
    _ = try await round.read(at: start + 1)
    #expect(source.takeAsked() == ["a", "b"])
    _ = try await round.read(at: start + 2)
    #expect(source.takeAsked() == [])
  }

  @Test func `a query that is refused keeps its last answer and harms no other`() async throws {
    let round = round(ScriptedMetrics.query("a"), ScriptedMetrics.query("b"))
    _ = try await round.read(at: start)
    source.fail("a", with: .rejected(kind: "bad_data", message: "x"))
    let figures = try await round.read(at: start + 60)
    #expect(figures.map { $0.error == nil } == [false, true])
    #expect(figures.map(\.asOf) == [start, start + 60])
    #expect(figures[0].answer?.series.first?.latest?.value == 1_000_000)
    #expect(figures[0].freshness(at: start + 60) == .fresh)
    #expect(figures[0].freshness(at: start + 150) == .late)
    #expect(figures[0].freshness(at: start + 400) == .stale)
  }

  @Test func `a server that is down is not asked twenty times`() async throws {
    let queries = (0..<20).map { ScriptedMetrics.query(CleanText(RawText("q\($0)"))) }
    for query in queries { source.fail(query.id, with: .unreachable(detail: "x")) }
    let round = MetricRound(queries, from: source)
    await #expect(throws: SourceError.remote(.unreachable(detail: "x"))) {
      try await round.read(at: start)
    }
    #expect(source.takeAsked().count <= 5)
  }

  @Test func `where no query is answered the whole has failed`() async throws {
    let round = round(ScriptedMetrics.query("a"))
    source.fail("a", with: .status(503))
    await #expect(throws: SourceError.remote(.status(503))) { try await round.read(at: start) }
    source.fail("a", with: nil)
    #expect(try await round.read(at: start + 60).first?.error == nil)
  }

  @Test func `a server that failed is asked again, and does not pass for one that answers`()
    async throws
  {
    let round = round(ScriptedMetrics.query("a"), ScriptedMetrics.query("b"))
    _ = try await round.read(at: start)
    for id in ["a", "b"] as [CleanText] { source.fail(id, with: .unreachable(detail: "x")) }
    for second in [60.0, 62, 66, 74] {
      _ = source.takeAsked()
      await #expect(throws: SourceError.self) { try await round.read(at: start + second) }
      #expect(!source.takeAsked().isEmpty)
    }
    for id in ["a", "b"] as [CleanText] { source.fail(id, with: nil) }
    #expect(try await round.read(at: start + 90).map(\.asOf) == [start + 90, start + 90])
    _ = source.takeAsked()
    _ = try await round.read(at: start + 92)
    #expect(source.takeAsked() == [])
  }

  @Test func `one heavy query that takes too long is its own trouble`() async throws {
    let round = round(ScriptedMetrics.query("a"), ScriptedMetrics.query("b"))
    _ = try await round.read(at: start)
    source.fail("b", with: .rejected(kind: "timeout", message: "x"))
    #expect(try await round.read(at: start + 60).map { $0.error == nil } == [true, false])
  }
}
