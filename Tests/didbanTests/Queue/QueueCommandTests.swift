import Domain
import Foundation
import Matching
import Persian
import Stores
import Testing

/// The review queue from the command line.
struct QueueCommandTests {
  private let program: Program

  init() throws {
    program = try Program.withSampleStore()
  }

  private var batch: String { program.folder + "/batch.json" }

  private struct Batch: Decodable {
    struct Row: Decodable {
      let id: Int
      let postcode: String

      enum CodingKeys: String, CodingKey {
        case id = "ClientRowID"
        case postcode = "PostCode"
      }
    }

    let rows: [Row]
    let signature: String

    enum CodingKeys: String, CodingKey {
      case rows = "Postcodes"
      case signature = "Signature"
    }
  }

  private func queue(_ words: String...) throws -> Program.Result {
    try program.run(
      ["queue"] + words + ["--store", program.store, "--lang", "en"])
  }

  /// The same by a supervisor.
  private func supervise(_ words: String...) throws -> Program.Result {
    let config = try program.file("supervisor.toml", "role = \"supervisor\"\n")
    return try program.run(
      ["queue"] + words + ["--store", program.store, "--lang", "en", "--config", config])
  }

  private func export() throws -> Batch {
    let made = try queue("export", "--out", batch)
    try #require(made.code == 0, "\(made.errors)")
    return try JSONDecoder().decode(Batch.self, from: Data(program.text(of: batch).utf8))
  }

