import Foundation
import TestPrograms
import Testing

/// `didban capacity`: what it asks, what it tells, and what it says where it cannot.
@Suite(.serialized)
struct CapacityCommandTests {
  /// A server whose storage cluster grows by one of 400 a day, and that knows nothing else.
  private func server() throws -> SocketServer {
    try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      guard text.contains("ceph_cluster") else {
        let kind = text.contains("query_range") ? "matrix" : "vector"
        line.reply(
          #"{"status":"success","data":{"resultType":"\#(kind)","result":[]}}"#.utf8)
        return
      }
      guard text.contains("query_range") else {
        line.reply(
          #"{"status":"success","data":{"resultType":"vector","result":[{"metric":{"cluster":"c1"},"value":[1,"400"]}]}}"#
            .utf8)
        return
      }
      let now = Int(Date().timeIntervalSince1970)
      let points = (0..<113).reversed().map { back in
        #"[\#(now - back * 21_600),"\#(285 - Double(back) / 4)"]"#
      }.joined(separator: ",")
      line.reply(
        #"{"status":"success","data":{"resultType":"matrix","result":[{"metric":{"cluster":"c1"},"values":[\#(points)]}]}}"#
          .utf8)
    }
  }

  private func program(_ url: String) throws -> Program {
    let program = try Program.withSampleStore()
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"\(url)\"\n")
    return program
  }

  @Test func `room, forecasts and both what-ifs are told`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server.url)
    let told = try program.run([
      "capacity", "--store", program.store, "--lang", "en", "--lost", "node-001", "--added",
      "20 4 16 100",
    ])
    #expect(told.code == 0, "\(told.errors)")
    #expect(told.output.contains("All sites") && told.output.contains("Overcommit"))
    #expect(told.output.contains("If node-001 is lost"))
    #expect(told.output.contains("With 20 machines added, each 4 vCPU"))
    #expect(told.output.contains("Storage cluster · lab · c1"))
    #expect(told.output.contains("55 d"), "\(told.output)")
    #expect(told.output.contains("no data"))
    let persian = try program.run([
      "capacity", "--store", program.store, "--lang", "fa", "--added", "۲۰ ۴ ۱۶ ۱۰۰",
    ])
    #expect(persian.code == 0 && persian.output.contains("۵۵ روز"), "\(persian.errors)")
  }

  @Test func `json holds the same`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server.url)
    let told = try program.run(["capacity", "--store", program.store, "--format", "json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
    let forecasts = try #require(report["forecasts"] as? [[String: Any]])
    #expect(forecasts.count == 6)
    let first = try #require(forecasts[0]["to85"] as? [String: [String: Any]])
    #expect(first["likely"]?["state"] as? String == "days")
    #expect(abs(try #require(first["likely"]?["days"] as? Double) - 55) < 0.1)
    #expect((report["losses"] as? [Any])?.isEmpty == false)
    #expect((report["all"] as? [String: Any])?["memoryMiB"] != nil)
  }

  @Test func `what cannot be read or found is named`() throws {
    let program = try Program.withSampleStore()
    func run(_ words: String...) throws -> Program.Result {
      try program.run(["capacity", "--store", program.store, "--lang", "en"] + words)
    }
    let order = try run("--added", "20 four 16 100")
    #expect(order.code == 64 && order.errors.contains("four"))
    let host = try run("--lost", "nowhere")
    #expect(host.code == 65 && host.errors.contains("nowhere"))
    // Without a server the inventory is told all the same.
    let alone = try run()
    #expect(alone.code == 0 && alone.output.contains("[[prometheus]]"))
  }

  @Test func `a server that does not answer is told of, and the command ends with an error`() throws
  {
    let program = try program("http://127.0.0.1:\(try FreePort.find())")
    let failed = try program.run(["capacity", "--store", program.store, "--lang", "en"])
    #expect(failed.code != 0 && !failed.errors.isEmpty)
    #expect(failed.output.contains("All sites") && failed.output.contains("unknown"))
  }
}
