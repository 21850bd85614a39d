import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import didban

/// Results that were cut short, wherever they were cut.
struct ResultsFileTests {
  private static let order = MatchOrder(
    program: "1", top: 3, gnaf: "aa", addresses: "bb", judge: "", rejects: "")

  /// Four batches of three addresses; every second address has no candidate.
  private static let batches: [[[UInt8]]] = (0..<4).map { batch in
    (0..<3).map { place in
      let number = batch * 3 + place
      guard number.isMultiple(of: 2) else { return [] }
      return Array("p\(number),g1,0.5\np\(number),g2,0.25\n".utf8)
    }
  }

  private static let whole =
    ResultLines.header(isJudged: false) + String(decoding: batches.joined().joined(), as: UTF8.self)

  /// A folder with results cut short before the last batch.
  private final class Scene {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "didban-\(UUID().uuidString)").path
    var out: String { folder + "/out.csv" }
    var results: String { out + ".partial" }
    var journal: String { out + ".state.partial" }

    init() throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let file = try ResultsFile(path: out)
      #expect(try file.resume(order) == nil)
      try file.begin(order)
      for number in 0..<3 { try write(number, to: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ number: Int, to file: ResultsFile) throws {
      _ = try file.write(batches[number]) { () throws(ImportError) in
        ResultsFileTests.report(rows: (number + 1) * 3)
      }
    }

    func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    func put(_ bytes: Data, _ path: String) throws { try bytes.write(to: URL(filePath: path)) }

    /// Goes on with an order to the end; returns the addresses that were done before.
    func goOn(with order: MatchOrder = ResultsFileTests.order) throws -> (Int, ResultsFile) {
      let file = try ResultsFile(path: out)
      let before = try file.resume(order)
      if before == nil { try file.begin(order) }
      for number in (before?.rows ?? 0) / 3..<4 { try write(number, to: file) }
      try file.finish()
      #expect(!FileManager.default.fileExists(atPath: results))
      #expect(!FileManager.default.fileExists(atPath: journal))
      return (before?.rows ?? 0, file)
    }
  }

  private static func report(rows: Int) -> ImportReport {
    var report = ImportReport(
      kind: .properties, path: "p.csv", digest: nil, size: 0, who: "", rejectsPath: "",
      started: .distantPast)
    (report.rows, report.rejected, report.offset) = (rows, 1, rows * 10)
    report.reasons = ["missing": 1]
    return report
  }

  @Test func `results cut anywhere are gone on with to the same bytes`() throws {
    let scene = try Scene()
    let (results, journal) = (try scene.bytes(scene.results), try scene.bytes(scene.journal))
    var seen: Set<Int> = []
    for length in 0...results.count {
      try scene.put(results.prefix(length), scene.results)
      try scene.put(journal, scene.journal)
      let (before, file) = try scene.goOn()
      #expect(try scene.bytes(scene.out) == Data(Self.whole.utf8), "cut at \(length)")
      #expect(file.unanswered == 6)
      seen.insert(before)
      try scene.put(Data(), scene.out)
    }
    #expect(seen == [0, 3, 6, 9])
  }

  @Test func `what follows the last checkpoint is cut off`() throws {
    let scene = try Scene()
    let (results, journal) = (try scene.bytes(scene.results), try scene.bytes(scene.journal))
    for torn in ["p", "p9,g1,0.5", "p9,g1,0.5\n", "p9,g1,0.5\np9,g"] {
      try scene.put(results + Data(torn.utf8), scene.results)
      try scene.put(journal, scene.journal)
      #expect(try scene.goOn().0 == 9)
      #expect(try scene.bytes(scene.out) == Data(Self.whole.utf8))
    }
  }

  @Test func `a journal cut anywhere costs work and nothing else`() throws {
    let scene = try Scene()
    let (results, journal) = (try scene.bytes(scene.results), try scene.bytes(scene.journal))
    var seen: Set<Int> = []
    for length in 0...journal.count {
      try scene.put(results, scene.results)
      try scene.put(journal.prefix(length), scene.journal)
      seen.insert(try scene.goOn().0)
      #expect(try scene.bytes(scene.out) == Data(Self.whole.utf8), "cut at \(length)")
    }
    #expect(seen == [0, 3, 6, 9])
  }

  @Test func `results that are not what the journal vouches for are written anew`() throws {
    let scene = try Scene()
    let (results, journal) = (try scene.bytes(scene.results), try scene.bytes(scene.journal))
    for place in results.indices {
      var damaged = results
      damaged[place] ^= 1
      try scene.put(damaged, scene.results)
      try scene.put(journal, scene.journal)
      #expect(try scene.goOn().0 < 9)
      #expect(try scene.bytes(scene.out) == Data(Self.whole.utf8), "damaged at \(place)")
    }
  }

  @Test func `results of another order are not gone on with`() throws {
    let order = Self.order
    let others = [
      MatchOrder(program: "2", top: 3, gnaf: "aa", addresses: "bb", judge: "", rejects: ""),
      MatchOrder(program: "1", top: 4, gnaf: "aa", addresses: "bb", judge: "", rejects: ""),
      MatchOrder(program: "1", top: 3, gnaf: "ab", addresses: "bb", judge: "", rejects: ""),
      MatchOrder(program: "1", top: 3, gnaf: "aa", addresses: "bc", judge: "", rejects: ""),
      MatchOrder(program: "1", top: 3, gnaf: "aa", addresses: "bb", judge: "", rejects: "r.csv"),
    ]
    for other in others {
      let (before, file) = try Scene().goOn(with: other)
      #expect(before == 0)
      #expect(file.legacy == .foreign)
    }
    let (before, file) = try Scene().goOn(with: order)
    #expect(before == 9)
    #expect(file.legacy == .continued)
  }

  @Test func `what could be read only once is never gone on with`() {
    let pipe = MatchOrder(program: "1", top: 3, gnaf: "aa", addresses: nil, judge: "", rejects: "")
    #expect(!pipe.continues(pipe))
    #expect(Self.order.continues(Self.order))
  }

  @Test func `a checkpoint brings back the report of its batch`() throws {
    let scene = try Scene()
    let file = try ResultsFile(path: scene.out)
    let checkpoint = try #require(try file.resume(Self.order))
    var report = Self.report(rows: 0)
    checkpoint.restore(&report)
    #expect(report.rows == 9)
    #expect(report.inserted == 8)
    #expect(report.reasons == ["missing": 1])
    #expect(report.offset == 90)
  }
}
