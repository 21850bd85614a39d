import Domain
import GRDB
import Persian

/// What rows of a list must satisfy: terms of SQL over the row `r` with their values, and texts to look into.
struct Conditions: Hashable, Sendable {
  private(set) var terms: [String] = []
  private(set) var values: [DatabaseValue] = []
  private(set) var texts: [TextCheck] = []
  /// Whether the index of facets answers every term.
  private(set) var areFacets = true

  /// Words a text of the row must hold, or must not all hold.
  struct TextCheck: Hashable, Sendable {
    let expression: String
    let join: String
    let words: [String]
    let isNegated: Bool

    func passes(_ text: String?) -> Bool {
      let folded = Folding.key(CleanText(RawText(text ?? "")))
      return words.allSatisfy(folded.contains) != isNegated
    }
  }

  var sql: String { terms.isEmpty ? "" : " WHERE " + terms.joined(separator: " AND ") }
  var arguments: StatementArguments { StatementArguments(values) }

  mutating func require(_ term: String, _ value: DatabaseValue) {
    terms.append(term)
    values.append(value)
  }

  /// Asks for rows whose texts, run together, hold these words.
  mutating func hold(_ words: [String], in expression: String) {
    if words.isEmpty { return }
    texts.append(TextCheck(expression: expression, join: "", words: words, isNegated: false))
  }

  mutating func require<Field>(
    _ condition: Condition<Field>, in column: StoredColumn, _ db: Database
  ) throws {
    if case .holding(let text) = condition.test {
      hold(SearchText.words(text), in: column, negated: condition.isNegated)
      return
    }
    let isMoment = condition.field.content == .moment
    guard let term = try term(condition.test, column, isMoment: isMoment, db) else {
      // A name in a column of free text is looked for in it.
      guard case .named(let names) = condition.test, let name = names.first else { return }
      hold(SearchText.words(name), in: column, negated: condition.isNegated)
      return
    }
    terms.append(condition.isNegated ? "NOT (\(term.sql))" : "(\(term.sql))")
    values += term.values
    areFacets = areFacets && column.isFacet
  }

  private mutating func hold(_ words: [String], in column: StoredColumn, negated: Bool) {
    guard let text = column.text, !words.isEmpty else { return }
    texts.append(
      TextCheck(
        expression: text.expression, join: text.join, words: words, isNegated: negated))
  }

  private func term(
    _ test: FieldTest, _ column: StoredColumn, isMoment: Bool, _ db: Database
  ) throws -> (sql: String, values: [DatabaseValue])? {
    switch (test, column) {
    case (.among(let codes), .number(let name, _)), (.among(let codes), .graded(let name, _)):
      return ("r.\(name) IN (\(Self.list(codes)))", [])
    case (.among(let codes), .bits(let name)):
      return ("r.\(name) & \(codes.reduce(0) { $0 | 1 << $1 }) <> 0", [])
    case (.within(let lower, let upper), .number(let name, let absence)):
      return (range("r.\(name)", lower, upper, absence, isMoment: isMoment), [])
    case (.among(let codes), .reckoned(let expression, _)):
      return ("\(expression) IN (\(Self.list(codes)))", [])
    case (.within(let lower, let upper), .reckoned(let expression, let absence)):
      return (range(expression, lower, upper, absence, isMoment: false), [])
    case (.stated, .reckoned(let expression, .value(let value))):
      return ("\(expression) <> \(value)", [])
    case (.stated, .reckoned(let expression, _)): return ("\(expression) <> 0", [])
    case (.stated, .number(let name, .null)): return ("r.\(name) IS NOT NULL", [])
    case (.stated, .number(let name, .value(let value))): return ("r.\(name) <> \(value)", [])
    case (.stated, .number(let name, .never)), (.stated, .graded(let name, _)):
      return ("r.\(name) <> 0", [])
    case (.stated, .bits(let name)): return ("r.\(name) <> 0", [])
    case (.stated, .pair(let name, _)): return ("r.\(name) IS NOT NULL", [])
    case (.stated, .optionalName(_, let name, _)): return ("r.\(name) IS NOT NULL", [])
    case (.stated, .code), (.stated, .text), (.stated, .name), (.stated, .computed):
      guard let text = column.text, text.join.isEmpty else { return ("1", []) }
      return ("\(text.expression) <> ''", [])
    case (.named(let names), .code(let name)):
      let known = names.flatMap { [$0.string, Numerals.ascii($0.string)] }
      return (
        "r.\(name) IN (\(known.map { _ in "?" }.joined(separator: ", ")))",
        known.map(\.databaseValue)
      )
    case (.named(let names), .name(let table, let name, _, true)):
      let ids = try names.compactMap { try PlaceBook.found(table, Folding.key($0), db) }
      return ("r.\(name) IN (\(ids.map(String.init).joined(separator: ", ")))", [])
    case (.named(let names), .pair(let first, let second)):
      return (Self.plates(names, first, second), [])
    default: return nil
    }
  }

  private func range(
    _ number: String, _ lower: Int?, _ upper: Int?, _ absence: StoredColumn.Absence, isMoment: Bool
  ) -> String {
    var parts: [String] = []
    if let lower { parts.append("\(number) >= \(isMoment ? Moment.start(ofDay: lower) : lower)") }
    if let upper {
      parts.append(
        isMoment ? "\(number) < \(Moment.start(ofDay: upper + 1))" : "\(number) <= \(upper)")
    }
    // What says nothing lies in no range.
    switch absence {
    case .value(let value): parts.append("\(number) <> \(value)")
    case .null: parts.append("\(number) IS NOT NULL")
    case .never: break
    }
    return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
  }

  private static func plates(_ names: Set<CleanText>, _ first: String, _ second: String) -> String {
    let plates = names.compactMap { try? PlateText($0.string) }
    let terms = plates.map { plate in
      let mains = list(Set(plate.mains))
      let subs = plate.subs.isEmpty ? "0" : list(Set(plate.subs))
      return """
        r.\(first) IN (\(mains)) AND r.\(second) IN (\(subs)) OR r.id IN \
        (SELECT unit FROM unit_plate WHERE main IN (\(mains)) AND sub IN (\(subs)))
        """
    }
    return terms.isEmpty ? "0" : terms.joined(separator: " OR ")
  }

  private static func list(_ codes: Set<Int>) -> String {
    codes.sorted().map(String.init).joined(separator: ", ")
  }
}
