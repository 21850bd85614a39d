import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `the Post's batches and answers` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let now = Fixture.morning

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      for n in 1...4 {
        try loader.insert(
          Fixture.address(n, state: .needsPost, arrived: Double(n))
            .with(postcode: n == 4 ? "نمی‌دانم" : Fixture.text("119365347\(n)")))
      }
      try loader.insert(Fixture.address(5, state: .inReview))
      try loader.insert(Fixture.gnaf(1))
    }
  }

  private func file(_ name: String) -> String { folder.path + "/" + name }

  private func write(_ text: String, _ name: String = "answers") throws -> String {
    try Data(text.utf8).write(to: URL(filePath: file(name)))
    return file(name)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private func export(_ name: String = "batch.json", _ format: PostFormat = .json) throws
    -> PostBatch?
  {
    try store.writePostBatch(to: file(name), format, by: "سارا", at: now).batch
  }

  private func take(_ answers: String, after seconds: TimeInterval = 60) throws -> PostOutcome {
    try store.takePostAnswers(
      PostAnswerFile.read(try write(answers)), by: "سارا", at: now.addingTimeInterval(seconds))
  }

  private func state(_ id: Int64) async throws -> ReviewState? {
    try await store.record(RecordID<PropertyAddress>(id))?.state
  }

  private func answers(_ rows: String...) -> String {
    #"{"ResCode":0,"ResMsg":"","Data":["# + rows.joined(separator: ",") + "]}"
  }

  private static let good =
    #"{"ClientRowID":1,"Postcode":"1193653471","Succ":true,"Result":"تهران، خیابان پلیس","Errors":null}"#
  private static let bad =
    #"{"ClientRowID":"2","Postcode":1193653472,"Succ":false,"Result":null,"Errors":[{"ErrorCode":12,"ErrorMessage":"یافت نشد"}]}"#

  @Test func `everything that needs the Post goes out once`() throws {
    let made = try store.writePostBatch(to: file("a.json"), .json, by: "سارا", at: now)
    #expect(made.batch?.rows == 3)
    #expect(made.left == 1)
    let name = "didban-1767225600000-1"
    let signature = try SHA256.digest(
      of: Array("\(name)\n1,1193653471\n2,1193653472\n3,1193653473\n".utf8))
    #expect(
      try text(file("a.json")) == """
        {"ClientBatchID":"\(name)","Postcodes":[{"ClientRowID":1,"PostCode":"1193653471"},
        {"ClientRowID":2,"PostCode":"1193653472"},
        {"ClientRowID":3,"PostCode":"1193653473"}],"Signature":"\(signature.hex)"}

        """)
    #expect(!FileManager.default.fileExists(atPath: file("a.json.partial")))
    let again = try store.writePostBatch(to: file("b.json"), .json, by: "سارا", at: now)
    #expect(again.batch == nil)
    #expect(!FileManager.default.fileExists(atPath: file("b.json")))
    #expect(try store.verifyAudit().holds)
  }

  @Test func `a batch is written as a table too`() throws {
    _ = try export("a.csv", .csv)
    #expect(
      try text(file("a.csv")).hasPrefix(
        "ClientBatchID,ClientRowID,PostCode\ndidban-1767225600000-1,1,1193653471\n"))
  }

  @Test func `a batch cut short before its file had its name is written again as it was`() throws {
    let first = try #require(try export())
    let bytes = try text(file("batch.json"))
    // As the command left it: the batch in the store, the file not named.
    try store.writeNow { try $0.execute(sql: "UPDATE post_batch SET written = 0") }
    try FileManager.default.removeItem(atPath: file("batch.json"))
    try store.receive([
      Fixture.address(9, state: .needsPost).with(postcode: "1193653479").with(code: "A-9")
    ])
    let second = try #require(try export())
    #expect(second.isResumed && second.id == first.id)
    #expect(try text(file("batch.json")) == bytes)
    // Named already, but not yet marked: nothing is written twice.
    try store.writeNow { try $0.execute(sql: "UPDATE post_batch SET written = 0") }
    #expect(try export()?.id == first.id)
    #expect(try text(file("batch.json")) == bytes)
    #expect(try export("next.json")?.rows == 1)
  }

  @Test func `a batch whose file cannot be written asks nobody`() throws {
    _ = try write("something else", "batch.json")
    let place = Fixture.text(file("batch.json"))
    #expect(throws: PostFault.unwritable(path: place, .occupied)) { _ = try export() }
    #expect(throws: PostFault.unwritable(path: Fixture.text(file("no/b")), .missing)) {
      _ = try export("no/b")
    }
    #expect(try text(file("batch.json")) == "something else")
    #expect(try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM post_batch") } == 0)
    #expect(try export("other.json")?.rows == 3)
  }

  @Test func `a lost file is written once more`() throws {
    let batch = try #require(try export())
    #expect(try store.rewritePostBatch(batch.id, to: file("again.json"), .json).id == batch.id)
    #expect(try text(file("again.json")) == text(file("batch.json")))
    #expect(throws: PostFault.noSuchBatch) {
      _ = try store.rewritePostBatch(RecordID(9), to: file("x"), .json)
    }
  }

  @Test func `answers move their addresses and are kept with the requests`() async throws {
    _ = try export()
    let outcome = try take(answers(Self.good, Self.bad))
    #expect(outcome.applied == 2 && outcome.refused.isEmpty && outcome.waiting == 1)
    #expect(try await state(1) == .answered)
    #expect(try await state(2) == .answered)
    #expect(try await state(3) == .needsPost)
    let first = try await store.latestPostRequest(about: RecordID(1))
    #expect(
      first?.reply
        == PostReply(
          moment: now.addingTimeInterval(60), succeeded: true, result: "تهران، خیابان پلیس",
          errors: "", isLate: false))
    let second = try await store.latestPostRequest(about: RecordID(2))
    #expect(second?.reply?.succeeded == false)
    #expect(second?.reply?.errors == "12 یافت نشد")
    let all = Window(offset: 0, limit: 10)
    #expect(try await store.postRequests(answered: false, all).rows.map(\.id.raw) == [3])
    #expect(try await store.postRequests(answered: true, all).rows.map(\.id.raw) == [2, 1])
    #expect(try store.verifyAudit().holds)
    #expect(
      try await store.waiting(
        TakingChoice(order: .oldest), besides: nil, session: "", at: now)?.state == .inReview)
  }

  @Test func `what is answered twice alike is counted, and nothing is done twice`() async throws {
    _ = try export()
    _ = try take(answers(Self.good))
    let entries = try store.verifyAudit().entries
    let outcome = try take(answers(Self.good, Self.good, Self.bad, Self.bad), after: 120)
    #expect(outcome.repeated == 3 && outcome.applied == 1 && outcome.refused.isEmpty)
    #expect(try store.verifyAudit().entries == entries + 1)
    let reply = try await store.latestPostRequest(about: RecordID(1))?.reply
    #expect(reply?.moment == now.addingTimeInterval(60))
  }

  @Test func `another answer to an answered request is refused`() async throws {
    _ = try export()
    _ = try take(answers(Self.good))
    let outcome = try take(answers(Self.good.replacing("تهران", with: "قم")))
    #expect(outcome.refused.map(\.why) == [.answeredOtherwise])
    let reply = try await store.latestPostRequest(about: RecordID(1))?.reply
    #expect(reply?.result == "تهران، خیابان پلیس")
  }

  @Test func `unknown rows, other postcodes and unreadable rows are refused with a reason`()
    async throws
  {
    _ = try export()
    let outcome = try take(
      answers(
        #"{"ClientRowID":77,"Postcode":"1193653471","Succ":true,"Result":"x"}"#,
        #"{"ClientRowID":"abc","Succ":true,"Result":"x"}"#,
        #"{"ClientRowID":1,"Postcode":"1193653472","Succ":true,"Result":"x"}"#,
        #"{"Postcode":"1193653471","Succ":true,"Result":"x"}"#,
        #"{"ClientRowID":1,"Postcode":"1193653471","Result":"x"}"#, "7"))
    #expect(
      outcome.refused.map(\.why) == [
        .unknownRow, .unknownRow, .otherPostcode, .unreadable, .unreadable, .unreadable,
      ])
    #expect(outcome.applied == 0)
    #expect(try await state(1) == .needsPost)
    let path = file("rejects.csv")
    try PostRejects.write(outcome.refused, to: path)
    let lines = try text(path).split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[3] == "otherPostcode,1,1193653472,true,x,,")
  }

  @Test func `a late answer is kept and moves nothing`() async throws {
    _ = try export()
    // As it stands where whoever asked has taken that back and refused the address.
    try store.writeNow { db in
      try db.execute(
        sql: "UPDATE property_address SET state = ? WHERE id = 1",
        arguments: [ReviewState.rejected.rawValue])
    }
    let outcome = try take(answers(Self.good))
    #expect(outcome.late == 1 && outcome.applied == 0)
    #expect(try await state(1) == .rejected)
    let reply = try await store.latestPostRequest(about: RecordID(1))?.reply
    #expect(reply?.isLate == true)
    #expect(try store.verifyAudit().holds)
  }

  @Test func `an address that needs the Post again is asked again`() async throws {
    _ = try export()
    _ = try take(answers(Self.good))
    _ = try await store.decide(
      .askPost, on: RecordID(1), expected: .answered, reviewer: "رضا", at: now)
    #expect(try export("second.json")?.rows == 1)
    #expect(try take(answers(Self.good)).repeated == 1)
    #expect(try await state(1) == .needsPost)
  }

  @Test func `a table of answers is read like the other form`() async throws {
    _ = try export()
    let outcome = try take(
      """
      ClientRowID,Postcode,Succ,Result,ErrorCode,ErrorMessage
      ۱,1193653471,1,"تهران، خیابان پلیس",,
      2,1193653472,False,,12,یافت نشد

      """)
    #expect(outcome.applied == 2)
    #expect(try take(answers(Self.good, Self.bad)).repeated == 2)
  }

  @Test(
    arguments: [
      (
        #"{"ResCode":5,"ResMsg":"سهمیه تمام شد","Data":[]}"#,
        .refused(code: "5", message: "سهمیه تمام شد")
      ),
      (#"{"ResCode":0,"ResMsg":"","Data":[{"ClientRow"#, .notJSON),
      (#"{"Data":[]}"#, .noAnswers), (#"{"ResCode":"0"}"#, .noAnswers), ("[1]", .noAnswers),
      ("a,b\n1,2\n", .missing(columns: ["ClientRowID", "Succ"])),
      ("ClientRowID,Succ\n1,true,3\n", .damaged(line: 2)),
      ("", .missing(columns: ["ClientRowID", "Succ"])),
    ] as [(String, PostFault)])
  func `a file that is none of answers is refused whole`(text: String, fault: PostFault)
    async throws
  {
    _ = try export()
    #expect(throws: fault) { _ = try take(text) }
    #expect(try await state(1) == .needsPost)
  }

  @Test func `marks of UTF-8 and row ids in quotes change nothing`() throws {
    _ = try export()
    #expect(try take("\u{FEFF}" + answers(Self.good)).applied == 1)
    #expect(try take(answers(Self.good.replacing(":1,", with: ":\"۱\","))).repeated == 1)
  }

  @Test func `two programs that write a batch at once ask nobody twice`() async throws {
    let other = try SQLiteStore.open(at: folder.file)
    let (store, now, folder) = (store, now, folder.path)
    let rows = try await withThrowingTaskGroup(of: Int.self) { group in
      for (index, store) in [store, other].enumerated() {
        group.addTask {
          let made = try store.writePostBatch(
            to: folder + "/\(index)", .json, by: "سارا", at: now)
          return made.batch.map { $0.isResumed ? 0 : $0.rows } ?? 0
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(rows == 3)
    #expect(
      try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM post_request") } == 3)
  }

  @Test func `a file that is not there, or a folder, is said to be so`() throws {
    #expect(throws: PostFault.unreadable(.missing)) {
      _ = try PostAnswerFile.read(file("none"))
    }
    #expect(throws: PostFault.unreadable(.isDirectory)) {
      _ = try PostAnswerFile.read(folder.path)
    }
  }

  @Test func `what the Post writes is text from outside`() async throws {
    _ = try export()
    _ = try take(
      answers(
        #"{"ClientRowID":1,"Succ":true,"Result":{"Province":"تهران\u001b[31m","Street":"پلیس"}}"#))
    let result = try await store.latestPostRequest(about: RecordID(1))?.reply?.result
    #expect(result == CleanText(RawText("Province: تهران\u{1B}[31m; Street: پلیس")))
    #expect(result?.string.contains("\u{1B}") == false)
  }
}

extension PropertyAddress {
  func with(postcode: CleanText) -> PropertyAddress {
    PropertyAddress(
      id: id, code: code, endowmentName: endowmentName, officeProvince: officeProvince,
      officeCounty: officeCounty, text: text, postcode: postcode, state: state, arrived: arrived,
      decision: decision)
  }
}