  private func answers(_ rows: some Sequence<Batch.Row>) throws -> String {
    let data = rows.map {
      #"{"ClientRowID":"\#($0.id)","Postcode":"\#($0.postcode)","Succ":true,"Result":"خیابان","Errors":[]}"#
    }
    return try program.file(
      "answers.json",
      #"{"ResCode":0,"ResMsg":"","Data":["# + data.joined(separator: ",") + "]}")
  }

  @Test func `a batch goes out, and its answers come in once`() throws {
    let batch = try export()
    try #require(batch.rows.count > 2)
    #expect(batch.signature.count == 64)
    let again = try queue("export", "--out", program.folder + "/next.json")
    #expect(again.code == 0)
    #expect(again.output.contains("nothing new to ask"))
    let file = try answers(batch.rows.dropFirst())
    let taken = try queue("import-answers", file)
    #expect(taken.code == 0, "\(taken.errors)")
    #expect(taken.output.contains("answers applied: \(batch.rows.count - 1)"))
    #expect(taken.output.contains("still with the Post: 1"))
    let twice = try queue("import-answers", file)
    #expect(twice.output.contains("answers applied: 0"))
    #expect(twice.output.contains("repeated (nothing done): \(batch.rows.count - 1)"))
    let waiting = try queue("requests")
    #expect(waiting.output.contains(batch.rows[0].postcode))
    #expect(!waiting.output.contains(batch.rows[1].postcode))
    let listed = try queue("requests", "--answered", "--format", "json")
    #expect(listed.output.contains(#""succeeded" : true"#))
    #expect(try program.run("audit", "verify", "--store", program.store).code == 0)
  }

  @Test func `what cannot be taken is refused with what to do`() throws {
    let batch = try export()
    #expect(try queue("export", "--out", self.batch).code == 0)
    let occupied = try queue("export", "--batch", "1", "--out", self.batch)
    #expect(occupied.code == 73)
    #expect(occupied.errors.contains("there already"))
    #expect(try queue("export", "--batch", "9", "--out", program.folder + "/x").code == 64)
    let torn = try program.file("torn.json", "{\"ResCode\":0,")
    #expect(try queue("import-answers", torn).code == 65)
    #expect(try queue("import-answers", program.folder + "/none").code == 66)
    let refusing = try program.file(
      "refusing.json", #"{"ResCode":7,"ResMsg":"quota","Data":null}"#)
    let refused = try queue("import-answers", refusing)
    #expect(refused.code == 65)
    #expect(refused.errors.contains("(7): quota"))
    let foreign = try program.file(
      "foreign.csv",
      "ClientRowID,Succ,Result\n999999,true,x\n\(batch.rows[0].id),?,x\n")
    let rejects = program.folder + "/rejects.csv"
    let unknown = try queue("import-answers", foreign, "--rejects", rejects)
    #expect(unknown.code == 65)
    #expect(unknown.output.contains("unknown row id: 1"))
    let lines = try program.text(of: rejects).split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != "," } } == ["Reason", "unknownRow", "unreadable"])
  }

  @Test func `settings that allow reading only keep the queue as it is`() throws {
    let config = try program.file("config.toml", "read_only = true\n")
    let result = try queue("export", "--out", batch, "--config", config)
    #expect(result.code == 64)
    #expect(result.errors.contains("read_only"))
    #expect(try queue("stats", "--config", config).code == 0)
  }

  @Test func `known items are planted, and others named`() throws {
    let open = try program.run(
      "export", "addresses", "--store", program.store, "--filter", "state:inReview", "--fields",
      "code", "--lang", "en")
    let code = try #require(open.output.split(separator: "\n").dropFirst().first)
    let file = try program.file(
      "known.csv", "code,reason,gnaf_code\n\(code),incomplete,\nnobody,incomplete,\n\(code),odd,\n")
    let refused = try queue("plant", file)
    #expect(refused.code == 65 && refused.errors.contains("a supervisor's"))
    let planted = try supervise("plant", file)
    #expect(planted.code == 0, "\(planted.errors)")
    #expect(planted.output.contains("1 known items planted"))
    #expect(planted.errors.contains("nobody: no such address"))
    #expect(planted.errors.contains("spelt rightly"))
    let again = try supervise("plant", file)
    #expect(again.code == 65)
    #expect(again.errors.contains("planted already"))
  }

  @Test func `the share of second reviews is shown and set`() throws {
    #expect(try queue("second-share").output.contains("5.0%"))
    #expect(try supervise("second-share", "12.5").output.contains("12.5%"))
    #expect(try queue("second-share").output.contains("12.5%"))
    #expect(try queue("second-share", "101").code == 64)
  }

  @Test(arguments: ["fa", "en"]) func `figures are told in words`(language: String) throws {
    let result = try program.run(
      "queue", "stats", "--store", program.store, "--lang", language)
    #expect(result.code == 0, "\(result.errors)")
    let words =
      language == "fa"
      ? ["پایان صف", "بازگشوده", "تعریف‌نشده"] : ["End of the queue", "Reopened", "undefined"]
    for word in words { #expect(result.output.contains(word), "\(word)") }
  }

  private struct Figures: Decodable {
    struct Forecast: Decodable {
      let state: String
    }

    let backlog: [String: [String: Int]]
    let decidedByHour: [Int]
    let forecast: Forecast
  }

  @Test func `figures are told as data`() throws {
    let result = try queue("stats", "--format", "json")
    let figures = try JSONDecoder().decode(Figures.self, from: Data(result.output.utf8))
    #expect(figures.decidedByHour.count == 48)
    #expect(figures.backlog["inReview"]?.keys.contains("older") == true)
    #expect(["day", "never", "tooLittle"].contains(figures.forecast.state))
  }

  @Test func `decisions teach the matcher`() throws {
    let (truth, results) = (program.folder + "/truth.csv", program.folder + "/results.csv")
    let labelled = try queue("labels", "--out", truth, "--results", results)
    #expect(labelled.code == 0, "\(labelled.errors)")
    let truths = try program.text(of: truth).split(separator: "\n")
    #expect(truths.first == "property_id,gnaf_id")
    #expect(truths.count > 50)
    #expect(truths.contains { $0.hasSuffix(",") })
    let model = program.folder + "/model.json"
    let learnt = try program.run(
      "match", "calibrate", "--truth", truth, "--results", results, "--out", model, "--accept",
      "0.6", "--absent", "0.6", "--lang", "en")
    #expect(learnt.code == 0, "\(learnt.errors)")
    let judged = try program.run(
      "match", "evaluate", "--truth", truth, "--results", results, "--model", model, "--lang",
      "en")
    #expect(judged.code == 0, "\(judged.errors)")
    #expect(judged.output.contains("Bands"))
    // Results and truths written over each other by a slip stay what they were.
    #expect(try queue("labels", "--out", results, "--results", truth).code == 73)
  }

  @Test func `a second look is blind, and a third settles what two saw differently`() async throws {
    func by(_ name: String, _ words: String...) throws -> Program.Result {
      let config = try program.file(
        "\(name).toml", "reviewer = \"\(name)\"\nrole = \"supervisor\"\n")
      return try program.run(
        ["queue"] + words + ["--store", program.store, "--lang", "en", "--config", config])
    }
    #expect(try by("mina", "second").output.contains("nothing for a second look"))
    #expect(try by("mina", "arbitrate").output.contains("no disagreement"))
    #expect(try supervise("second-share", "100").code == 0)
    try await decideOne(by: "sara")
    #expect(try by("sara", "second").output.contains("nothing for a second look"))
    let item = try by("mina", "second")
    #expect(item.code == 0, "\(item.errors)")
    #expect(item.output.hasPrefix("review 1\n"))
    #expect(!item.output.contains("sara"))
    #expect(try by("mina", "second", "1", "--accept", "no-such-row").code == 65)
    #expect(try by("mina", "second", "1", "--ask-post").code == 0)
    #expect(try by("mina", "second", "1", "--ask-post").code == 65)
    let listed = try by("reza", "arbitrate")
    #expect(listed.output.contains("sara: incomplete"))
    #expect(listed.output.contains("mina: asked the Post"))
    let own = try by("mina", "arbitrate", "1", "--ask-post")
    #expect(own.code == 65)
    #expect(own.errors.contains("not yours"))
    #expect(try by("reza", "arbitrate", "1", "--ask-post").code == 0)
    #expect(try by("reza", "arbitrate").output.contains("no disagreement"))
    #expect(try program.run("audit", "verify", "--store", program.store).code == 0)
  }

  /// Has a clerk reject an address that waits.
  private func decideOne(by clerk: CleanText) async throws {
    let store = try SQLiteStore.open(at: program.store)
    defer { try? store.close() }
    let address = try #require(await store.nextOpen())
    _ = try await store.decide(
      DecisionOrder(.reject(.incomplete), on: address.id, expected: address.state),
      at: ClerkDesk(clerk: clerk, session: clerk),
      now: Date(timeIntervalSince1970: 1_800_000_000))
  }
}
