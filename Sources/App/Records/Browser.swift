import Domain

/// A list too long for memory, seen through a loaded window: position, order, what is asked for.
///
///     0 ─────────────┬───────────────┬────────────── total
///                    │ loaded window │
///                    │   top…cursor  │   rows outside the window show as «…» until they come
struct Browser<Record: Presented>: Sendable {
  private(set) var query: RecordQuery<Record>
  /// The columns shown, in their order.
  var fields: [Record.Field]
  private(set) var page: Page<Record> = .empty
  /// The position of the selected row in the whole list.
  private(set) var cursor = 0
  /// The position of the first visible row.
  private(set) var top = 0
  private(set) var error: SourceError?
  /// Whether a page has ever come for this query.
  private(set) var isLoaded = false
  /// The number of the request whose answer is awaited; older answers are dropped.
  private(set) var ticket = 0
  private var pending: Window?
  /// Whether the last row was asked for before anybody knew which that is.
  private var awaitsLast = false

  init(
    _ filter: RecordFilter<Record.Field> = RecordFilter(), sort: Sort<Record.Field>? = nil
  ) {
    query = RecordQuery(filter: filter, sort: sort ?? Record.firstSort)
    fields = Record.columns.filter(\.isShown).map(\.field)
  }

  var total: Int { page.total }
  var selected: Record? { page[cursor] }

  /// Moves the cursor to a position, keeping it within the list and in view.
  mutating func move(to position: Int, height: Int) {
    awaitsLast = false
    cursor = min(max(0, position), max(0, total - 1))
    scroll(height: height)
  }

  /// Goes to the last row once it is known, where it is not known yet.
  fileprivate mutating func awaitLast() {
    awaitsLast = !isLoaded
  }

  /// Puts the cursor on a position, and that position's whole page in view.
  mutating func turn(to position: Int, height: Int) {
    awaitsLast = false
    cursor = min(max(0, position), max(0, total - 1))
    top = cursor / max(1, height) * max(1, height)
    scroll(height: height)
  }

  /// Puts the cursor where a find landed, even before that part of the list is loaded.
  mutating func jump(to position: Int, height: Int) {
    cursor = max(0, position)
    top = max(0, cursor - height / 2)
    scroll(height: height)
  }

  /// Starts over with another filter or order.
  mutating func ask(_ query: RecordQuery<Record>) {
    self.query = query
    page = .empty
    (cursor, top) = (0, 0)
    (isLoaded, error, pending) = (false, nil, nil)
    awaitsLast = false
  }

  /// The window to ask for so that what is visible is loaded, or nil where it is or is under way.
  mutating func request(height: Int, reload: Bool = false) -> (window: Window, ticket: Int)? {
    let visible = top..<(top + max(1, height))
    let loaded = page.offset..<(page.offset + page.rows.count)
    let needed = visible.clamped(to: 0..<max(total, isLoaded ? 0 : visible.upperBound))
    let covered = isLoaded && needed.allSatisfy(loaded.contains)
    // After a failure the next attempt is the tick's, or the operator's.
    if (covered || error != nil) && !reload { return nil }
    if !reload, let pending, needed.allSatisfy(pending.range.contains) { return nil }
    // Two screens either side, so that a page up or down is already there.
    let window = Window(offset: visible.lowerBound - 2 * height, limit: 5 * max(1, height))
    pending = window
    ticket += 1
    return (window, ticket)
  }

  /// Takes in an answer; an answer to an older request changes nothing.
  mutating func take(_ loaded: Loaded<Record>, height: Int) {
    guard loaded.ticket == ticket else { return }
    pending = nil
    switch loaded.result {
    case .success(let fresh):
      follow(into: fresh)
      page = fresh
      isLoaded = true
      error = nil
      cursor = awaitsLast ? max(0, fresh.total - 1) : min(cursor, max(0, fresh.total - 1))
      awaitsLast = false
      scroll(height: height)
    case .failure(let failure):
      error = failure
    }
  }

  /// Keeps the cursor on its record where rows came or went above it.
  private mutating func follow(into fresh: Page<Record>) {
    guard let record = selected, let there = fresh[cursor], record.id != there.id,
      let index = fresh.rows.firstIndex(where: { $0.id == record.id })
    else { return }
    let moved = fresh.offset + index - cursor
    cursor += moved
    top = max(0, top + moved)
  }

  private mutating func scroll(height: Int) {
    let height = max(1, height)
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    if isLoaded { top = max(0, min(top, total - height)) }
  }
}

extension Browser {
  /// Moves as a list command says; false where the command is none.
  mutating func obey(_ command: Command, height: Int) -> Bool {
    switch command {
    case .up: move(to: cursor - 1, height: height)
    case .down: move(to: cursor + 1, height: height)
    case .pageUp: move(to: cursor - max(1, height - 1), height: height)
    case .pageDown: move(to: cursor + max(1, height - 1), height: height)
    case .halfUp: move(to: cursor - max(1, height / 2), height: height)
    case .halfDown: move(to: cursor + max(1, height / 2), height: height)
    case .first: move(to: 0, height: height)
    case .last:
      move(to: total - 1, height: height)
      awaitLast()
    default: return false
    }
    return true
  }
}
