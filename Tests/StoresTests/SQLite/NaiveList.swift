import Domain
import Foundation
import Persian

@testable import Stores

/// A list worked out without a store: every record looked at, all of them sorted.
struct NaiveList<Record: Listed> {
  let records: [Record]
  /// What a record is searched by.
  let texts: (Record) -> [CleanText]
  /// What a record belongs to.
  var scope: (Record) -> RecordScope? = { _ in nil }

  func rows(_ query: RecordQuery<Record>) -> [Record] {
    let sorts = [query.sort] + (query.second.map { [$0] } ?? [])
    return records.filter { passes($0, query.filter) }.sorted { left, right in
      for sort in sorts {
        let order = compare(left.value(sort.field), right.value(sort.field), sort.field.content)
        if order != 0 { return sort.descending ? order > 0 : order < 0 }
      }
      return sorts[sorts.count - 1].descending ? left.id > right.id : left.id < right.id
    }
  }

  private func passes(_ record: Record, _ filter: RecordFilter<Record.Field>) -> Bool {
    let text = Folding.key(texts(record).joined(separator: "\n"))
    return (filter.scope == nil || scope(record) == filter.scope)
      && filter.conditions.allSatisfy { passes(record.value($0.field), $0) }
      && Folding.key(filter.text).split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func passes(_ value: FieldValue, _ condition: Condition<Record.Field>) -> Bool {
    let holds: Bool =
      switch (condition.test, value) {
      case (.stated, .absent), (.stated, .words([])): false
      case (.stated, .number(let number)): number != 0
      case (.stated, _): true
      case (.among(let codes), .word(let code)): codes.contains(code)
      case (.among(let codes), .words(let own)): !codes.isDisjoint(with: own)
      case (.within(let lower, let upper), _): isWithin(value, condition.field, lower, upper)
      case (.named(let names), .code(let code)): names.contains(code)
      case (.named(let names), .text(let text)):
        names.contains { Folding.key($0) == Folding.key(text) }
      case (.named(let names), .plate(let plate)): names.contains("\(shown(plate))")
      case (.holding(let words), .text(let text)):
        Folding.key(words).split(separator: " ").allSatisfy { Folding.key(text).contains($0) }
      default: false
      }
    return holds != condition.isNegated
  }

  private func shown(_ plate: RegistrationPlate) -> CleanText {
    Fixture.text("\(plate.main)/\(plate.sub)")
  }

  private func isWithin(_ value: FieldValue, _ field: Record.Field, _ lower: Int?, _ upper: Int?)
    -> Bool
  {
    let number: Int
    switch value {
    case .number(let own): number = own
    case .day(let day): number = day.epoch
    // An amount that is not stated is stored as nothing.
    case .absent:
      guard case .number(let measure) = field.content, measure != .year else { return false }
      number = 0
    default: return false
    }
    return number >= lower ?? .min && number <= upper ?? .max
  }

  private func compare(_ left: FieldValue, _ right: FieldValue, _ content: FieldContent) -> Int {
    let (a, b) = (key(left, content), key(right, content))
    if a.number != b.number { return a.number < b.number ? -1 : 1 }
    if a.letters.lexicographicallyPrecedes(b.letters) { return -1 }
    return b.letters.lexicographicallyPrecedes(a.letters) ? 1 : 0
  }

  private func key(
    _ value: FieldValue, _ content: FieldContent
  ) -> (number: Int, letters: [UInt8]) {
    switch (value, content) {
    case (.text(let text), _): (0, Array(SortKey.of(text)))
    case (.code(let code), _): (0, Array(code.string.utf8))
    case (.word(let code), _): (code, [])
    case (.words(let codes), _): (codes.reduce(0) { $0 | 1 << $1 }, [])
    case (.number(let number), _): (number, [])
    case (.day(let day), _): (day.epoch, [])
    case (.moment(let moment), _): (Int(moment.timeIntervalSince1970 * 1_000), [])
    case (.plate(let plate), _): (plate.main * 100_000 + plate.sub, [])
    case (.absent, .text), (.absent, .place): (0, [])
    case (.absent, .code): (Record.self == PropertyUnit.self ? .max : 0, [])
    case (.absent, .number(.year)), (.absent, .day), (.absent, .word): (.max, [])
    case (.absent, _): (0, [])
    }
  }
}
