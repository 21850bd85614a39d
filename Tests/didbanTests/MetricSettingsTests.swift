import Foundation
import TestPrograms
import Testing

/// Metrics servers in the settings, and what `doctor` says of them.
@Suite(.serialized)
struct MetricSettingsTests {
  @Test(arguments: [
    ("url = \"http://h\"", "prometheus[1].name", "missing"),
    ("name = \"a\"\nurl = \"http://u:hunter2@h\"", "prometheus[1].url", "password_file"),
    ("name = \"a\"\nurl = \"h:9090\"", "prometheus[1].url", "https://host:9090"),
    ("name = \"a\"\nurl = \"http://h\"\ntimeout = 0", "timeout", "300"),
    ("name = \"a\"\nurl = \"http://h\"\nuser = \"x\"", "user", "password_file"),
    ("name = \"a\"\nurl = \"http://h\"\nqueries = [\"hosts\"]", "queries", "openstack"),
    (
      "name = \"a\"\nurl = \"http://h\"\nheaders = { Authorization = \"hunter2\" }", "headers",
      "600"
    ),
    (
      "name = \"a\"\nurl = \"http://h\"\nbearer_file = \"/x\"\nbearer_env = \"Y\"", "bearer_env",
      "Keep one"
    ),
    ("name = \"a\"\nurl = \"http://h\"\nurls = 1", "urls", "ca_file"),
    (
      "name = \"a\"\nurl = \"http://h\"\n[[prometheus]]\nname = \"a\"\nurl = \"http://i\"",
      "prometheus[2].name", "twice"
    ),
  ])
  func `a wrong entry is named with its key and its remedy`(
    entry: String, key: String, remedy: String
  ) throws {
    let program = try Program()
    try program.configure("[[prometheus]]\n\(entry)\n")
    let result = try program.run(["doctor", "--lang", "en"])
    #expect(result.code == 65)
    let words = result.output + result.errors
    #expect(words.contains(key) && words.contains(remedy), "\(words)")
    #expect(!words.contains("hunter2"))
    #expect(!words.contains("http://u:"))
  }

  @Test func `without a server doctor says how to name one`() throws {
    let program = try Program()
    let result = try program.run(["doctor", "--lang", "en"])
    #expect(result.output.contains("○ metrics: no server in the settings"))
  }

  @Test func `doctor counts what is answered and names the exporter that is missing`() throws {
    let server = try SocketServer { request, line in
      let path = request.split(separator: " ").dropFirst().first ?? ""
      func reply(_ text: String) { line.reply(text.utf8) }
      if path.contains("query=up&") {
        reply(
          #"{"status":"success","data":{"resultType":"vector","result":[{"metric":{"job":"n","instance":"h"},"value":[1,"1"]}]}}"#
        )
      } else if path.contains("query=time") {
        reply(#"{"status":"success","data":{"resultType":"scalar","result":[1000000000,"1e9"]}}"#)
      } else if path.hasPrefix("/api/v1/label/") {
        reply(#"{"status":"success","data":["node_load5"]}"#)
      } else if path.contains("node_load5") {
        line.reply(
          #"{"status":"error","errorType":"bad_data","error":"parse error"}"#.utf8,
          status: "400 Bad Request")
      } else {
        reply(#"{"status":"success","data":{"resultType":"vector","result":[]}}"#)
      }
    }
    defer { server.stop() }
    let program = try Program()
    try program.configure(
      "[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\nqueries = [\"host\", \"ceph\"]\n")
    let result = try program.run(["doctor", "--lang", "en"])
    #expect(result.output.contains("● metrics of lab, host: 1 of 16 queries answered, 1 series"))
    #expect(result.output.contains("○ metrics of lab, ceph: 0 of 12 queries answered, 0 series"))
    #expect(result.output.contains("○ ceph-mgr: is missing: ceph_health_status"))
    for file in ["capacity", "showback", "waste"] {
      #expect(result.output.contains("metrics of lab, \(file): 0 of "), "\(file)")
    }
    #expect(!result.output.contains("metrics of lab, services"))
    #expect(result.output.contains("■ host.load: the query was refused (bad_data: parse error)"))
    #expect(result.output.contains("■ metrics of lab: its clock and this host's differ by"))
    #expect(result.code == 1)
  }

  @Test func `a server that is down is said once, with what to do`() throws {
    let port = try FreePort.find()
    let program = try Program()
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"http://127.0.0.1:\(port)\"\n")
    let result = try program.run(["doctor", "--lang", "fa"])
    #expect(result.output.contains("■ سنجه‌ها از lab: کارساز در دسترس نیست"))
    #expect(result.output.contains("نشانی url در تنظیمات"))
    #expect(result.code == 1)
  }

  @Test func `a file of queries that is wrong stops the program with its place`() throws {
    let program = try Program()
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"http://h\"\n")
    try program.configure("[[query]]\nid = \"cpu\"\n", file: "queries/host.toml")
    let result = try program.run(["doctor", "--lang", "en"])
    #expect(result.code == 65)
    #expect((result.output + result.errors).contains("'cpu.title_fa'"))
  }
}
