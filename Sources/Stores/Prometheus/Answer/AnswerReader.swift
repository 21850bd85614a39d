import Domain
import Persian

/// The answer of Prometheus's interface (`/api/v1/query`, `/api/v1/query_range`), read in one walk.
///
/// Keys may come in any order, and those nobody here knows are passed over: Thanos, Mimir and
/// VictoriaMetrics add some of their own.
struct AnswerReader {
  private let wanted: [(bytes: [UInt8], name: CleanText)]
  private let limit: Int

  private var series: [MetricSeries] = []
  private var cut = 0
  private var warnings: [CleanText] = []
  private var isPartial = false
  private var status: CleanText?
  private var kind: CleanText = ""
  private var message: CleanText = ""
  private var hasResult = false

  /// Keeps these labels of at most so many series.
  init(labels: [CleanText], limit: Int) {
    wanted = labels.map { (Array($0.string.utf8), $0) }
    self.limit = limit
  }

  /// Reads an answer that came with this status.
  mutating func read(
    _ body: UnsafeRawBufferPointer, status code: Int
  ) throws(RemoteFault) -> MetricAnswer {
    try AnswerStatus.check(code)
    var scanner = JSONScanner(body)
    do throws(JSONScanner.Fault) {
      try scanner.object { scanner, name throws(JSONScanner.Fault) in
        try member(name, &scanner)
      }
      try scanner.end()
    } catch {
      throw AnswerStatus.unreadable(code, at: error.offset)
    }
    if status == "error" { throw .rejected(kind: kind, message: message) }
    guard (200...299).contains(code) else { throw .status(code) }
    guard status == "success", hasResult else { throw .malformed(detail: "no status or result") }
    return MetricAnswer(series: series, warnings: warnings, isPartial: isPartial, cut: cut)
  }

  private mutating func member(
    _ name: UnsafeRawBufferPointer, _ scanner: inout JSONScanner
  ) throws(JSONScanner.Fault) {
    if name.elementsEqual("status".utf8) {
      status = CleanText(try scanner.text())
    } else if name.elementsEqual("errorType".utf8) {
      kind = CleanText(try scanner.text())
    } else if name.elementsEqual("error".utf8) {
      message = CleanText(try scanner.text(), limit: 500)
    } else if name.elementsEqual("isPartial".utf8) {
      if try scanner.flag() { isPartial = true }
    } else if name.elementsEqual("warnings".utf8), try scanner.peek() == 0x5B {
      try scanner.list { scanner throws(JSONScanner.Fault) in
        warn(CleanText(try scanner.text(), limit: 500))
      }
    } else if name.elementsEqual("data".utf8), try scanner.peek() == 0x7B {
      try scanner.object { scanner, name throws(JSONScanner.Fault) in
        if name.elementsEqual("result".utf8) {
          try result(&scanner)
        } else {
          try scanner.skip()
        }
      }
    } else {
      try scanner.skip()
    }
  }

  private mutating func warn(_ text: CleanText) {
    // Remarks on how a query is written say nothing about what is missing.
    if !text.string.hasPrefix("PromQL") { isPartial = true }
    if warnings.count < 20, !warnings.contains(text) { warnings.append(text) }
  }

  /// A list of series, or the moment and the value of a scalar.
  private mutating func result(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    hasResult = true
    var pair = Pair()
    try scanner.list { scanner throws(JSONScanner.Fault) in
      if try scanner.peek() != 0x7B {
        try pair.take(&scanner)
      } else if series.count < limit {
        series.append(try oneSeries(&scanner))
      } else {
        cut += 1
        try scanner.skip()
      }
    }
    if pair.isWhole {
      series.append(MetricSeries(labels: MetricLabels(), points: pair.point.map { [$0] } ?? []))
    }
  }

  private func oneSeries(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) -> MetricSeries {
    var labels: [MetricLabels.Label] = []
    var points: [MetricPoint] = []
    try scanner.object { scanner, name throws(JSONScanner.Fault) in
      if name.elementsEqual("metric".utf8) {
        labels = try self.labels(&scanner)
      } else if name.elementsEqual("value".utf8) {
        if let point = try Pair.read(&scanner) { points.append(point) }
      } else if name.elementsEqual("values".utf8) {
        try scanner.list { scanner throws(JSONScanner.Fault) in
          if let point = try Pair.read(&scanner) { points.append(point) }
        }
      } else {
        try scanner.skip()
      }
    }
    return MetricSeries(labels: MetricLabels(labels), points: points)
  }

  private func labels(
    _ scanner: inout JSONScanner
  ) throws(JSONScanner.Fault) -> [MetricLabels.Label] {
    var labels: [MetricLabels.Label] = []
    labels.reserveCapacity(wanted.count)
    try scanner.object { scanner, name throws(JSONScanner.Fault) in
      if let label = wanted.first(where: { name.elementsEqual($0.bytes) }) {
        labels.append(
          MetricLabels.Label(name: label.name, value: CleanText(try scanner.text(), limit: 500)))
      } else {
        try scanner.skip()
      }
    }
    return labels
  }
}

/// A moment and a value, as `[1758094200.5,"0.25"]`.
private struct Pair {
  private var at: Int?
  private(set) var isWhole = false
  /// Nil where the value is no number.
  private(set) var point: MetricPoint?

  static func read(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) -> MetricPoint? {
    var pair = Pair()
    try scanner.list { scanner throws(JSONScanner.Fault) in try pair.take(&scanner) }
    guard pair.isWhole else { throw scanner.fault }
    return pair.point
  }

  mutating func take(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    guard let at else {
      at = try scanner.integer()
      return
    }
    guard !isWhole else { throw scanner.fault }
    let raw = try scanner.rawString()
    isWhole = true
    if let value = Double(String(decoding: raw, as: UTF8.self)) {
      point = MetricPoint(at: at, value: value)
    }
  }
}
