import Domain
import Persian

/// A list of records in sight, with the words last searched for in it.
///
/// The detail follows the cursor once it rests: a held key then costs a slow line two short rows a
/// step, not a whole record.
struct RecordsPane: Sendable {
  var list: any RecordList
  /// What the list was opened out of, for the breadcrumbs.
  let origin: Origin?
  /// The words last searched for; their hits are highlighted.
  private(set) var sought: CleanText = ""
  private(set) var isSeeking = false
  private var findTicket = 0
  private var soughtFrom = 0
  private var soughtForward = true
  private var moveTicket = 0
  /// The list as it was when the cursor last rested; nil while it rests.
  private var resting: (any RecordList)?

  /// The record a list was opened out of.
  enum Origin: Hashable, Sendable {
    case endowment(Endowment)
    case tenant(Tenant)
    /// Known by name alone.
    case named(CleanText)
  }

  init(_ list: any RecordList, origin: Origin? = nil) {
    self.list = list
    self.origin = origin
  }

  /// The list whose selected record the detail shows.
  var detailed: any RecordList { resting ?? list }

  /// Whether the cursor has moved and not yet come to rest.
  var isMoving: Bool { resting != nil }

  /// Moves the cursor as a command says; the work tells when it has rested.
  mutating func move(_ command: Command, height: Int) -> Effect? {
    let before = list
    guard list.obey(command, height: height) else { return nil }
    return awaitRest(since: before)
  }

  /// Moves the cursor to a row of the whole list.
  mutating func move(to row: Int, height: Int) -> Effect? {
    let before = list
    list.move(to: row, height: height)
    return awaitRest(since: before)
  }

  private mutating func awaitRest(since before: any RecordList) -> Effect? {
    guard list.cursor != before.cursor else { return nil }
    resting = resting ?? before
    moveTicket += 1
    return .awaitRest(ticket: moveTicket)
  }

  /// Takes in that the cursor rests, unless it has moved on since.
  mutating func rest(ticket: Int) {
    if ticket == moveTicket { resting = nil }
  }

  /// Starts a search for new words, or repeats the last one; nil where there are no words.
  mutating func seek(_ text: CleanText? = nil, forward: Bool) -> Effect? {
    if let text { sought = text }
    guard !sought.isEmpty else { return nil }
    findTicket += 1
    isSeeking = true
    (soughtFrom, soughtForward) = (list.cursor, forward)
    return list.find(sought, forward: forward, ticket: findTicket)
  }

  /// How a search ended.
  enum SearchEnd {
    case hit(wrapped: Bool)
    case nothing
    case failed(SourceError)
  }

  /// Takes in where a search landed; nil where the answer is to an older search.
  mutating func found(
    ticket: Int, _ result: Result<Int?, SourceError>, height: Int
  ) -> SearchEnd? {
    guard ticket == findTicket else { return nil }
    isSeeking = false
    switch result {
    case .failure(let error): return .failed(error)
    case .success(nil): return .nothing
    case .success(let position?):
      list.jump(to: position, height: height)
      let wrapped = soughtForward ? position <= soughtFrom : position >= soughtFrom
      return .hit(wrapped: wrapped)
    }
  }

  mutating func forgetSearch() {
    sought = ""
    isSeeking = false
    findTicket += 1
  }
}
