import Domain
import Persian

/// Follow-ups on records of any kind, the most urgent first.
struct FollowUpsPane: Sendable {
  /// Whose follow-ups are listed.
  enum Scope: CaseIterable, Sendable {
    case all
    case mine
    case closed
  }

  private(set) var scope = Scope.all
  var cursor = ListCursor()
  private(set) var page = Page<FollowUp>.empty
  private(set) var error: SourceError?
  private(set) var isLoaded = false
  private var asked: FollowUpRequest?

  var selected: FollowUp? { page[cursor.position] }
  var total: Int { page.total }

  /// The work needed so that what is visible is loaded.
  mutating func request(height: Int, reviewer: CleanText, reload: Bool) -> Effect? {
    let top = cursor.top(height: height, count: max(total, cursor.position + 1))
    let visible = top..<min(top + height, max(total, isLoaded ? 0 : top + height))
    let loaded = page.offset..<(page.offset + page.rows.count)
    let isCovered = isLoaded && visible.allSatisfy(loaded.contains)
    if isCovered || error != nil, !reload { return nil }
    let wanted = FollowUpRequest(
      query: query(reviewer), window: Window(offset: top - 2 * height, limit: 5 * height))
    if wanted == asked, !reload { return nil }
    asked = wanted
    return .loadFollowUps(wanted)
  }

  private func query(_ reviewer: CleanText) -> FollowUpQuery {
    FollowUpQuery(assignee: scope == .mine ? reviewer : nil, closed: scope == .closed)
  }

  mutating func take(_ request: FollowUpRequest, _ result: Result<Page<FollowUp>, SourceError>) {
    guard request == asked else { return }
    switch result {
    case .success(let fresh):
      let before = selected?.id
      (page, error, isLoaded) = (fresh, nil, true)
      // The cursor stays on its follow-up where others came or went.
      if let index = fresh.rows.firstIndex(where: { $0.id == before }) {
        cursor.move(to: fresh.offset + index, fresh.total)
      } else {
        cursor.move(to: cursor.position, fresh.total)
      }
    case .failure(let failure): error = failure
    }
  }

  /// Lists the next of everybody's, mine, closed.
  mutating func showNextScope() {
    let all = Scope.allCases
    scope = all[((all.firstIndex(of: scope) ?? 0) + 1) % all.count]
    (cursor, page, error, isLoaded, asked) = (ListCursor(), .empty, nil, false, nil)
  }
}

/// Which follow-ups are wanted, and which stretch of them.
package struct FollowUpRequest: Hashable, Sendable {
  let query: FollowUpQuery
  let window: Window
}
