import Canvas
import Domain
import Persian

/// A browser whose kind of record is left open: what every list can do, whatever it lists.
protocol RecordList: Sendable {
  var subject: Subject { get }
  var cursor: Int { get }
  var top: Int { get }
  var total: Int { get }
  var error: SourceError? { get }
  var isLoaded: Bool { get }
  var selectedID: Int64? { get }
  /// The words the list is narrowed to.
  var filterText: CleanText { get }
  /// Whether something narrows the list that can be taken away.
  var isNarrowed: Bool { get }

  /// Moves as a list command says; false where the command is none.
  mutating func obey(_ command: Command, height: Int) -> Bool
  mutating func move(to position: Int, height: Int)
  mutating func turn(to position: Int, height: Int)
  mutating func jump(to position: Int, height: Int)
  /// The work needed so that what is visible is loaded, if any.
  mutating func load(height: Int, reload: Bool) -> Effect?
  /// Takes in a page that came back, where it is this list's.
  mutating func take(_ answer: any PageAnswer, height: Int)
  /// The work of looking for words from the cursor on.
  func find(_ text: CleanText, forward: Bool, ticket: Int) -> Effect
  /// The work of counting the rows that hold the words.
  func countHits(of text: CleanText, ticket: Int) -> Effect
  /// The work of finding a record by what it is called.
  func goTo(_ text: CleanText, ticket: Int) -> Effect
  /// The list as it is shown, to be written.
  func export(to target: ExportTarget) -> ExportOrder
  /// What is listed in which order: two lists with the same have the same rows.
  var identity: AnyHashable { get }

  /// Orders by the next column shown, upwards.
  mutating func sortByNextColumn()
  mutating func reverseSort()
  /// What the list is narrowed to, as it is written; empty where it is whole.
  func filterLine(_ context: FilterContext) -> CleanText
  /// What is told beside a line that is to become the filter.
  func advice(_ text: CleanText, caret: Int, _ context: FilterContext) -> FilterAdvice
  /// Narrows the list to what a line says, unless something in it cannot be understood.
  mutating func filter(by line: CleanText, _ context: FilterContext) -> Bool
  /// Takes every filter away, except the record the list was opened out of.
  mutating func clearFilter()

  func columnChoices(_ wording: Wording) -> [ColumnChoice]
  mutating func toggleColumn(_ index: Int)
  mutating func moveColumn(_ index: Int, by step: Int) -> Int
  mutating func sort(byColumn index: Int)
  mutating func sortSecond(byColumn index: Int)
  mutating func resetLayout()
  var layout: ListLayout { get }
  mutating func take(_ layout: ListLayout)

  func title(_ wording: Wording) -> CleanText
  func columns(_ wording: Wording) -> [TableColumn]
  /// The rows of a stretch of the list; those not loaded say so.
  func rows(_ positions: Range<Int>, in context: ListContext) -> [TableRow]
  func detail(in state: AppState) -> (any RecordDetail)?
  var copied: Copied? { get }
  /// What Enter opens.
  func opened(out of: RecordsPane) -> Pane?
}
