import Foundation
import TestPrograms
import Testing

/// `didban showback`: what it asks, what it tells, and what it says where it cannot.
@Suite(.serialized)
struct ShowbackCommandTests {
  /// A server that knows two machines of the inventory, measured for the whole window.
  private func server(of machines: [String]) throws -> SocketServer {
    let machines = Array(machines.prefix(2))
    return try SocketServer { request, line in
      let text = request.removingPercentEncoding ?? request
      let value = text.contains("count_over_time(vector") ? "1" : "0"
      let series = machines.map {
        #"{"metric":{"domain":"\#($0)"},"value":[1,"\#(value)"]}"#
      }
      line.reply(
        #"{"status":"success","data":{"resultType":"vector","result":[\#(series.joined(separator: ","))]}}"#
          .utf8)
    }
  }

  private static let tariff = """
    [[tariff]]
    id = "all"
    from = "1400/01/01"
    vcpu_hour = 1000
    memory_hour = 100
    disk_month = 5000
    gpu_hour = 100000

    """

  private func names(_ program: Program) throws -> [String] {
    let csv = try program.run([
      "export", "machines", "--fields", "code", "--store", program.store, "--lang", "en",
    ])
    return csv.output.split(separator: "\n").dropFirst().map(String.init)
  }

  private func program(tariff: String? = Self.tariff) throws -> (Program, SocketServer) {
    let program = try Program.withSampleStore()
    let server = try server(of: try names(program))
    try program.configure("[[prometheus]]\nname = \"lab\"\nurl = \"\(server.url)\"\n")
    if let tariff { try program.configure(tariff, file: "tariff.toml") }
    return (program, server)
  }

  private func showback(
    _ program: Program, _ words: String..., language: String = "en"
  ) throws -> Program.Result {
    try program.run(["showback"] + words + ["--store", program.store, "--lang", language])
  }

  @Test func `agencies are told with a sum, in both languages`() throws {
    let (program, server) = try program()
    defer { server.stop() }
    let english = try showback(program)
    #expect(english.code == 0, "\(english.errors)")
    for words in ["Showback", "hours so far", "Tariff from 1400/01/01", "Cost unmeasured", "Total"]
    {
      #expect(english.output.contains(words), "\(words)")
    }
    #expect(english.output.contains("disk and GPUs count as used"))
    let persian = try showback(program, language: "fa")
    #expect(persian.code == 0 && persian.output.contains("برآورد هزینه"))
    #expect(persian.output.contains("سنجیده‌نشده") && persian.output.contains("جمع"))
  }

  @Test func `json adds up: what was allocated was used, wasted or not measured`() throws {
    let (program, server) = try program()
    defer { server.stop() }
    let told = try showback(program, "--format", "json")
    let month = try #require(
      try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
    #expect(month["isRunning"] as? Bool == true)
    #expect(month["tariffs"] as? [String] == ["1400/01/01"])
    let agencies = try #require(month["agencies"] as? [[String: Any]])
    let total = try #require(month["total"] as? [String: Any])
    #expect(total["agency"] == nil && !agencies.isEmpty)
    let measured = try #require(total["measuredHours"] as? Double)
    #expect(measured > 0 && measured < total["machineHours"] as? Double ?? 0)
    let differences = agencies.compactMap {
      ($0["cost"] as? [String: Int])?["difference"]
    }
    #expect(differences == differences.sorted(by: >) && (differences.first ?? 0) > 0)
    for agency in agencies + [total] {
      let cost = try #require(agency["cost"] as? [String: Int])
      #expect(
        cost["allocated"]
          == (cost["used"] ?? 0) + (cost["unmeasured"] ?? 0) + (cost["difference"] ?? 0))
    }
  }

  @Test func `csv has a stable head and goes to a file that is not there yet`() throws {
    let (program, server) = try program()
    defer { server.stop() }
    let file = program.store + "-showback.csv"
    let written = try showback(program, "--format", "csv", "--out", file)
    #expect(written.code == 0 && written.output.isEmpty, "\(written.errors)")
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(
      lines.first == """
        month,agency,machines,machine_hours,measured_hours,vcpu_hours_allocated,vcpu_hours_used,\
        vcpu_hours_unmeasured,memory_gib_hours_allocated,memory_gib_hours_used,\
        memory_gib_hours_unmeasured,disk_gib_months,gpu_hours,cost_allocated_rial,cost_used_rial,\
        cost_unmeasured_rial,difference_rial
        """)
    #expect(lines.count > 1 && lines.allSatisfy { $0.filter { $0 == "," }.count == 16 })
    let again = try showback(program, "--format", "csv", "--out", file)
    #expect(again.code == 73 && !again.errors.isEmpty)
  }

  @Test func `without a tariff amounts are told and costs are not`() throws {
    let (program, server) = try program(tariff: nil)
    defer { server.stop() }
    let text = try showback(program)
    #expect(text.code == 0 && text.output.contains("No costs are told: tariff.toml"))
    #expect(text.output.contains("–"))
    let json = try showback(program, "--format", "json")
    #expect(json.code == 0 && !json.output.contains("\"cost\""))
    #expect(try showback(program, "--format", "csv").output.contains(",,,\n"))
  }

  @Test func `a month that is over is asked at its end; wrong ones and those to come are refused`()
    throws
  {
    let (program, server) = try program()
    defer { server.stop() }
    let past = try showback(program, "--month", "۱۴۰۲/۰۷", "--format", "json")
    #expect(past.code == 0, "\(past.errors)")
    #expect(past.output.contains("\"month\" : \"1402/07\""))
    #expect(past.output.contains("\"hours\" : 720,") || past.output.contains("\"agencies\" : ["))
    for wrong in ["1404/13", "1404", "2025/06", "soon", "1404/06/01"] {
      let refused = try showback(program, "--month", wrong)
      #expect(refused.code == 64 && refused.errors.contains("1404/06"), "\(wrong)")
    }
    let late = try showback(program, "--month", "1699/01")
    #expect(late.code == 64 && late.errors.contains("has not begun"), "\(late.errors)")
    let persian = try showback(program, "--month", "1699/01", language: "fa")
    #expect(persian.code == 64 && persian.errors.contains("هنوز آغاز نشده"))
  }

  @Test func `without a server, with a wrong query, or where one is down, it says what to do`()
    throws
  {
    let alone = try Program.withSampleStore()
    let none = try showback(alone)
    #expect(none.code == 64 && none.errors.contains("[[prometheus]]"))
    let (program, server) = try program()
    defer { server.stop() }
    try program.configure("[[query]]\nid = \"disk\"\n", file: "showback.toml")
    let wrong = try showback(program)
    #expect(wrong.code == 65 && wrong.errors.contains("disk.id"), "\(wrong.errors)")
    let down = try Program.withSampleStore()
    try down.configure(
      "[[prometheus]]\nname = \"lab\"\nurl = \"http://127.0.0.1:\(try FreePort.find())\"\n")
    let failed = try showback(down)
    #expect(failed.code == 69 && failed.output.isEmpty && !failed.errors.isEmpty)
    let (closed, other) = try self.program()
    defer { other.stop() }
    try closed.configure(
      "export = false\n[[prometheus]]\nname = \"lab\"\nurl = \"\(other.url)\"\n")
    #expect(try showback(closed).code == 0)
    #expect(try showback(closed, "--format", "csv").code == 64)
  }
}
