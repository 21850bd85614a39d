import Canvas
import Domain
import Persian

/// What the audit trail tells of one record, over the screen, the newest first.
struct HistoryLayer: Hashable, Sendable {
  let record: RecordRef
  let target: CleanText
  private(set) var entries: [AuditEntry] = []
  private(set) var total: Int?
  private(set) var error: SourceError?
  var top = 0

  /// Entries read at once: more than anybody scrolls through.
  static let window = Window(offset: 0, limit: 200)

  init(_ record: RecordRef, called target: CleanText) {
    self.record = record
    self.target = target
  }

  mutating func take(_ result: Result<Page<AuditEntry>, SourceError>) {
    switch result {
    case .success(let page): (entries, total, error) = (page.rows, page.total, nil)
    case .failure(let failure): error = failure
    }
  }

  /// Scrolls as a command says; false where the command is none.
  mutating func obey(_ command: Command) -> Bool {
    switch command {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp, .halfUp: top -= 8
    case .pageDown, .halfDown: top += 8
    case .first: top = 0
    case .last: top = entries.count - 1
    default: return false
    }
    top = max(0, min(top, entries.count - 1))
    return true
  }
}

extension AppState {
  /// Draws the entries, two rows each: who and when, then what and why.
  func draw(_ history: HistoryLayer, over content: Region) {
    let size = Size(
      width: min(90, content.width - 4), height: max(4, min(content.height - 4, 24)))
    let room = Panel(title: "\(wording.historyTitle) \(history.target)", size: size)
      .open(in: content)
    if let error = history.error {
      room.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
      return
    }
    guard let total = history.total else {
      room.render(Notice(.loading, wording.loading))
      return
    }
    guard total > 0 else {
      room.render(Notice(.empty, wording.noHistory))
      return
    }
    let shown = max(1, room.height / 2)
    for (index, entry) in history.entries.dropFirst(history.top).prefix(shown).enumerated() {
      var column = room.write(moment(of: entry), row: 2 * index, role: .textDim) + 2
      column += room.write(entry.who, row: 2 * index, column: column) + 2
      room.write(wording.name(entry.action), row: 2 * index, column: column, role: .textStrong)
      room.write(story(of: entry), row: 2 * index + 1, column: 2, width: room.width - 4)
    }
    room.region(column: room.width + 1, width: 1, height: room.height)
      .render(ScrollMark(first: history.top, total: total, shown: shown))
  }

  /// When an entry was made.
  func moment(of entry: AuditEntry) -> CleanText {
    let day = JalaliFormat.day(of: entry.moment, zone: session.zone)
    let time = JalaliFormat.time(entry.moment, session.language, zone: session.zone)
    return "\(JalaliFormat.numeric(day, session.language)) \(time)"
  }

  /// What, and why.
  func story(of entry: AuditEntry) -> CleanText {
    let why = wording.reason(of: entry)
    return why.isEmpty
      ? wording.what(entry) : "\(wording.what(entry))  (\(wording.filled(wording.reason, why)))"
  }
}
