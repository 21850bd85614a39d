import Canvas
import Persian

/// A word that stands for a command when it is typed on a line of its own.
struct PlainVerb: Hashable, Sendable {
  let word: CleanText
  let command: Command
  /// Where it counts; general verbs count everywhere, unless the place has its own.
  let context: KeyContext

  /// The letters of the console, but where numbers and lines need others.
  static let all: [PlainVerb] = [
    PlainVerb("a", .accept, .review), PlainVerb("r", .reject, .review),
    PlainVerb("p", .askPost, .review), PlainVerb("s", .skip, .review),
    PlainVerb("R", .sendBack, .review), PlainVerb("no", .verdictNote, .review),
    PlainVerb("/", .lookUp, .review), PlainVerb("m", .reread, .review),
    PlainVerb("U", .redo, .review), PlainVerb("so", .takingOrder, .review),
    PlainVerb("sc", .takingScope, .review), PlainVerb("al", .alike, .review),
    PlainVerb("/", .find, .records), PlainVerb("//", .findPrevious, .records),
    PlainVerb("f", .filter, .records), PlainVerb("F", .clearFilter, .records),
    PlainVerb("s", .sort, .records), PlainVerb("S", .reverseSort, .records),
    PlainVerb("c", .nextPicture, .queue),
    PlainVerb("c", .nextPicture, .statistics), PlainVerb("C", .previousPicture, .statistics),
    PlainVerb("m", .nextMeasure, .statistics), PlainVerb("M", .previousMeasure, .statistics),
    PlainVerb("s", .sort, .statistics), PlainVerb("i", .explain, .statistics),
    PlainVerb("m", .mark, .records),
    PlainVerb("s", .nextScope, .followUps), PlainVerb("d", .finish, .followUps),
    PlainVerb("e", .wait, .followUps), PlainVerb("x", .drop, .followUps),
    PlainVerb("r", .reopen, .followUps), PlainVerb("D", .postpone, .followUps),
    PlainVerb("s", .nextGroup, .metrics), PlainVerb("S", .previousGroup, .metrics),
    PlainVerb("m", .mark, .metrics), PlainVerb("+", .zoomIn, .metricChart),
    PlainVerb("-", .zoomOut, .metricChart), PlainVerb("[", .earlier, .metricChart),
    PlainVerb("]", .later, .metricChart), PlainVerb(".", .toNow, .metricChart),
    PlainVerb("me", .compare, .hosts),
    PlainVerb("c", .nextPicture, .hosts), PlainVerb("c", .nextPicture, .hostMap),
    PlainVerb("m", .nextMeasure, .hostMap), PlainVerb("M", .previousMeasure, .hostMap),
    PlainVerb("ma", .agencyMachines, .agencies), PlainVerb("mn", .looseMachines, .agencies),
    PlainVerb("ad", .addAgency, .capacity),
    PlainVerb(",", .previousMonth, .showback), PlainVerb(".", .nextMonth, .showback),
    PlainVerb("co", .confirmWaste, .waste), PlainVerb("no", .notifyOwner, .waste),
    PlainVerb("re", .releaseWaste, .waste), PlainVerb("ex", .exemptWaste, .waste),
    PlainVerb("i", .note, .general), PlainVerb("t", .followUp, .general),
    PlainVerb("as", .assign, .general), PlainVerb("e", .correct, .general),
    PlainVerb("H", .history, .general),
    PlainVerb("o", .open, .general), PlainVerb("b", .back, .general),
    PlainVerb("n", .pageDown, .general), PlainVerb("p", .pageUp, .general),
    PlainVerb("+", .down, .general), PlainVerb("-", .up, .general),
    PlainVerb("g", .first, .general), PlainVerb("G", .last, .general),
    PlainVerb("t1", .overview, .general), PlainVerb("t2", .endowments, .general),
    PlainVerb("t3", .cloud, .general), PlainVerb("t4", .addresses, .general),
    PlainVerb("w", .nextView, .general), PlainVerb("W", .previousView, .general),
    PlainVerb("v", .review, .general), PlainVerb("V", .secondLook, .general),
    PlainVerb("J", .arbitrate, .general),
    PlainVerb("u", .undo, .general),
    PlainVerb("L", .language, .general), PlainVerb(":", .palette, .general),
    PlainVerb("?", .help, .general), PlainVerb("q", .quit, .general),
  ]

  private init(_ word: CleanText, _ command: Command, _ context: KeyContext) {
    self.word = word
    self.command = command
    self.context = context
  }

  /// The verbs in force in a context, its own first.
  static func verbs(in context: KeyContext) -> [PlainVerb] {
    var (inForce, taken): ([PlainVerb], Set<CleanText>) = ([], [])
    for part in context.chain {
      let own = all.filter { $0.context == part && !taken.contains($0.word) }
      inForce += own
      taken.formUnion(own.map(\.word))
    }
    return inForce
  }

  static func words(for command: Command, in context: KeyContext) -> [CleanText] {
    verbs(in: context).filter { $0.command == command }.map(\.word)
  }
}
