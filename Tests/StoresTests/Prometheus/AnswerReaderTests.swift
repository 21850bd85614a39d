import Domain
import Persian
import Testing

@testable import Stores

struct AnswerReaderTests {
  private func read(
    _ text: String, labels: [CleanText] = ["instance"], limit: Int = 100, status: Int = 200
  ) throws(RemoteFault) -> MetricAnswer {
    var reader = AnswerReader(labels: labels, limit: limit)
    var result: Result<MetricAnswer, RemoteFault> = .failure(.status(0))
    Array(text.utf8).withUnsafeBytes { bytes in
      do throws(RemoteFault) {
        result = .success(try reader.read(bytes, status: status))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private func vector(_ series: String, more: String = "") -> String {
    #"{"status":"success","data":{"resultType":"vector","result":[\#(series)]}\#(more)}"#
  }

  @Test func `a vector is one point a series, with the wanted labels alone`() throws {
    let answer = try read(
      vector(
        #"{"metric":{"__name__":"up","instance":"h\u06cc\"1","job":"n"},"value":[17.25,"0.5"]}"#))
    #expect(answer.series.map(\.labels) == [["instance": "hی\"1"]])
    #expect(answer.series.first?.points == [MetricPoint(at: 17, value: 0.5)].compactMap(\.self))
    #expect(answer.isComplete && answer.warnings == [])
  }

  @Test(arguments: ["NaN", "+Inf", "-Inf", "Infinity", "stale"])
  func `what is no number is a series without a point`(value: String) throws {
    let answer = try read(vector(#"{"metric":{"instance":"h"},"value":[1,"\#(value)"]}"#))
    #expect(answer.series == [MetricSeries(labels: ["instance": "h"], points: [])])
  }

  @Test func `a matrix has gaps where values are missing`() throws {
    let answer = try read(
      #"{"data":{"result":[{"values":[[10,"1"],[20,"NaN"],[30,"3e2"]],"metric":{}}],"stats":{"a":[1,{}]},"#
        + #""resultType":"matrix"},"infos":["x"],"status":"success"}"#)
    #expect(answer.series.first?.points.map(\.at) == [10, 30])
    #expect(answer.series.first?.points.map(\.value) == [1, 300])
  }

  @Test func `a scalar is a series without labels, histograms are passed over`() throws {
    let scalar = try read(
      #"{"status":"success","data":{"resultType":"scalar","result":[5.5,"7"]}}"#)
    #expect(scalar.series == [MetricSeries(labels: [:], points: scalar.series[0].points)])
    #expect(scalar.series.first?.latest?.value == 7)
    let histogram = try read(
      vector(#"{"metric":{},"histogram":[1,{"count":"3","buckets":[[0,"1","2","3"]]}]}"#))
    #expect(histogram.series.map(\.points) == [[]])
  }

  @Test func `series beyond the limit are counted, and the answer says so`() throws {
    let one = #"{"metric":{"instance":"h"},"value":[1,"1"]}"#
    let answer = try read(vector([one, one, one].joined(separator: ",")), limit: 2)
    #expect(answer.series.count == 2 && answer.cut == 1 && !answer.isComplete)
  }

  @Test func `what a server says beside an answer is carried`() throws {
    let thanos = try read(vector("", more: #","warnings":["store b: unavailable","\u001b[31m"]"#))
    #expect(thanos.isPartial && thanos.warnings.first == "store b: unavailable")
    #expect(thanos.warnings.last?.string.contains("\u{1B}") == false)
    #expect(try read(vector("", more: #","isPartial":true"#)).isPartial)
    #expect(try !read(vector("", more: #","isPartial":false"#)).isPartial)
    let remark = try read(vector("", more: #","warnings":["PromQL warning: x"]"#))
    #expect(remark.isComplete && remark.warnings.count == 1)
  }

  @Test func `a refusal is told in the server's words`() {
    let text = #"{"status":"error","errorType":"bad_data","error":"1:5: parse error","data":null}"#
    #expect(throws: RemoteFault.rejected(kind: "bad_data", message: "1:5: parse error")) {
      try read(text, status: 400)
    }
  }

  @Test(arguments: [
    (401, RemoteFault.unauthorised(status: 401)), (403, .unauthorised(status: 403)),
    (503, .status(503)), (404, .status(404)),
  ])
  func `a status says more than a body that is none`(status: Int, fault: RemoteFault) {
    #expect(throws: fault) { try read("<html>no</html>", status: status) }
  }

  @Test(arguments: [
    "", "{", "[]", #"{"status":"success"}"#, #"{"status":"success","data":{"result":[}}"#,
    #"{"status":"success","data":{"result":[{"metric":{},"value":[1]}]}}"#,
    #"{"status":"success","data":{"result":[{"metric":{},"value":[1,"2","3"]}]}}"#,
    #"{"status":"success","data":{"result":[]}} more"#,
    #"{"status":"success","data":{"result":[{"metric":{"instance":"\uD800"}}]}}"#,
    #"{"status":"success","data":{"result":[{"metric":{"instance":"a"#,
  ])
  func `what is not the interface's JSON is malformed, never an empty answer`(text: String) {
    do {
      _ = try read(text)
      Issue.record("read: \(text)")
    } catch {
      guard case .malformed = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `lists within lists do not exhaust the stack`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: RemoteFault.self) { try read(#"{"x":\#(deep)"#) }
  }

  @Test func `every prefix of an answer is refused`() throws {
    let whole = vector(#"{"metric":{"instance":"h","x":"\\"},"value":[1.5,"2"]}"#)
    for length in 0..<whole.utf8.count {
      #expect(throws: RemoteFault.self) {
        try read(String(decoding: whole.utf8.prefix(length), as: UTF8.self))
      }
    }
    #expect(try read(whole).series.count == 1)
  }
}
