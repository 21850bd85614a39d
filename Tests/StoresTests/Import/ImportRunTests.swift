import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `Import run` {
  private let fixture: ImportFixture

  init() throws { fixture = try ImportFixture() }

  private static let header = "property_id,address,postcode\n"

  private func rows(_ range: some Sequence<Int>) -> String {
    Self.header + range.map { "R\($0),نشانی \($0),\n" }.joined()
  }

  @Test func `rows become records, in batches of ten thousand`() throws {
    let store = RecordingStore()
    let file = try fixture.write("a.csv", rows(1...12_001))
    let summary = try fixture.run(.properties, [file], into: store)
    #expect(summary.rows == 12_001)
    #expect(summary.inserted == 12_001)
    #expect(summary.elapsed == .seconds(1))
    #expect(store.batchSizes == [10_000, 2_001])
    #expect(store.records.count == 12_001)
    #expect(fixture.progress.map(\.rows) == [10_000, 12_001])
    #expect(fixture.progress.last?.bytesRead == fixture.progress.last?.bytesTotal)
  }

  @Test func `importing the same file again changes nothing`() throws {
    let store = RecordingStore()
    let file = try fixture.write("a.csv", rows(1...100))
    _ = try fixture.run(.properties, [file], into: store)
    let again = try fixture.run(.properties, [file], into: store)
    #expect(again.unchanged == 100)
    #expect(again.inserted + again.updated + again.rejected == 0)
  }

  @Test func `a changed row updates its record and no other`() throws {
    let store = RecordingStore()
    _ = try fixture.run(.properties, [try fixture.write("a.csv", rows(1...10))], into: store)
    let changed = rows(1...10).replacing("R7,نشانی 7", with: "R7,نشانی تازه")
    let summary = try fixture.run(
      .properties, [try fixture.write("b.csv", changed)], into: store)
    #expect((summary.updated, summary.unchanged) == (1, 9))
  }

  @Test func `after a store that fails in the middle, a second run completes without doubling`()
    throws
  {
    let failing = RecordingStore(failsAtBatch: 1)
    let file = try fixture.write("a.csv", rows(1...12_000))
    let rejects = fixture.path("rejects.csv")
    #expect(
      throws: ImportError.store(.inputOutput(detail: "disk full"), rowsDone: 10_000)
    ) { try fixture.run(.properties, [file], into: failing, rejects: rejects) }
    #expect(failing.records.count == 10_000)
    #expect(fixture.exists("rejects.csv.partial") && !fixture.exists("rejects.csv"))

    let healthy = RecordingStore()
    _ = try healthy.apply(Array(failing.records.values))
    let summary = try fixture.run(.properties, [file], into: healthy, rejects: rejects)
    #expect((summary.unchanged, summary.inserted) == (10_000, 2_000))
    #expect(!fixture.exists("rejects.csv.partial") && fixture.exists("rejects.csv"))
  }

  @Test func `refused lines go to a file with line, column, reason and the line itself`() throws {
    let text = #"""
      code,endowment_code,title,type,use,province,deed_state,occupancy
      1,E1,باغ,garden,income,قم,none,vacant
      2,E9,باغ,garden,income,قم,none,vacant

      3,E1,باغ,castle,income,قم,none,vacant
      4,E1
      5,"E1,"باغ,garden,income,قم,none,vacant
      1,E1,"باغ ""دو""",garden,income,قم,none,vacant
      6,E1,,garden,income,قم,none,vacant
      """#
    let store = RecordingStore(known: ["E1"])
    let file = try fixture.write("units.csv", text)
    let summary = try fixture.run(
      .raqabat, [file], into: store, rejects: fixture.path("rejects.csv"))
    #expect((summary.rows, summary.inserted, summary.rejected) == (7, 1, 6))
    #expect(
      summary.rejectedByReason == [
        "unknownReference": 1, "unknownWord": 1, "wrongFieldCount": 1, "textAfterQuote": 1,
        "duplicateKeyInFile": 1, "missing": 1,
      ])
    #expect(
      try fixture.text("rejects.csv") == #"""
        file,line,column,token,reason,original
        "\#(file)",1,,header,"","code,endowment_code,title,type,use,province,deed_state,occupancy"
        "\#(file)",3,endowment_code,unknownReference,"unknownReference","2,E9,باغ,garden,income,قم,none,vacant"
        "\#(file)",5,type,unknownWord,"unknownWord","3,E1,باغ,castle,income,قم,none,vacant"
        "\#(file)",6,,wrongFieldCount,"wrongFieldCount","4,E1"
        "\#(file)",7,,textAfterQuote,"textAfterQuote","5,""E1,""باغ,garden,income,قم,none,vacant"
        "\#(file)",8,code,duplicateKeyInFile,"duplicateKeyInFile","1,E1,""باغ """"دو"""""",garden,income,قم,none,vacant"
        "\#(file)",9,title,missing,"missing","6,E1,,garden,income,قم,none,vacant"

        """#)
  }

  @Test func `what a terminal must not see of a refused line is written out`() throws {
    let bytes =
      Array("property_id,address\n1,".utf8) + [0xC7, 0xFF, 0x00] + Array("\r\n2,ب\r\n".utf8)
    let file = try fixture.write("bad.csv", bytes)
    let summary = try fixture.run(
      .properties, [file], into: RecordingStore(), rejects: fixture.path("r.csv"))
    #expect((summary.inserted, summary.rejectedByReason) == (1, ["badEncoding": 1]))
    let written = try fixture.text("r.csv")
    #expect(written.hasSuffix(",badEncoding,\"badEncoding\",\"1,\\xC7\\xFF\\x00\"\n"))
    let original = Array(#"1,\xC7\xFF\x00"#.utf8)
    #expect(VisibleBytes.hidden(original) == Array("1,".utf8) + [0xC7, 0xFF, 0x00])
  }

  @Test func `a row whose first statement was refused is not a duplicate`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n1,\n1,قم\n")
    let summary = try fixture.run(.properties, [file], into: RecordingStore())
    #expect((summary.inserted, summary.rejectedByReason) == (1, ["missing": 1]))
  }

  @Test func `the same key in a later file is an update`() throws {
    let first = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let second = try fixture.write("b.csv", "address;property_id\nکرج;۱\n")
    let store = RecordingStore()
    let summary = try fixture.run(.properties, [first, second], into: store)
    #expect((summary.inserted, summary.updated) == (1, 1))
    #expect(summary.files.map(\.rows) == [1, 1])
    #expect(store.records.count == 1)
  }

  @Test func `odd rows are imported and counted with the place of the first`() throws {
    let file = try fixture.write(
      "a.csv", "property_id,address,postcode\n1,قم,\n2,قم,1193612345\n3,قم,1193612345\n4,قم,x\n")
    let summary = try fixture.run(.properties, [file], into: RecordingStore())
    let path = CleanText(RawText(file))
    #expect(
      summary.warnings == [
        .postcodeTwoInPlace: WarningCount(rows: 2, firstPath: path, firstLine: 3),
        .postcodeInvalid: WarningCount(rows: 1, firstPath: path, firstLine: 5),
      ])
  }

  @Test func `columns that are not read or not there are reported`() throws {
    let file = try fixture.write("a.csv", "property_id,address,توضیحات\n1,قم,ندارد\n")
    let summary = try fixture.run(.properties, [file], into: RecordingStore())
    #expect(summary.files.first?.unknownColumns == ["توضیحات"])
    #expect(
      summary.files.first?.absentColumns == [
        .endowmentName, .officeProvince, .officeCounty, .postcode,
      ])
  }

  @Test(arguments: [false, true])
  func `a file is read by one import at a time, unless it may be shared`(isShared: Bool) throws {
    let file = try fixture.write("r.csv", rows(1...3))
    func run(into store: RecordingStore) throws(ImportError) {
      var run = ImportRun(
        ImportOrder(
          kind: .properties, files: [file], moment: ImportFixture.moment, sharesFiles: isShared),
        into: store, clock: { ContinuousClock().now })
      _ = try run.run()
    }
    let (outer, inner) = (RecordingStore(), RecordingStore())
    var failure: ImportError?
    outer.interruption = {
      do throws(ImportError) { try run(into: inner) } catch { failure = error }
    }
    try run(into: outer)
    #expect(outer.records.count == 3)
    #expect(failure == (isShared ? nil : .busy(path: CleanText(RawText(file)))))
    #expect(inner.records.count == (isShared ? 3 : 0))
  }

  @Test func `batches are as small as they are asked to be`() throws {
    let store = RecordingStore()
    var run = ImportRun(
      ImportOrder(
        kind: .properties, files: [try fixture.write("r.csv", rows(1...4_500))],
        moment: ImportFixture.moment, batchRows: 2_000),
      into: store, clock: { ContinuousClock().now })
    #expect(try run.run().rows == 4_500)
    #expect(store.batchSizes == [2_000, 2_000, 500])
  }
}
