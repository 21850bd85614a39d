import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Lists written to files are the lists, and safe to open.
struct ExportTests {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try SampleRegistry(seed: 5, endowments: 40, units: 2_600).load(into: store)
  }

  private static let fields = PropertyUnitField.allCases

  private func target(_ name: String, _ format: ExportFormat, mark: Bool = false) -> ExportTarget {
    ExportTarget(path: folder.file + name, format: format, hasMark: mark, zone: .gmt)
  }

  private func export(
    _ query: RecordQuery<PropertyUnit>, to target: ExportTarget
  ) throws -> (count: Int, bytes: [UInt8]) {
    let count = try store.export(
      query, fields: Self.fields, to: target, plate: { Fixture.text("\($0.main)/\($0.sub)") },
      progress: { _, _ in })
    return (count, Array(try Data(contentsOf: URL(filePath: try #require(target.path)))))
  }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    var reader = CSVReader(BytesInMemory(bytes))
    var rows: [[String]] = []
    while let item = try reader.next() {
      guard case .row(let row) = item else {
        Issue.record("damaged")
        continue
      }
      rows.append((0..<row.fieldCount).map { row.text($0) })
    }
    return rows
  }

  @Test(arguments: [
    RecordQuery<PropertyUnit>(sort: Sort(.title)),
    RecordQuery<PropertyUnit>(sort: Sort(.rent, descending: true), second: Sort(.code)),
    RecordQuery<PropertyUnit>(
      filter: RecordFilter(.is(.deed, DeedState.issued)), sort: Sort(.area)),
    RecordQuery<PropertyUnit>(filter: RecordFilter(text: "رضایی"), sort: Sort(.code)),
    RecordQuery<PropertyUnit>(filter: RecordFilter(.is(.province, "نیست")), sort: Sort(.code)),
  ])
  func `a file of CSV is the list`(query: RecordQuery<PropertyUnit>) async throws {
    let (count, bytes) = try export(query, to: target(".csv", .csv))
    let list = try await store.page(query, window: Window(offset: 0, limit: 10_000))
    #expect(count == list.total)
    let rows = try rows(bytes)
    #expect(rows.first == Self.fields.map(\.token))
    let column = { (field: PropertyUnitField) in Self.fields.firstIndex(of: field) ?? 0 }
    #expect(rows.dropFirst().map { $0[column(.code)] } == list.rows.map(\.code.string))
    #expect(rows.dropFirst().map { $0[column(.title)] } == list.rows.map(\.title.string))
    #expect(
      rows.dropFirst().map { $0[column(.deed)] } == list.rows.map(\.deed.state.token))
  }

  @Test func `a file of NDJSON is one object a row, numbers as numbers`() async throws {
    let query = RecordQuery<PropertyUnit>(sort: Sort(.code))
    let (count, bytes) = try export(query, to: target(".ndjson", .ndjson, mark: false))
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.count == count)
    let list = try await store.page(query, window: Window(offset: 0, limit: 10_000))
    for (line, unit) in zip(lines, list.rows) {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      #expect(object["code"] as? String == unit.code.string)
      #expect((object["area"] as? Int ?? 0) == unit.area)
      #expect((object["leaseEnd"] == nil) == (unit.leaseEnd == nil))
    }
  }

  @Test func `no text is a formula, and quotes and commas come back`() throws {
    let line = ExportedLine<Endowment>(
      fields: [.name, .donor, .unitCount],
      target: ExportTarget(path: nil, format: .csv, zone: .gmt), plate: { _ in "" })
    for start in ["=", "+", "-", "@"] {
      var endowment = Fixture.endowment(1)
      let name = Fixture.text("\(start)SUM(A1)")
      endowment = Endowment(
        id: endowment.id, code: endowment.code, name: name, kind: .general,
        custody: .organisation, trusteeship: .named, use: .income, status: .active,
        donor: "حاج \"میرزا\"، a,b", trustee: "", deedNumber: "", foundedYear: nil,
        place: endowment.place, intentions: [], unitCount: 3, registered: endowment.registered)
      var bytes = line.opening
      line.append(endowment, to: &bytes)
      let rows = try rows(bytes)
      #expect(rows.last == ["'\(name)", "حاج \"میرزا\"، a,b", "3"])
    }
  }

  @Test func `a mark of UTF-8 stands in front where it is asked for`() throws {
    let query = RecordQuery<PropertyUnit>(sort: Sort(.code))
    let (_, bytes) = try export(query, to: target(".bom.csv", .csv, mark: true))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `a name that is taken is refused, and nothing is left beside it`() throws {
    let query = RecordQuery<PropertyUnit>(sort: Sort(.code))
    let target = target(".taken", .csv)
    let path = try #require(target.path)
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(throws: ExportError.occupied(path: CleanText(RawText(path)))) {
      try export(query, to: target)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(!FileManager.default.fileExists(atPath: path + ".partial"))
    let nowhere = folder.file + ".nowhere/a.csv"
    #expect(throws: ExportError.source(.unwritable(path: CleanText(RawText(nowhere))))) {
      try export(query, to: ExportTarget(path: nowhere, format: .csv, zone: .gmt))
    }
  }

  @Test(arguments: [Sort<PropertyUnitField>(.title), Sort(.locality, descending: true)])
  func `a record's position is where the list shows it`(
    sort: Sort<PropertyUnitField>
  ) async throws {
    for filter in [RecordFilter<PropertyUnitField>(), RecordFilter(.is(.province, "تهران"))] {
      let query = RecordQuery<PropertyUnit>(filter: filter, sort: sort)
      let list = try await store.page(query, window: Window(offset: 0, limit: 10_000))
      for position in [0, list.total / 2, list.total - 1] {
        let record = try #require(list[position])
        #expect(try await store.position(of: record.id, among: query) == position)
      }
    }
    let none = RecordQuery<PropertyUnit>(filter: RecordFilter(.is(.province, "نیست")), sort: sort)
    #expect(try await store.position(of: RecordID(1), among: none) == nil)
  }
}
