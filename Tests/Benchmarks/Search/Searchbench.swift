private import Domain
private import Foundation
private import Persian
private import Stores

/// What a search of the property units of a store takes: the first hit, the count, the next hit.
///
///     searchbench STORE [WORDS…]
///
/// Each line is a search of its own: nothing worked out for another one helps.
@main
enum Searchbench {
  private static let words = [
    "باغ", "مغازه", "موقوفه", "یزد", "سمنان", "کبوران", "زایندهرود", "3954999367", "00045390002",
    "9999999999", "ناموجودترین", "زایندهرور", "مفازه", "امامزداه", "قق", "ژ", "999", "حضرتی تفرش",
    "قنات کبوران", "مدرس یاسمن پلاک 19",
  ]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else {
      print("searchbench STORE [WORDS…]")
      exit(EXIT_FAILURE)
    }
    let store = try SQLiteStore.open(at: path)
    let given = arguments.dropFirst().map { CleanText(RawText($0)) }
    let chosen = given.isEmpty ? words.map { CleanText(RawText($0)) } : given
    for (column, start) in [
      (PropertyUnitField.code, -1), (.title, 700_000), (.province, -1),
    ] {
      print("order: \(column), from row \(start + 1)")
      print("   first ms  count ms   next ms       hits  position  words")
      for text in chosen {
        try await measure(text, Sort(column), from: start, in: store)
      }
    }
  }

  private static func measure(
    _ text: CleanText, _ sort: Sort<PropertyUnitField>, from start: Int, in store: SQLiteStore
  ) async throws {
    let query = RecordQuery<PropertyUnit>(sort: sort)
    // The list is on screen when its words are looked for.
    _ = try await store.page(query, window: Window(offset: start, limit: 100))
    let clock = ContinuousClock()
    var finding: SearchFinding?
    let first = try await clock.measure {
      finding = try await store.find(text, among: query, from: start, forward: true)
    }
    var count = HitCount(total: 0, rank: nil)
    let counting = try await clock.measure {
      count = try await store.countHits(of: text, among: query, at: finding?.position ?? 0)
    }
    let next = try await clock.measure {
      let from = finding?.position ?? 0
      _ = try await store.find(text, among: query, from: from, forward: true)
    }
    let times = [first, counting, next].map {
      String(format: "%10.1f", $0 / .milliseconds(1))
    }
    let place = finding.map { String($0.position) } ?? "-"
    let meant = finding?.meant.map(\.string).joined(separator: " ") ?? ""
    print(
      times.joined(), String(format: "%10d", count.total),
      String(repeating: " ", count: max(0, 9 - place.count)) + place, " \(text)",
      meant.isEmpty ? "" : "→ \(meant)")
  }
}
