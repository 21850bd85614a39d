import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// What was refused, made safe to look at, corrected, and imported.
@Suite struct `Rejects files` {
  private let fixture: ImportFixture

  init() throws { fixture = try ImportFixture() }

  @Test(
    arguments: [
      [0x1B, 0x5B, 0x32, 0x4A], Array("پلاک \u{202E}۱۲\\x41".utf8), Array("=1+1".utf8),
      [0xFF, 0xC3],
      Array("بی‌بی\t\r\n\u{85}\u{2028}".utf8), [], [0x5C], Array("\\\\x".utf8), [0xE2, 0x80],
    ] as [[UInt8]])
  func `any bytes are shown harmlessly and come back`(bytes: [UInt8]) {
    let shown = VisibleBytes.shown(bytes, encoding: .utf8)
    let text = String(validating: shown, as: UTF8.self)
    #expect(text != nil)
    #expect(
      text?.unicodeScalars.allSatisfy {
        ($0 == "\t" || $0.properties.generalCategory != .control) && $0 != "\u{202E}"
      } == true)
    #expect(!["=", "+", "-", "@"].contains(text?.first))
    #expect(VisibleBytes.hidden(shown) == bytes)
  }

  @Test func `are imported again once they are corrected`() throws {
    let file = try fixture.write(
      "u.csv",
      "عنوان;code;endowment_code;type;use;province;deed_state;occupancy\n"
        + "\"باغ; دو\";1;E1;castle;income;قم;none;vacant\n"
        + "خانه;2;E9;garden;income;قم;none;vacant\nخانه;3\n")
    let store = RecordingStore(known: ["E1"])
    let first = try fixture.run(
      .raqabat, [file], into: store, rejects: fixture.path("r.csv"))
    #expect(first.rejected == 3)
    let corrected = try fixture.text("r.csv").replacing("castle", with: "garden")
      .replacing(";E9;", with: ";E1;")
    let again = try fixture.run(
      .raqabat, [try fixture.write("r2.csv", corrected)], into: store,
      rejects: fixture.path("r3.csv"))
    #expect((again.rows, again.inserted, again.rejected) == (3, 2, 1))
    guard case .unit(let unit)? = store.records["1"] else {
      Issue.record("no record")
      return
    }
    #expect(unit.title == "باغ; دو")
    // What is refused again still names where it first stood.
    #expect(try fixture.text("r3.csv").contains("\"\(file)\",4,,wrongFieldCount,"))
  }

  @Test func `keep objects and plain addresses readable too`() throws {
    let objects = try fixture.write(
      "o.ndjson", "{\"code\":\"1\",\"title\":\"x\"}\n{\"code\":[1]}\n")
    let store = RecordingStore(known: ["E1"])
    let summary = try fixture.run(
      .raqabat, [objects], into: store, rejects: fixture.path("r.csv"))
    #expect(summary.rejectedByReason == ["missing": 1, "notJSON": 1])
    let corrected = try fixture.text("r.csv").replacing(
      "\"\"title\"\":\"\"x\"\"",
      with: ["endowment_code", "title", "type", "use", "province", "deed_state", "occupancy"]
        .enumerated().map {
          "\"\"\($1)\"\":\"\"\(["E1", "x", "garden", "income", "قم", "none", "vacant"][$0])\"\""
        }.joined(separator: ","))
    let again = try fixture.run(
      .raqabat, [try fixture.write("r2.csv", corrected)], into: store)
    #expect((again.inserted, again.rejected) == (1, 1))

    let lines = try fixture.write("queue.txt", Array("قم، صفائیه\n".utf8) + [0xFF, 0x0A])
    _ = try fixture.run(.properties, [lines], into: store, rejects: fixture.path("l.csv"))
    let mended = try fixture.text("l.csv").replacing("\\xFF", with: "یزد")
    let last = try fixture.run(
      .properties, [try fixture.write("l2.csv", mended)], into: store)
    #expect(last.inserted == 1 && store.records["queue-2"] != nil)
  }
}
