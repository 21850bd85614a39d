import Canvas
import Domain
import Persian

/// A record as lists show it: its columns, its cells, its detail, and what lies behind it.
protocol Presented: Listed where Field: WordedField {
  /// The order a list of it begins with.
  static var firstSort: Sort<Field> { get }
  /// Every field as a column, in the order in which they are offered.
  static var columns: [FieldColumn<Field>] { get }

  /// A cell that says more than the field's value, or nil where that is enough.
  func ownCell(_ field: Field, in context: ListContext) -> TableCell?
  func detail(in state: AppState) -> any RecordDetail
  var copied: Copied { get }
  /// What is opened out of it; nil where it is a leaf.
  func opened(out of: RecordsPane) -> Pane?
}

extension Presented {
  func ownCell(_ field: Field, in context: ListContext) -> TableCell? { nil }
  func opened(out of: RecordsPane) -> Pane? { nil }
}

/// A field as a column of a table.
struct FieldColumn<Field: RecordField>: Sendable {
  let field: Field
  let width: Constraint
  /// Whether it is shown unless chosen otherwise.
  let isShown: Bool
  let fold: Int

  init(_ field: Field, _ width: Constraint, fold: Int = 0, isShown: Bool = true) {
    self.field = field
    self.width = width
    self.fold = fold
    self.isShown = isShown
  }

  /// A column that is only offered.
  static func offered(_ field: Field, _ width: Constraint) -> Self {
    Self(field, width, fold: 9, isShown: false)
  }

  /// Numbers stand by their unit digit, all else at the reading edge; so do times, whose units differ.
  var align: Alignment {
    guard case .number(let measure) = field.content else { return .leading }
    return measure == .load || measure == .seconds ? .leading : .numeric
  }
}

/// What a list's cells are drawn with.
struct ListContext {
  let state: AppState
  let hits: SearchHits
  /// The records marked for a common change, by their ids.
  var marks: Set<Int64> = []

  var wording: Wording { state.wording }
}

extension Presented {
  /// The cell of a field: its own where it says more, else its value in words.
  func cell(_ field: Field, in context: ListContext) -> TableCell {
    if let own = ownCell(field, in: context) { return own }
    let value = value(field)
    let text = Self.text(value, of: field, context.state)
    switch value {
    case .absent: return TableCell(text, role: .tableDim)
    case .code: return context.hits.cell(text, role: .tableDim)
    case .text: return context.hits.cell(text)
    default: return TableCell(text)
    }
  }

  /// A value in words.
  static func text(_ value: FieldValue, of field: Field, _ state: AppState) -> CleanText {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    switch value {
    case .absent: return wording.dash
    case .text(let text): return text
    case .code(let code): return numerals.identifier(code)
    case .word(let code): return field.name(of: code, in: wording) ?? wording.dash
    case .words(let codes):
      return codes.compactMap { field.name(of: $0, in: wording) }.joined(separator: wording.comma)
    case .number(let number): return wording.amount(number, field.content)
    case .day(let day): return JalaliFormat.numeric(day, state.session.language)
    case .moment(let moment):
      return RelativeTime.age(seconds: state.seconds(since: moment), state.session.language)
    case .plate(let plate): return wording.plate(plate)
    }
  }
}

extension Wording {
  /// A number in its field's measure.
  func amount(_ number: Int, _ content: FieldContent) -> CleanText {
    guard case .number(let measure) = content else { return numerals.integer(number) }
    switch measure {
    case .year: return numerals.plain(number)
    case .count, .squareMetres, .rial: return numerals.integer(number)
    case .mebibytes: return amount(.memory, number)
    case .gibibytes: return amount(.disk, number)
    case .seconds: return value(Double(number), .seconds)
    case .percent: return numerals.percent(Double(number) / 100)
    case .load: return numerals.percent(Double(number) / 1_000_000)
    }
  }
}
