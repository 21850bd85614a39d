import Domain
import Foundation
import Persian
import Testing

@testable import Monitoring

/// Questions that are too much for a server, and servers that are gone.
struct PartialInquiryTests {
  private static let refusal = RemoteFault.rejected(
    kind: "execution", message: "query processing would load too many samples")
  private static let division = QueryDivision("domain")
  private let resources = (0..<64).map { CleanText(RawText("vm-\(String($0 + 256, radix: 16))")) }
  private let moment = Date(timeIntervalSince1970: 1_758_094_200)

  private func query(_ metric: String = "up") -> MetricQuery {
    MetricQuery(
      id: "q", group: .libvirt, titles: [:], expression: metric, unit: .count, labels: ["domain"],
      exporter: "", metrics: [])
  }

  /// How a question ended.
  private func fault(
    of inquiry: inout PartialInquiry, _ metric: String = "up", division: QueryDivision? = division
  ) async -> RemoteFault? {
    do throws(SourceError) {
      _ = try await inquiry.ask(query(metric), dividedBy: division)
      return nil
    } catch {
      if case .remote(let fault) = error { return fault }
      return nil
    }
  }

  @Test func `what a server takes whole is asked once`() async throws {
    let source = BoundedMetrics(resources, most: 64, fault: Self.refusal)
    var inquiry = PartialInquiry(source, at: moment)
    #expect(try await inquiry.ask(query(), dividedBy: Self.division).count == 64)
    #expect(source.asked == ["up"])
  }

  @Test(arguments: [
    refusal, .rejected(kind: "timeout", message: "query timed out"), .timedOut(seconds: 10),
    .tooLarge(limit: 1 << 20), .tooMany(series: 64), .status(504),
  ])
  func `what is too much comes in parts, all of it, and is not tried whole again`(
    _ fault: RemoteFault
  ) async throws {
    let source = BoundedMetrics(resources, most: 10, fault: fault)
    var inquiry = PartialInquiry(source, at: moment)
    let answer = try await inquiry.ask(query(), dividedBy: Self.division)
    #expect(Set(answer.keys) == Set(resources.map { [$0] }))
    // The whole, a quarter, and sixteen sixteenths; whoever came too late was asked whether he lives.
    #expect(source.asked.count == (fault == .timedOut(seconds: 10) ? 20 : 18))
    let before = source.asked.count
    #expect(try await inquiry.ask(query("other"), dividedBy: Self.division).count == 64)
    #expect(source.asked.count == before + 16 && inquiry.questions == source.asked.count)
  }

  @Test func `one resource too many is the server's word, found in a few steps`() async throws {
    let source = BoundedMetrics(resources, most: 0, fault: Self.refusal)
    var inquiry = PartialInquiry(source, at: moment)
    #expect(await fault(of: &inquiry) == Self.refusal)
    #expect(source.asked.count <= 260)
    // Another may do better.
    #expect(await fault(of: &inquiry, division: nil) == Self.refusal)
  }

  @Test(arguments: [
    RemoteFault.rejected(kind: "bad_data", message: "parse error"), .status(503),
    .malformed(detail: "JSON"),
  ])
  func `what no part would change is not split, and the next question is asked`(
    _ other: RemoteFault
  ) async throws {
    let source = BoundedMetrics(resources, most: 0, fault: other)
    var inquiry = PartialInquiry(source, at: moment)
    #expect(await fault(of: &inquiry) == other)
    #expect(await fault(of: &inquiry, "other") == other)
    #expect(source.asked == ["up", "other"])
  }

  @Test func `a query without a label to split by fails by itself`() async throws {
    let source = BoundedMetrics(resources, most: 10, fault: Self.refusal)
    var inquiry = PartialInquiry(source, at: moment)
    #expect(await fault(of: &inquiry, division: nil) == Self.refusal)
    #expect(try await inquiry.ask(query(), dividedBy: Self.division).count == 64)
  }

  @Test func `a server that is gone is asked no more`() async throws {
    let gone = RemoteFault.unreachable(detail: "refused")
    let source = BoundedMetrics(resources, most: 0, fault: gone)
    var inquiry = PartialInquiry(source, at: moment)
    for _ in 0..<30 { #expect(await fault(of: &inquiry) == gone) }
    #expect(source.asked.count == 1)
  }

  @Test func `one that is silent even to nothing at all costs its time twice`() async throws {
    let slow = RemoteFault.timedOut(seconds: 10)
    let source = BoundedMetrics(resources, most: 0, fault: slow, alive: slow)
    var inquiry = PartialInquiry(source, at: moment)
    for _ in 0..<30 { #expect(await fault(of: &inquiry) == slow) }
    #expect(source.asked == ["up", "1"])
  }

  @Test func `one too slow for the finest part is asked in parts no more`() async throws {
    let slow = RemoteFault.timedOut(seconds: 10)
    let source = BoundedMetrics(resources, most: -1, fault: slow)
    var inquiry = PartialInquiry(source, at: moment)
    #expect(await fault(of: &inquiry) == slow)
    // Whole, 4th, 16th, 64th, 256th, and a sign of life each.
    #expect(source.asked.count == 10)
    #expect(await fault(of: &inquiry, "other") == slow)
    #expect(source.asked.suffix(2) == ["other", "1"])
  }

  @Test func `an answer that the server calls incomplete proves nothing`() async throws {
    let source = BoundedMetrics(resources, most: 64, fault: Self.refusal, isPartial: true)
    var inquiry = PartialInquiry(source, at: moment)
    #expect(await fault(of: &inquiry) == .incomplete(warning: "a store is down"))
  }

  @Test func `series that are left out are asked for in parts, or are missed`() async throws {
    let source = BoundedMetrics(resources, most: 10, fault: .tooMany(series: 0))
    var inquiry = PartialInquiry(source, at: moment)
    #expect(await fault(of: &inquiry, division: nil) == .tooMany(series: 64))
  }
}
