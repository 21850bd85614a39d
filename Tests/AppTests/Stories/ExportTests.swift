import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// Lists written to files from the console, and records gone to by what they are called.
struct ExportTests {
  private func scratch() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  @Test(arguments: [Language.persian, .english])
  func `x writes the list as it is shown, and the footer says how many rows went where`(
    language: Language
  ) async throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>x", language, readOnly: true)
    guard case .prompt(let prompt)? = console.state.layers.last else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.entry.text == "endowments-1404-06-26.csv")
    try await console.press("<ctrl-u>\(folder)/a.csv<enter>")
    let list = try #require(console.endowments)
    let text = try String(contentsOfFile: folder + "/a.csv", encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == list.total + 1)
    #expect(lines.first.map(String.init) == list.fields.map(\.token).joined(separator: ","))
    let name = CleanText(RawText("\(folder)/a.csv"))
    #expect(console.state.note?.text == Wording(language).exported(list.total, to: name))
    try await console.press("x<ctrl-u>\(folder)/a.csv<enter>")
    let refusal = ExportError.occupied(path: name)
    #expect(
      console.state.note?.text
        == "\(Wording(language).cause(refusal)). \(Wording(language).remedy(refusal))")
  }

  @Test func `one list is written at a time`() async throws {
    let studio = try Studio()
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let console = try await studio.rehearse("2<tab>x", readOnly: true)
    var state = console.state
    func write(_ file: String) -> [Effect] {
      _ = state.update(.key(.control("u")))
      _ = state.update(.key(.paste(RawText("\(folder)/\(file)"))))
      return state.update(.key(.enter))
    }
    #expect(write("a.csv").contains { if case .export = $0 { true } else { false } })
    _ = state.update(.key(.character("x")))
    #expect(!write("b.csv").contains { if case .export = $0 { true } else { false } })
    let name = CleanText(RawText("\(folder)/a.csv"))
    #expect(state.note?.text == state.wording.exportUnderWay(name))
    _ = state.update(.result(.exported(name, .success(3))))
    _ = state.update(.key(.character("x")))
    #expect(write("b.csv").contains { if case .export = $0 { true } else { false } })
  }

  @Test func `where settings switch it off no file is asked for`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse("2<tab>")
    var state = console.state
    let session = state.session
    state.session = Session(
      language: session.language, theme: session.theme, size: session.size,
      reviewer: session.reviewer, isReadOnly: false, mayExport: false, zone: session.zone)
    #expect(state.update(.key(.character("x"))).isEmpty)
    #expect(state.layers.isEmpty)
    #expect(state.note?.text == state.wording.exportIsOff)
  }

  @Test func `a record is gone to by its code, plate, postcode or the beginning of its name`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab><tab>")
    let page = try await studio.store.page(
      RecordQuery<PropertyUnit>(sort: Sort(.code)), window: Window(offset: 700, limit: 200))
    let unit = try #require(page.rows.first { $0.plate != nil && !$0.postcode.isEmpty })
    let plate = try #require(unit.plate)
    let asked = [
      unit.code.string, unit.postcode.string, Wording(.persian).plate(plate).string,
      unit.title.string,
    ]
    for text in asked {
      try await console.press("<home>#\(text)<enter>")
      let found = try #require(console.units?.selected, "\(text)")
      #expect(
        found.code == unit.code || found.postcode == unit.postcode
          || found.plate?.mains == plate.mains || found.title == unit.title, "\(text)")
      #expect(console.state.note == nil)
    }
    try await console.press("#\(unit.code.string)<enter>")
    #expect(console.units?.selected?.id == unit.id)
    try await console.press("#nowhere-1<enter>")
    #expect(console.state.note?.text == console.state.wording.notFound("nowhere-1"))
    #expect(console.units?.selected?.id == unit.id)
  }

  @Test func `a record outside the filter takes the filter away`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("2<tab>")
    let page = try await studio.store.page(
      RecordQuery<Endowment>(sort: Sort(.code)), window: Window(offset: 0, limit: 200))
    let first = try #require(page.rows.first)
    let other = try #require(page.rows.first { $0.place.province != first.place.province })
    try await console.press("f«\(first.name.string)»<enter>#\(other.code.string)<enter>")
    #expect(console.endowments?.selected?.id == other.id)
    #expect(console.endowments?.isNarrowed == false)
    #expect(console.state.note?.text == console.state.wording.foundOutsideFilter)
  }
}
