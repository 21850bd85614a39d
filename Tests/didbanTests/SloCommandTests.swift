import Foundation
import TestPrograms
import Testing

/// `didban slo`: what it asks, what it tells, and what it says where it cannot.
@Suite(.serialized)
struct SloCommandTests {
  /// A server with one service, of whose requests a fiftieth failed in every window.
  private func server() throws -> SocketServer {
    try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      let value = text.contains("count_over_time") ? "1" : "0.02"
      // What is asked as one is answered with the mark of its part.
      let part =
        text.firstMatch(of: /http_requests_total[\s\S]*?"didban_part",[ +]"(\d+)"/).map(\.1) ?? ""
      let result =
        text.contains("http_requests_total")
        ? #"[{"metric":{"job":"portal","didban_part":"\#(part)"},"value":[1,"\#(value)"]}]"# : "[]"
      line.reply(
        #"{"status":"success","data":{"resultType":"vector","result":\#(result)}}"#.utf8)
    }
  }

  private func program(_ server: SocketServer, queries: String = "") throws -> Program {
    let program = try Program.withSampleStore()
    try program.configure(
      "[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\n\(queries)")
    return program
  }

  @Test func `services are told with their budgets, and burn rates beside their limits`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    let english = try program.run(["slo", "--lang", "en"])
    #expect(english.code == 0, "\(english.errors)")
    #expect(english.output.contains("Services, by lab") && english.output.contains("portal"))
    #expect(english.output.contains("20.00× and 20.00×, limit 14.40×"), "\(english.output)")
    #expect(english.output.contains("burning fast") && english.output.contains("98%"))
    let persian = try program.run(["slo", "--lang", "fa"])
    #expect(persian.code == 0 && persian.output.contains("portal"))
  }

  @Test func `json holds the same`() throws {
    let server = try server()
    defer { server.stop() }
    let told = try program(server).run(["slo", "--format", "json"])
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [[String: Any]])
    let services = try #require(reports.first?["services"] as? [[String: Any]])
    #expect(reports.count == 1 && services.count == 1)
    #expect(services[0]["state"] as? String == "burningFast")
    #expect(services[0]["objective"] as? String == "requests")
    #expect((services[0]["burn"] as? [[String: Any]])?.count == 3)
    #expect(abs((services[0]["budgetLeft"] as? Double ?? 0) + 19) < 1e-6)
  }

  @Test func `without a server to ask, or with a wrong objective, it says what to do`() throws {
    let alone = try Program.withSampleStore()
    let none = try alone.run(["slo", "--lang", "en"])
    #expect(none.code == 64 && none.errors.contains("[[prometheus]]"))
    let server = try server()
    defer { server.stop() }
    let other = try program(server, queries: "queries = [\"host\"]\n").run(["slo", "--lang", "en"])
    #expect(other.code == 64 && other.errors.contains("slo"), "\(other.errors)")
    let wrong = try program(server)
    try wrong.configure("[[objective]]\nid = \"mine\"\ntargt = 3\n", file: "services.toml")
    let refused = try wrong.run(["slo", "--lang", "en"])
    #expect(refused.code == 65 && refused.errors.contains("mine.targt"), "\(refused.errors)")
  }

  @Test func `a server that is down is an error, and what the others say is told all the same`()
    throws
  {
    let server = try server()
    defer { server.stop() }
    let down =
      "[[prometheus]]\nname = \"down\"\nurl = \"http://127.0.0.1:\(try FreePort.find())\"\n"
    let program = try program(server, queries: down)
    let told = try program.run(["slo", "--lang", "en"])
    #expect(told.code != 0 && !told.errors.isEmpty)
    #expect(told.output.contains("portal"))
  }
}
