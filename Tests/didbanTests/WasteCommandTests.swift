import Foundation
import Patience
import TestPrograms
import Testing

/// `didban waste`: what it asks, what it tells, and what it says where it cannot.
@Suite(.serialized)
struct WasteCommandTests {
  /// A server on which one domain, of no inventory, has been idle for two weeks.
  private func server() throws -> SocketServer {
    try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      let idle = text.contains("libvirt") && !text.contains("openstack")
      // Days are counted in full, all else is next to nothing, and everything was measured.
      let value =
        text.contains("288") ? "1" : text.contains("<=") ? "14" : "0.001"
      let result =
        idle ? #"[{"metric":{"domain":"instance-7"},"value":[1,"\#(value)"]}]"# : "[]"
      line.reply(
        #"{"status":"success","data":{"resultType":"vector","result":\#(result)}}"#.utf8)
    }
  }

  private func program(_ server: SocketServer) throws -> Program {
    let program = try Program.withSampleStore()
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\n")
    // What the inventory tells grows older with every day.
    try program.configure(
      ["google_image_unused", "snapshot_zombie"].map { "[[rule]]\nid = \"\($0)\"\noff = true\n" }
        .joined(), file: "waste.toml")
    return program
  }

  @Test func `findings are told with their figures, limits and what becomes free`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    let english = try program.run(["waste", "--store", program.store, "--lang", "en"])
    #expect(english.code == 0, "\(english.errors)")
    #expect(english.output.contains("Waste, by lab"))
    #expect(english.output.contains("AWS Compute Optimizer, 14 days"))
    #expect(english.output.contains("peak CPU under 5.0%"))
    #expect(english.output.contains("instance-7") && english.output.contains("unknown"))
    let persian = try program.run(["waste", "--store", program.store, "--lang", "fa"])
    #expect(persian.code == 0 && persian.output.contains("instance-7"))
  }

  @Test func `json holds the same`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    let told = try program.run(["waste", "--store", program.store, "--format", "json"])
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [[String: Any]])
    let findings = try #require(reports.first?["findings"] as? [[String: Any]])
    #expect(reports.count == 1 && reports[0]["server"] as? String == "lab")
    #expect(
      findings.map { $0["rule"] as? String } == [
        "aws_idle", "aws_low", "azure_low", "google_idle", "oversized", "azure_idle",
      ])
    #expect(findings.allSatisfy { ($0["resource"] as? [String]) == ["instance-7"] })
    #expect(findings.allSatisfy { $0["saving"] == nil })
  }

  @Test func `a survey is kept, its cases are moved, and the figures say so`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    func waste(_ words: String...) throws -> Program.Result {
      try program.run(["waste"] + words + ["--store", program.store, "--lang", "en"])
    }
    let kept = try waste("survey")
    #expect(kept.code == 0 && kept.output.contains("Surveyed: 6 new."), "\(kept.errors)")
    #expect(try waste("survey").output.contains("Surveyed: 6 still there."))
    #expect(try waste("move", "W-1", "W-2", "--to", "confirmed").output.contains("Recorded (2)."))
    let early = try waste("move", "W-1", "--to", "notified", "--until", "1400/01/01")
    #expect(early.code == 64 && early.errors.contains("1400/01/01"))
    let dayless = try waste("move", "W-1", "--to", "notified")
    #expect(dayless.code == 65 && dayless.errors.contains("Write down its day."))
    let unknown = try waste("move", "W-1", "W-99", "--to", "released")
    #expect(unknown.code == 65 && unknown.errors.contains("W-99"))
    #expect(try waste("move", "W-1", "--to", "released").code == 0)
    let figures = try waste("figures", "--format", "json")
    let told = try #require(
      try JSONSerialization.jsonObject(with: Data(figures.output.utf8)) as? [String: Any])
    #expect(told["states"] as? [String: Int] == ["found": 4, "confirmed": 1, "released": 1])
    #expect(try waste("figures").output.contains("released: 1"))
    let csv = try program.run([
      "export", "waste", "--fields", "code,rule,state", "--store", program.store, "--lang", "en",
    ])
    #expect(csv.output.contains("W-1,aws_idle,released"), "\(csv.output)")
    let audit = try program.run(["audit", "verify", "--store", program.store])
    #expect(audit.code == 0)
  }

  @Test func `who may only read moves nothing, and a wrong tariff is named`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try Program.withSampleStore()
    let entry = "[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\n"
    try program.configure("read_only = true\n" + entry)
    let survey = try program.run(["waste", "survey", "--store", program.store, "--lang", "en"])
    #expect(survey.code == 64 && survey.errors.contains("reading only"))
    try program.configure(entry)
    try program.configure("[[tariff]]\nid = \"one\"\nfrom = \"soon\"\n", file: "tariff.toml")
    let wrong = try program.run(["waste", "survey", "--store", program.store, "--lang", "en"])
    #expect(wrong.code == 65 && wrong.errors.contains("one.from"), "\(wrong.errors)")
  }

  /// The server above, which fails at what holds a word: with a status, or by saying nothing.
  private func faulty(at word: String, _ status: String? = nil) throws -> SocketServer {
    try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      guard !text.contains(word) else {
        guard let status else { return line.stall(seconds: 2 * Patience.seconds) }
        let body = #"{"status":"error","errorType":"bad_data","error":"too hard"}"#
        return line.reply((status.hasPrefix("422") ? body : "busy").utf8, status: status)
      }
      let idle = text.contains("libvirt") && !text.contains("openstack")
      let value = text.contains("288") ? "1" : text.contains("<=") ? "14" : "0.001"
      let result =
        idle ? #"[{"metric":{"domain":"instance-7"},"value":[1,"\#(value)"]}]"# : "[]"
      line.reply(
        #"{"status":"success","data":{"resultType":"vector","result":\#(result)}}"#.utf8)
    }
  }

  @Test(arguments: ["422 Unprocessable Entity", "503 Service Unavailable"])
  func `a query that fails is told with its rule, and the others are judged`(
    _ status: String
  ) throws {
    let server = try faulty(at: "quantile_over_time(0.97,", status)
    defer { server.stop() }
    let program = try program(server)
    let told = try program.run(["waste", "--store", program.store, "--lang", "en"])
    #expect(told.code == 69 && told.errors.contains("1 rule was not judged. lab: the "))
    #expect(told.output.contains("peak CPU under 5.0%") && !told.output.contains("97th"))
    #expect(told.output.contains("lab: 1 rule was not judged."))
    #expect(told.output.contains("Idle: under 0.03 vCPU for 97 % of the time (Google Cloud)"))
    let persian = try program.run(["waste", "--store", program.store, "--lang", "fa"])
    #expect(persian.code == 69 && persian.output.contains("قاعده داوری نشد"))
    let json = try program.run(["waste", "--store", program.store, "--format", "json"])
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    let failed = try #require(reports.first?["failedRules"] as? [[String: String]])
    #expect(failed.map { $0["rule"] } == ["google_idle"] && failed[0]["cause"]?.isEmpty == false)
    #expect((reports[0]["findings"] as? [Any])?.count == 5)
  }

  @Test
  func `a survey keeps what was judged, leaves the other cases alone and exits with an error`()
    throws
  {
    let whole = try server()
    defer { whole.stop() }
    let program = try program(whole)
    func survey() throws -> Program.Result {
      try program.run(["waste", "survey", "--store", program.store, "--lang", "en"])
    }
    let first = try survey()
    #expect(first.output.contains("Surveyed: 6 new."), "\(first.errors)")
    let faulty = try faulty(at: "quantile_over_time(0.97,", "503 Service Unavailable")
    defer { faulty.stop() }
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"\(faulty.url)\"\n")
    let partial = try survey()
    #expect(partial.code == 69 && partial.output.contains("Surveyed: 5 still there."))
    #expect(partial.errors.contains("status 503"), "\(partial.errors)")
    let figures = try program.run(["waste", "figures", "--store", program.store, "--lang", "en"])
    #expect(figures.output.contains("found: 6"))
    // Nobody there at all: nothing is judged, and everything stays.
    try program.configure(
      "[[prometheus]]\nname = \"lab\"\nurl = \"http://127.0.0.1:\(try FreePort.find())\"\n")
    let down = try survey()
    #expect(down.code == 69 && !down.output.contains("Surveyed"), "\(down.output)")
    let after = try program.run(["waste", "figures", "--store", program.store, "--lang", "en"])
    #expect(after.output.contains("found: 6"))
  }

  @Test func `one server that is down hides nothing of another, and is asked once`() throws {
    let server = try server()
    defer { server.stop() }
    let gone = try SocketServer { _, line in line.end() }
    defer { gone.stop() }
    let program = try program(server)
    try program.configure(
      """
      [[prometheus]]
      name = "gone"
      url = "\(gone.url)"
      [[prometheus]]
      name = "lab"
      url = "\(server.url)"

      """)
    let told = try program.run(["waste", "--store", program.store, "--lang", "en"])
    #expect(told.code == 69 && told.output.contains("gone: 19 rules were not judged."))
    #expect(told.output.contains("Waste, by lab") && told.output.contains("instance-7"))
    #expect(!told.output.contains("None found") && gone.requests.count == 1)
  }

  @Test(.timeLimit(.patience))
  func `a query that takes too long costs its time, and the others are judged`() throws {
    let server = try faulty(at: "DCGM")
    defer { server.stop() }
    let program = try program(server)
    try program.configure(
      "[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\ntimeout = 1\n")
    let told = try program.run(["waste", "--store", program.store, "--lang", "en"])
    #expect(told.code == 69 && told.output.contains("instance-7"), "\(told.errors)")
    #expect(told.output.contains("lab: 2 rules were not judged."), "\(told.output)")
    #expect(told.output.contains("did not answer in full within 1 s"))
  }

  @Test func `without a server images and snapshots are judged all the same`() throws {
    let alone = try Program.withSampleStore()
    let told = try alone.run(["waste", "--store", alone.store, "--lang", "en"])
    #expect(told.code == 0 && told.output.contains("Waste, by the inventory"), "\(told.errors)")
    #expect(told.output.contains("no metrics server is set up"))
    let kept = try alone.run(["waste", "survey", "--store", alone.store, "--lang", "en"])
    #expect(kept.code == 0 && kept.output.contains("Surveyed: "), "\(kept.errors)")
    let persian = try alone.run(["waste", "--store", alone.store, "--lang", "fa"])
    #expect(persian.code == 0 && persian.output.contains("از موجودی"))
    let costs = try alone.run(["showback", "--store", alone.store, "--lang", "en"])
    #expect(costs.code == 64 && costs.errors.contains("[[prometheus]]"))
  }

  @Test func `with a wrong rule, or a server that is down, it says what to do`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    try program.configure("[[rule]]\nid = \"mine\"\nwindw = 3\n", file: "waste.toml")
    let wrong = try program.run(["waste", "--store", program.store, "--lang", "en"])
    #expect(wrong.code == 65 && wrong.errors.contains("mine.windw"), "\(wrong.errors)")
    let down = try Program.withSampleStore()
    try down.configure(
      "[[prometheus]]\nname = \"lab\"\nurl = \"http://127.0.0.1:\(try FreePort.find())\"\n")
    let failed = try down.run(["waste", "--store", down.store, "--lang", "en"])
    #expect(failed.code != 0 && !failed.errors.isEmpty)
  }
}
