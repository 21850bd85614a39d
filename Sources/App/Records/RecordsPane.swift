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
  /// The records marked for a common change, by their ids.
  private(set) var marks: Set<Int64> = []
  /// What is to be done on the record whose detail is in sight.
  var watch = StandingWatch()
  /// The words found in the place of words that no record holds.
  private(set) var meant: [CleanText] = []
  private var hits: SearchProgress?
  private var findTicket = 0
  private var jump: (ticket: Int, text: CleanText)?
  private var soughtFrom = 0
  private var soughtForward = true
  /// Where the last search landed.
  private var landing: Int?
  private var moveTicket = 0
  /// The list as it was when the cursor last rested; nil while it rests.
  private var resting: (any RecordList)?

  /// The record a list was opened out of.
  enum Origin: Hashable, Sendable {
    case endowment(Endowment)
    case tenant(Tenant)
    case rack(Rack)
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

  mutating func toggleMark(_ id: Int64) {
    marks.formSymmetricDifference([id])
  }

  mutating func forgetMarks() {
    marks = []
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
    jump = nil
    if hits?.isOf(list) != true || text != nil { hits = nil }
    (soughtFrom, soughtForward) = (list.cursor, forward)
    return list.find(sought, forward: forward, ticket: findTicket)
  }

  /// Starts to look for a record by what it is called; nil where nothing is said.
  mutating func goTo(_ text: CleanText) -> Effect? {
    guard !text.isEmpty else { return nil }
    findTicket += 1
    isSeeking = false
    jump = (findTicket, text)
    return list.goTo(text, ticket: findTicket)
  }

  /// What was looked for, unless the answer is to something older.
  mutating func jumped(ticket: Int) -> CleanText? {
    guard let asked = jump, asked.ticket == ticket else { return nil }
    jump = nil
    return asked.text
  }

  /// How a search ended.
  enum SearchEnd {
    case hit(wrapped: Bool)
    case nothing
    case failed(SourceError)
  }

  /// The work that counts the hits of the search that has just landed.
  var hitCount: Effect {
    list.countHits(of: sought, ticket: findTicket)
  }

  /// How many rows hold the words, and which of them the cursor is on, where that is known.
  var knownHits: HitCount? { hits?.count(in: list) }

  /// Takes in how many hits there are, unless the search has moved on.
  mutating func counted(ticket: Int, _ result: Result<HitCount, SourceError>) {
    guard ticket == findTicket, !isSeeking, case .success(let count) = result, let landing else {
      return
    }
    hits = SearchProgress(list: list, position: landing, count: count)
  }

  /// Takes in where a search landed; nil where the answer is to an older search.
  mutating func found(
    ticket: Int, _ result: Result<SearchFinding?, SourceError>, height: Int
  ) -> SearchEnd? {
    guard ticket == findTicket else { return nil }
    isSeeking = false
    switch result {
    case .failure(let error): return .failed(error)
    case .success(nil):
      (meant, hits, landing) = ([], nil, nil)
      return .nothing
    case .success(let finding?):
      let position = finding.position
      (meant, landing) = (finding.meant, position)
      list.jump(to: position, height: height)
      let wrapped = soughtForward ? position <= soughtFrom : position >= soughtFrom
      return .hit(wrapped: wrapped)
    }
  }

  mutating func forgetSearch() {
    sought = ""
    (meant, hits, landing) = ([], nil, nil)
    isSeeking = false
    findTicket += 1
  }
}
