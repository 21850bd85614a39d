import Domain
import Foundation
import Persian
import Stores
import TestPrograms
import Testing

/// The review queue from the command line, through the real program.
struct QueueDecidingTests {
  private struct Taken: Decodable {
    let code: String
    let state: String
    let holder: String?
    let province: String
    let index: String?
    let probability: Double?
  }

  private struct Outcome: Decodable {
    struct Verdict: Decodable {
      let state: String
      let reason: String?
    }
    let code: String
    let count: Int
    let decision: Verdict
  }

  private let program: Program

  init() throws {
    program = try Program.withSampleStore()
  }

  private func queue(_ arguments: String...) throws -> Program.Result {
    let (out, err) = (program.folder + "/q-out", program.folder + "/q-err")
    let code = try Child.run(
      Program.path, ["queue"] + arguments + ["--store", program.store, "--lang", "en"],
      environment: program.environment, output: out, errors: err)
    return Program.Result(
      code: code, output: try program.text(of: out), errors: try program.text(of: err))
  }

  private func read<Document: Decodable>(_ result: Program.Result) throws -> Document {
    #expect(result.code == 0, "\(result.errors)")
    return try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
  }

  private func take(_ session: String) throws -> Taken {
    try read(try queue("take", "--session", session, "--format", "json"))
  }

  @Test func `sessions take different addresses, and get their own again`() throws {
    let (one, two) = (try take("one"), try take("two"))
    #expect(one.code != two.code && one.holder?.isEmpty == false)
    #expect(try take("one").code == one.code)
    let refused = try queue("skip", two.code, "--session", "one")
    #expect(refused.code == 75)
    #expect(refused.errors.contains("in hand"))
    #expect(try queue("release", "--session", "two").code == 0)
    #expect(try queue("skip", two.code, "--session", "one").code == 0)
  }

  @Test func `what is decided can be undone and redone, by later commands`() throws {
    let taken = try take("s")
    let decided: Outcome = try read(
      try queue(
        "reject", taken.code, "incomplete", "--note", "از روی نقشه", "--session", "s", "--format",
        "json"))
    #expect(decided.code == taken.code && decided.count == 1)
    #expect(decided.decision.state == "rejected" && decided.decision.reason == "incomplete")
    #expect(try queue("undo", "--session", "s").output.contains(taken.code))
    let shown: Taken = try read(try queue("show", taken.code, "--format", "json"))
    #expect(shown.state == taken.state)
    #expect(try queue("redo", "--session", "s").output.contains("rejected"))
    #expect(try queue("redo", "--session", "s").code == 66)
    let again = try queue("reject", taken.code, "incomplete", "--session", "s")
    #expect(again.code == 65 && again.errors.contains("cannot become"))
    let verified = try program.run("audit", "verify", "--store", program.store, "--lang", "en")
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func `the worker empties what arrived, and accepting goes by what it found`() async throws {
    #expect(try queue("list", "--state", "received").output.isEmpty == false)
    let worked = try queue("work", "--once")
    #expect(worked.code == 0, "\(worked.errors)")
    #expect(worked.output.contains("in review") || worked.output.contains("auto-matched"))
    #expect(try queue("list", "--state", "received").output.isEmpty)
    #expect(try queue("work", "--once").output.contains("nothing waited"))
    let taken = try take("s")
    #expect(taken.probability.map { (0...1).contains($0) } == true)
    #expect(taken.index?.count == 16)
    let shown = try queue("show", taken.code)
    let code = try #require(shown.output.firstMatch(of: /1\. .*\((\S+)\)/)?.output.1)
    #expect(try queue("accept", taken.code, String(code), "--session", "s").code == 0)
    let other = try take("s")
    #expect(try queue("accept", other.code, "no-such-row", "--session", "s").code == 66)
    let store = try SQLiteStore.open(at: program.store)
    let address = try #require(await store.address(code: CleanText(RawText(taken.code))))
    let decision = try #require(address.decision)
    let ground = try #require(await store.ground(of: decision.id))
    #expect(ground.candidates.contains { $0.row.code.string == code })
    try store.close()
  }

  @Test func `the worker keeps ten candidates of what a person looks at, and few of the rest`()
    async throws
  {
    #expect(try queue("work", "--once").code == 0)
    let store = try SQLiteStore.open(at: program.store)
    func kept(_ state: ReviewState) async throws -> [Int] {
      let page = try await store.page(
        RecordQuery<PropertyAddress>(
          filter: RecordFilter(.is(.state, state)), sort: Sort(.arrived)),
        window: Window(offset: 0, limit: 500))
      var counts: [Int] = []
      for address in page.rows {
        if let match = try await store.match(of: address.id) {
          counts.append(match.candidates.count)
        }
      }
      return counts
    }
    let open = try await kept(.inReview) + kept(.noCandidate)
    #expect(open.allSatisfy { $0 <= 10 } && open.contains { $0 > 5 })
    #expect(try await kept(.autoMatched).allSatisfy { $0 <= 3 })
    try store.close()
  }

  @Test func `a note is told to who looks at the address next`() throws {
    struct Noted: Decodable { let note: String? }
    let taken = try take("s")
    let before: Noted = try read(try queue("show", taken.code, "--format", "json"))
    #expect(before.note == nil)
    #expect(try queue("skip", taken.code, "--note", "از روی نقشه", "--session", "s").code == 0)
    let noted: Noted = try read(try queue("show", taken.code, "--format", "json"))
    #expect(noted.note == "از روی نقشه")
    #expect(try queue("show", taken.code).output.contains("note of "))
  }

  @Test func `orders and scopes are kept from one command to the next`() throws {
    let first = try take("s")
    let scoped: Taken = try read(
      try queue(
        "take", "--order", "oldest", "--province", first.province, "--session", "s", "--format",
        "json"))
    #expect(scoped.province == first.province)
    #expect(try take("s").code == scoped.code)
    #expect(try queue("take", "--province", "یزد", "--county", "یزد").code == 64)
    #expect(try queue("take", "--province", "ناکجا", "--session", "s").code == 66)
  }

  @Test func `roles and lengths of leases come from the settings`() throws {
    func settings(_ text: String) throws -> String {
      let path = program.folder + "/settings.toml"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }
    let taken = try take("s")
    _ = try queue("release", "--session", "s")
    let viewer = try settings("role = \"viewer\"\n")
    let refused = try queue("skip", taken.code, "--config", viewer)
    #expect(refused.code == 65 && refused.errors.contains("look only"))
    #expect(try queue("list", "--config", viewer).code == 0)
    #expect(try queue("finalise").code == 65)
    let supervisor = try settings("role = \"supervisor\"\nlease_minutes = 3\n")
    let done = try queue(
      "finalise", "--older-than", "0", "--config", supervisor, "--format", "json")
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.output.contains("\"written\":"))
    #expect(try queue("list", "--config", try settings("role = \"boss\"\n")).code == 65)
    #expect(try queue("list", "--config", try settings("lease_minutes = 0\n")).code == 65)
  }

  @Test func `what is not there or not said right is refused`() throws {
    #expect(try queue("show", "no-such-code").code == 66)
    #expect(try queue("reject", "no-such-code", "boredom").code == 64)
    #expect(try queue("list", "--state", "lost").code == 64)
    #expect(try queue("work", "--once", "--index", "/no/such").code == 66)
    #expect(try queue("undo").code == 66)
  }
}
