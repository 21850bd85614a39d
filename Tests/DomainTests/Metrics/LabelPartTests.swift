import Persian
import Testing

@testable import Domain

/// Parts of all values of a label: each value in one of them, as the server and we see it.
struct LabelPartTests {
  private static let values: [CleanText] =
    [
      "", "0", "f", "F", "instance-0000a3f7", "instance-0000A3F7", "hv-12", "وب‌سرور-۷", "awqaf.ir",
      "7b", "x7", "7x", "ff", "a-0", "\u{FDFD}0", "b\u{301}",
    ] + (0..<600).map { CleanText(RawText("vm-\(String($0 * 7_919, radix: 16))")) }

  /// All parts that are as fine as this.
  private static func parts(of depth: Int) -> [LabelPart] {
    (0..<depth).reduce([LabelPart("domain")]) { parts, _ in parts.flatMap(\.quarters) }
  }

  @Test(arguments: 0...4)
  func `each value is in one part, and the pattern says the same`(depth: Int) throws {
    let parts = Self.parts(of: depth)
    #expect(parts.count == 1 << (2 * depth) && parts.allSatisfy { $0.depth == depth })
    let patterns = try parts.map { try Regex($0.pattern).matchingSemantics(.unicodeScalar) }
    for value in Self.values {
      let holding = parts.indices.filter { parts[$0].holds(value) }
      #expect(holding.count == 1, "\(value)")
      let matching = try patterns.indices.filter {
        try patterns[$0].wholeMatch(in: value.string) != nil
      }
      #expect(matching == holding, "\(value): \(holding.map { parts[$0].pattern })")
    }
  }

  @Test func `numbers fall into the parts evenly, and no part is finer than the finest`() {
    for part in Self.parts(of: 2) {
      let share = Self.values.suffix(600).count(where: part.holds)
      #expect((20...60).contains(share), "\(part.pattern): \(share)")
    }
    #expect(Self.parts(of: 4).allSatisfy { $0.quarters.isEmpty })
  }

  @Test(arguments: [
    ("up", "up{M}"), ("up{}", "up{M}"), ("up { a=\"}\" }", "up{M, a=\"}\" }"),
    ("sum by (job, rate) (rate(up[5m]))", "sum by (job, rate) (rate(up{M}[5m]))"),
    ("sum(up) without(a)", "sum(up{M}) without(a)"),
    (
      "max_over_time((a / b)[14d:5m]) / (14 * 288)",
      "max_over_time((a{M} / b{M})[14d:5m]) / (14 * 288)"
    ),
    (
      "a * on (x) group_left () b unless on (x) c or 0 * d",
      "a{M} * on (x) group_left () b{M} unless on (x) c{M} or 0 * d{M}"
    ),
    (
      "label_replace(a, \"id\", \"$1\", \"serial\", \"(.+)\")",
      "label_replace(a{M}, \"id\", \"$1\", \"serial\", \"(.+)\")"
    ),
    ("{__name__=\"up\"} # up\n+ up", "{M,__name__=\"up\"} # up\n+ up{M}"),
    ("up{a='\\'}b'} offset 1d > bool 1e3", "up{M,a='\\'}b'} offset 1d > bool 1e3"),
    ("vector(1) == Inf and time() > 0", "vector(1) == Inf and time() > 0"),
    ("alerts{a=`\\`} @ end()", "alerts{M,a=`\\`} @ end()"),
  ])
  func `every metric of a question gets the matcher, whatever else is in it`(
    before: String, after: String
  ) throws {
    let query = MetricQuery(
      id: "q", group: .host, titles: [:], expression: before, unit: .count, labels: ["x"],
      exporter: "", metrics: [])
    let part = try #require(LabelPart("x").quarters.first)
    #expect(
      query.narrowed(to: part).expression == after.replacing("M", with: "x=~\"(?s:.*[048c])\""))
    #expect(query.narrowed(to: LabelPart("x")) == query)
  }

  @Test func `a metric that calls the label otherwise has its own matcher, one without it none`()
    throws
  {
    let query = MetricQuery(
      id: "q", group: .host, titles: [:], expression: "a{b=\"1\"} * c{d=\"2\"} + c + e",
      unit: .count, labels: ["x"], exporter: "", metrics: [])
    let part = try #require(LabelPart("x").quarters.first)
    #expect(
      query.narrowed(to: part, names: ["a": "y", "c": ""]).expression.replacing(
        part.pattern, with: "P")
        == "a{y=~\"P\",b=\"1\"} * c{d=\"2\"} + c + e{x=~\"P\"}")
  }
}
