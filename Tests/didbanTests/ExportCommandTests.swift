import Foundation
import Testing

/// Lists written from the command line.
struct ExportCommandTests {
  @Test func `a list goes to standard output, filtered, ordered, with the fields asked for`()
    throws
  {
    let program = try Program.withSampleStore()
    let result = try program.run(
      "export", "units", "--store", program.store, "--lang", "en", "--filter", "deed:issued",
      "--sort", "-area,code", "--fields", "code,area,deed")
    #expect(result.code == 0, "\(result.errors)")
    let rows = result.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.first == ["code", "area", "deed"])
    #expect(rows.count > 2)
    #expect(rows.dropFirst().allSatisfy { $0.last == "issued" })
    let areas = rows.dropFirst().compactMap { Int($0[1]) }
    #expect(areas == areas.sorted(by: >))
  }

  @Test(arguments: [
    "endowments", "units", "leases", "instalments", "deeds", "legal-files", "shrines", "projects",
    "investigations", "machines", "addresses", "volumes", "snapshots", "backups", "images",
    "networks", "gpu-nodes", "certificates", "onboardings", "sites", "cloud-projects",
    "incidents", "waste", "findings", "user-accounts", "benchmarks",
  ])
  func `every kind of record is exported`(subject: String) throws {
    let program = try Program.withSampleStore()
    let path = program.folder + "/list.ndjson"
    let result = try program.run(
      "export", subject, "--store", program.store, "--lang", "en", "--out", path)
    #expect(result.code == 0, "\(result.errors)")
    for line in try program.text(of: path).split(separator: "\n") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func `what is not understood is told with what to do`() throws {
    let program = try Program.withSampleStore()
    let field = try program.run(
      "export", "units", "--store", program.store, "--lang", "en", "--fields", "colour")
    #expect(field.code == 64)
    #expect(field.errors.contains("Fields: code"))
    let filter = try program.run(
      "export", "units", "--store", program.store, "--lang", "fa", "--filter", "رنگ:آبی")
    #expect(filter.code == 64)
    let taken = try program.run(
      "export", "units", "--store", program.store, "--lang", "en", "--out", program.store)
    #expect(taken.code == 73)
    let off = try program.run(
      "export", "units", "--store", program.store, "--lang", "en", "--config",
      try program.file("c.toml", "export = false"))
    #expect(off.code == 64)
    #expect(off.output.isEmpty)
  }
}
