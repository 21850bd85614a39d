import Domain
import Foundation
import Persian
import Stores
import TestPrograms
import Testing

/// `didban collect`: what it brings, what it says of what it cannot, and what it leaves.
@Suite(.serialized)
struct CollectCommandTests {
  /// A server that has two agencies and a project, and, where it is `broken`, refuses to tell of projects.
  private func server(isBroken: Bool = false) throws -> SocketServer {
    try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      var series: [String] = []
      if text.contains("openstack_identity_domain_info") {
        series = [
          #"{"metric":{"id":"d1","name":"اوقاف"},"value":[1,"1"]}"#,
          #"{"metric":{"id":"d2","name":"پست"},"value":[1,"1"]}"#,
        ]
      } else if text.contains("openstack_identity_project_info") {
        if isBroken {
          line.reply(
            #"{"status":"error","errorType":"execution","error":"too many samples"}"#.utf8)
          return
        }
        series = [
          #"{"metric":{"id":"p1","name":"سامانه","domain_id":"d1","enabled":"true"},"value":[1,"1"]}"#,
          #"{"metric":{"id":"p2","name":"گم","domain_id":"d9","enabled":"true"},"value":[1,"1"]}"#,
        ]
      }
      line.reply(
        #"{"status":"success","data":{"resultType":"vector","result":[\#(series.joined(separator: ","))]}}"#
          .utf8)
    }
  }

  private func program(_ server: SocketServer) throws -> Program {
    let program = try Program()
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\n")
    return program
  }

  private func collect(
    _ program: Program, _ words: String..., language: String = "en"
  ) throws -> Program.Result {
    try program.run(["collect"] + words + ["--store", program.store, "--lang", language])
  }

  @Test func `a store that is not there is made and filled, what is refused is told`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    let done = try collect(program)
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.output.contains("Agencies: 2 rows from metrics"))
    #expect(done.output.contains("2 rows read: 2 new"))
    #expect(done.output.contains("1  refers to a record that is not there"))
    #expect(done.output.contains("cloud-projects.rejects.csv"))
    #expect(done.output.contains("Hosts: no server tells of any"))
    let again = try collect(program, "tenants", language: "fa")
    #expect(again.code == 0 && again.output.contains("۲ سطر از سنجه‌ها"))
    #expect(again.output.contains("۲ بی‌تغییر"))
    let list = try program.run([
      "export", "cloud-projects", "--fields", "code,name", "--store", program.store,
    ])
    #expect(list.output.contains("p1,سامانه") && !list.output.contains("p2"))
  }

  @Test func `what hosts bear is kept as the history of the cloud's load`() async throws {
    let server = try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      let answers: [(part: String, labels: String, value: Int)] = [
        ("VCPU|PCPU", #""hostname":"h1.cloud","short":"h1""#, 8),
        ("MEMORY_MB", #""hostname":"h1.cloud""#, 8_192),
        ("nova_agent_state", #""short":"h1","zone":"tehran","state":"up""#, 1),
        ("node_cpu_seconds_total", #""short":"h1""#, 25),
        ("node_memory_MemTotal", #""short":"h1""#, 50),
      ]
      let series = answers.filter { text.contains($0.part) }.prefix(1).map {
        #"{"metric":{\#($0.labels)},"value":[1,"\#($0.value)"]}"#
      }
      line.reply(
        #"{"status":"success","data":{"resultType":"vector","result":[\#(series.joined())]}}"#.utf8)
    }
    defer { server.stop() }
    let program = try program(server)
    let done = try collect(program, "hosts")
    #expect(done.code == 0 && done.output.contains("1 new"), "\(done.output)\(done.errors)")
    let store = try SQLiteStore.open(at: program.store, readOnly: true)
    let figures = try await store.cloudStatistics(on: Day(epoch: 20_000))
    #expect(figures.cpuHistory == [0.25] && figures.memoryHistory == [0.5])
    try store.close()
  }

  @Test func `a kind that fails keeps none of the others back, and the command fails`() throws {
    let server = try server(isBroken: true)
    defer { server.stop() }
    let program = try program(server)
    let done = try collect(program)
    #expect(done.code == 69, "\(done.output)")
    #expect(done.output.contains("Cloud projects: not collected"))
    #expect(done.output.contains("2 rows read: 2 new"))
  }

  @Test func `a server that is gone is asked once`() throws {
    let gone = try server()
    let program = try program(gone)
    gone.stop()
    let done = try collect(program)
    #expect(done.code == 69)
    #expect(done.output.split(separator: "\n").count == 1, "\(done.output)")
    #expect(done.output.contains("Agencies: not collected"))
  }

  @Test func `rows may be written as files, and no store is made`() throws {
    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    let folder = program.store + ".rows"
    let done = try collect(program, "tenants", "--out", folder)
    #expect(done.code == 0 && done.output.contains(folder))
    let rows = try String(contentsOfFile: folder + "/tenants.ndjson", encoding: .utf8)
    #expect(rows == "{\"code\":\"d1\",\"name\":\"اوقاف\"}\n{\"code\":\"d2\",\"name\":\"پست\"}\n")
    #expect(!FileManager.default.fileExists(atPath: program.store))
    let taken = try program.run([
      "import", "tenants", folder + "/tenants.ndjson", "--store", program.store, "--lang", "en",
    ])
    #expect(taken.code == 0 && taken.output.contains("2 new"))
  }

  @Test func `without a server, for a wrong kind and where nothing may be written it says so`()
    throws
  {
    let bare = try Program()
    let none = try collect(bare)
    #expect(none.code == 64 && none.errors.contains("[[prometheus]]"))
    #expect(!FileManager.default.fileExists(atPath: bare.store))

    let server = try server()
    defer { server.stop() }
    let program = try program(server)
    let wrong = try collect(program, "endowments")
    #expect(wrong.code == 64 && wrong.errors.contains("machines"))
    try program.configure(
      "read_only = true\n[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\n")
    let refused = try collect(program)
    #expect(refused.code == 64 && refused.errors.contains("reading only"))
    #expect(!FileManager.default.fileExists(atPath: program.store))
  }
}
