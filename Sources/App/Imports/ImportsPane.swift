import Domain

/// What was imported lately: as much of the log as anybody walks through.
struct ImportsPane: Sendable {
  var cursor = ListCursor()
  private(set) var page: Result<Page<ImportReport>, SourceError>?
  private var isAsked = false

  /// The newest imports, so many of them.
  static let window = Window(offset: 0, limit: 500)

  var rows: [ImportReport] { (try? page?.get())?.rows ?? [] }

  var selected: ImportReport? {
    rows.indices.contains(cursor.position) ? rows[cursor.position] : nil
  }

  var isFailing: Bool {
    if case .failure? = page { true } else { false }
  }

  mutating func request(reload: Bool) -> Effect? {
    guard !isAsked || reload else { return nil }
    isAsked = true
    return .loadImports(Self.window)
  }

  /// Takes in the log, newest first, and stays on the import that was selected.
  mutating func take(_ result: Result<Page<ImportReport>, SourceError>) {
    let selected = selected?.id
    page = result
    if let index = rows.firstIndex(where: { $0.id == selected }), cursor.position > 0 {
      cursor.move(to: index, rows.count)
    } else {
      cursor.move(to: cursor.position, rows.count)
    }
  }
}
