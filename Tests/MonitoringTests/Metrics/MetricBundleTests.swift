import Domain
import Foundation
import Monitoring
import Persian
import Testing

/// Queries that a server is asked as one.
struct MetricBundleTests {
  private let source = ScriptedMetrics()
  private let start = Date(timeIntervalSince1970: 1_000_000)

  private func round(_ queries: [CleanText]...) -> MetricRound {
    MetricRound(together: queries.map { $0.map { ScriptedMetrics.query($0) } }, from: source)
  }

  @Test func `each has its own answer, without the mark it was known by`() async throws {
    let figures = try await round(["a", "b"], ["c"]).read(at: start)
    #expect(source.takeAsked() == ["a+b", "c"])
    #expect(figures.map(\.query.id) == ["a", "b", "c"])
    #expect(figures.map { $0.answer?.series.map(\.labels) } == [[[:]], [[:]], [[:]]])
    #expect(figures.allSatisfy { $0.answer?.series.first?.latest?.value == 1_000_000 })
  }

  @Test func `one that is refused is found out, and harms the others once`() async throws {
    let round = round(["a", "b", "c"])
    source.fail("b", with: .rejected(kind: "bad_data", message: "x"))
    let figures = try await round.read(at: start)
    #expect(figures.map { $0.error == nil } == [true, false, true])
    #expect(Set(source.takeAsked()) == ["a+b+c", "a", "b", "c"])
    _ = try await round.read(at: start + 60)
    #expect(source.takeAsked() == ["a", "b", "c"])
    source.fail("b", with: nil)
    round.force()
    #expect(try await round.read(at: start + 61).allSatisfy { $0.error == nil })
    #expect(source.takeAsked() == ["a+b+c"])
  }

  @Test func `what takes too long at once is asked one by one`() async throws {
    let round = round(["a", "b"])
    source.fail("b", with: .timedOut(seconds: 10))
    #expect(try await round.read(at: start).map { $0.error == nil } == [true, false])
    source.fail("a", with: .timedOut(seconds: 10))
    await #expect(throws: SourceError.remote(.timedOut(seconds: 10))) {
      try await round.read(at: start + 60)
    }
  }

  @Test func `what is too much to keep at once is asked one by one`() async throws {
    source.cut(5)
    let figures = try await round(["a", "b"]).read(at: start)
    #expect(Set(source.takeAsked()) == ["a+b", "a", "b"])
    #expect(figures.map { $0.answer?.cut } == [0, 0])
  }

  @Test func `a server that is down is asked once`() async throws {
    source.fail("b", with: .unreachable(detail: "x"))
    let round = round(["a", "b"])
    await #expect(throws: SourceError.remote(.unreachable(detail: "x"))) {
      try await round.read(at: start)
    }
    #expect(source.takeAsked() == ["a+b"])
  }

  @Test func `what would be too long to send is sent in parts`() async throws {
    let names = (0..<5).map { CleanText(RawText(String(repeating: "m", count: 1_500) + "\($0)")) }
    let figures = try await round(names).read(at: start)
    let asked = source.takeAsked()
    #expect(asked.count == 3 && asked.allSatisfy { $0.string.utf8.count <= 4_000 })
    #expect(figures.map(\.query.id) == names && figures.allSatisfy { $0.answer != nil })
  }
}
