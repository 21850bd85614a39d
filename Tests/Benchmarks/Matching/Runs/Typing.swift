import Domain
import Foundation
import Matching
import Persian

/// Addresses typed letter by letter, each key answered from the whole index.
struct Typing {
  let lookup: AddressLookup
  private static let listed = 12

  func run(_ asked: [Asked]) {
    let clock = ContinuousClock()
    var times: [Double] = []
    var found = 0
    for item in asked {
      let row = item.row
      let text =
        [row.city, row.mainStreet, row.sideStreet, row.alley]
        .map(\.string).filter { !$0.isEmpty }.joined(separator: " ") + " پلاک \(row.plaque.string)"
      var last = LookupAnswer.nothing
      for end in text.indices.dropFirst(2).map({ text.index(after: $0) }) {
        let typed = CleanText(RawText(String(text[..<end])))
        let near = times.count.isMultiple(of: 2) ? row.county : ""
        times.append(
          clock.measure { last = lookup.answer(to: typed, near: near, limit: Self.listed) }
            / .milliseconds(1))
      }
      if last.places.contains(where: { $0.row.buildingCode == row.buildingCode }) { found += 1 }
    }
    times.sort()
    let marks = [0.5, 0.95, 0.99, 0.999, 1].map { share in
      times.isEmpty ? 0 : times[min(times.count - 1, Int(Double(times.count) * share))]
    }
    Report.line(
      "a key typed: p50, p95, p99, p99.9, max",
      marks.map { String(format: "%10.3f", $0) }.joined() + " ms")
    Report.line(
      "typed whole, the building listed",
      String(format: "%10.1f %%", 100 * Double(found) / Double(max(1, asked.count))))
  }
}
