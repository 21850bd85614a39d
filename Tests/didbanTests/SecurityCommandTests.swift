import Foundation
import Testing

/// How secure the cloud is, on the command line.
@Suite struct SecurityCommandTests {
  private struct Told: Decodable {
    struct Measure: Decodable {
      let id: String
      let state: String
      let count: Int?
      let total: Int?
    }

    let overdueFindings: Int?
    let measures: [Measure]
  }

  @Test func `figures are told in both languages and as JSON`() throws {
    let program = try Program.withSampleStore()
    let json = try program.run("security", "--store", program.store, "--format", "json")
    #expect(json.code == 0, "\(json.errors)")
    let told = try JSONDecoder().decode(Told.self, from: Data(json.output.utf8))
    #expect(told.measures.count == 20 && told.overdueFindings != nil)
    let open = try #require(told.measures.first { $0.id == "criticalOpen" })
    let english = try program.run("security", "--store", program.store, "--lang", "en")
    #expect(english.output.contains("Past deadline: \(told.overdueFindings ?? -1)"))
    #expect(english.output.contains("\(open.count ?? -1) of \(open.total ?? -1)"))
    let persian = try program.run("security", "--store", program.store, "--lang", "fa")
    #expect(persian.output.contains("CISA 22-01"))
  }

  @Test func `what is not there is told with what to do`() throws {
    let program = try Program()
    let missing = try program.run(
      "security", "--store", program.folder + "/none.sqlite", "--lang", "en")
    #expect(missing.code == 66, "\(missing.errors)")
  }
}
