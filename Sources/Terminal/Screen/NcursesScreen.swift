private import CNcurses
package import Canvas
package import Dispatch
private import Glibc
package import Persian

/// The operator's terminal, taken whole.
///
/// ```
///  open ──▶ taken ⇄ given back (Ctrl-Z, and back with fg)
///             └──────────┴──▶ closed
/// ```
/// Taking and giving have an order that VTE's terminals dictate, for they note with each row, when
/// it is cleared, whether to reorder its letters: alternate screen, then `CSI 8 l`, then clear; and
/// `CSI 8 h` before leaving, so that no row of the shell ever carries it.
///
/// One at a time: ncurses keeps the screen in globals, and closing a second one breaks the first.
@MainActor
package final class NcursesScreen: Screen {
  package private(set) var size: Size
  /// The entry of the terminal database in use.
  package let entry: TerminalEntry
  package private(set) var depth: ColourDepth

  let wire: Wire
  let sequences: KeySequences
  private(set) var isTaken = false
  /// Called when a slow terminal has caught up and the newest frame may go out.
  var whenDrained: (() -> Void)?
  /// Called when the operator has chosen how rows are to be written on this terminal.
  package var whenChosen: ((TerminalVerdict) -> Void)?

  /// What was found out about the terminal and how its rows are therefore written.
  package private(set) var verdict: TerminalVerdict

  private let painter: CursesPainter
  private let log: Int32?
  private let answerDeadline: DispatchTimeInterval
  private let hasMouse: Bool
  private let environment: [String: String]
  // Nil once the terminal has been asked, or where it is not to be.
  private var preference: BidiPreference?
  private var typedEarly: [UInt8] = []
  private var passage: TmuxPassage?
  private var encoder: RowEncoder
  private var shown: (frame: Frame, theme: Theme)?
  private var fence = Fence()
  private var diversion: DiagnosticsDiversion?
  private var isClosed = false

  /// Takes the terminal at once.
  ///
  /// While it is taken, standard error goes to `log`, a descriptor that stays the caller's. With
  /// `mouse`, the terminal reports clicks and no longer selects text by itself. `colour` is a depth
  /// asked for by name, which overrules the environment. The terminal is asked who it is, for a
  /// second at most, or two over SSH, unless `asks` is false.
  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, environment: [String: String],
    log: Int32? = nil, mouse: Bool = false, colour: ColourDepth? = nil,
    bidi: BidiPreference = .automatic, asks: Bool = true,
    answerDeadline: DispatchTimeInterval = .seconds(5)
  ) throws(ScreenError) {
    try Charset.settle()
    let wire = try Wire(input: input, output: output)
    self.wire = wire
    size = wire.size
    do {
      entry = try TerminalEntry(term: environment["TERM"] ?? "")
      // Its keys are those of its own entry, whichever entry its colours need.
      sequences = KeySequences(ofEntry: entry.name)
      let plan = ColourPlan(entry: entry, environment: environment, wanted: colour)
      depth = plan.depth
      painter = try CursesPainter(entry: plan.entryName, size: size)
    } catch {
      wire.close()
      throw error
    }
    encoder = RowEncoder(palette: Palette(depth: depth, capacity: painter.pairCapacity))
    self.log = log
    hasMouse = mouse
    self.environment = environment
    let term = environment["TERM"] ?? ""
    verdict = TerminalVerdict(term: term, preference: bidi)
    // The Linux console understands none of the questions, and its name says it all.
    preference = asks && !term.hasPrefix("linux") ? bidi : nil
    self.answerDeadline = answerDeadline
    // A closed pipe of a store must not end the process with the screen still up.
    signal(SIGPIPE, SIG_IGN)
    wire.whenDrained = { [weak self] in self?.caughtUp() }
    do {
      try take()
    } catch {
      close()
      throw error
    }
  }

  package var isDrained: Bool { wire.hasRoom && fence.isPassed() }

  package var care: LineCare {
    guard fence.rate != nil || fence.roundTrip > Self.longRoundTrip else { return .quick }
    return LineCare(
      isSlow: true, pace: fence.roundTrip > Self.longRoundTrip ? fence.roundTrip * 10 : .zero,
      restingTime: .milliseconds(250) + fence.roundTrip)
  }

  // Ages and figures may wait on a line that takes so long to carry an answer.
  private static let longRoundTrip = Duration.milliseconds(500)

  /// What has been sent so far: bytes, and the `write` calls they took.
  package var traffic: (bytes: Int, writes: Int) { (wire.bytesSent, wire.writeCount) }

  package func present(_ frame: Frame, theme: Theme) throws {
    guard isTaken else { return }
    nc_guard_cover_thread()
    let previous = shown.flatMap { $0.theme == theme ? $0.frame : nil }
    if previous == nil { encoder.forgetLooks() }
    var isChanged = shown == nil
    for row in 0..<min(frame.size.height, size.height) {
      guard let run = frame.change(row: row, from: previous) else { continue }
      put(run, row: row, of: frame, theme: theme)
      isChanged = true
    }
    shown = (frame, theme)
    guard isChanged else { return }
    // QTermWidget joins neighbours by their looks, blanks among them.
    painter.keepsLooksOfBlanks = verdict.encoding == .parity || !frame.samples.isEmpty
    var bytes = painter.collect()
    if verdict.hasSynchronisedOutput { bytes = Self.frameBegin + bytes + Self.frameEnd }
    fence.add(to: &bytes)
    try wire.send(bytes)
    if !fence.isPassed() { despairOfAnswer() }
  }

  /// Hands ncurses what changed of a row, in the way the terminal needs it written.
  private func put(
    _ run: (column: Int, cells: ArraySlice<Cell>), row: Int, of frame: Frame, theme: Theme
  ) {
    let encoding = frame.samples[row].flatMap(BidiEncoding.init(sample:)) ?? verdict.encoding
    if encoding == .visual {
      let cells = run.cells.lazy.map { SentCell($0) }
      painter.put(encoder.encode(cells, theme: theme), row: row, column: run.column)
    } else {
      let sent = encoding.encode(frame[row: row]) { encoder.font(of: $0, theme: theme) }
      painter.put(encoder.encode(sent.cells, theme: theme), row: row, column: 0)
    }
  }

  /// The place on the glass of a click that the terminal reports.
  func placeSeen(_ event: MouseEvent) -> MouseEvent {
    guard let frame = shown?.frame, (0..<frame.size.height).contains(event.row) else {
      return event
    }
    let column = verdict.encoding.encode(frame[row: event.row])
      .columnSeen(ofSent: event.visualColumn)
    return MouseEvent(event.action, row: event.row, visualColumn: column)
  }

  /// Writes rows in another way from now on, by number in the order of `BidiEncoding`.
  package func choose(sample: Int) {
    guard let encoding = BidiEncoding(sample: sample), !isClosed else { return }
    let before = verdict.switchOff
    verdict = verdict.choosing(encoding)
    whenChosen?(verdict)
    guard isTaken else { return }
    try? wire.send(Array((before + verdict.switchOn).utf8))
    try? arm()
    repaint()
  }

  /// Gives a text to the terminal's clipboard, in one write between frames.
  package func copy(_ text: CleanText) throws {
    guard isTaken else { return }
    let way = verdict.reason == .hidden ? nil : verdict.multiplexer
    try wire.send(ClipboardSequence(text.string, through: way).bytes)
  }

  /// Takes over the size the terminal has now; the next frame is painted whole.
  package func fit() -> Size {
    size = wire.size
    painter.resize(to: size)
    repaint()
    return size
  }

  /// Paints the next frame whole, whatever has happened to the glass.
  package func repaint() {
    painter.forgetGlass()
    shown = nil
  }

  /// Takes the terminal: its modes, then its glass.
  ///
  /// Does nothing while it is taken.
  func take() throws(ScreenError) {
    guard !isTaken, !isClosed else { return }
    try wire.takeModes()
    isTaken = true
    try arm()
    diversion = log.flatMap { DiagnosticsDiversion(to: $0) }
    if preference == nil { passage?.open() } else { try interrogate() }
    try arm()
    // A multiplexer drops what is meant for the terminal outside while it is about to draw anew, as
    // after a change of screens; the terminal itself wants the change first.
    let isDirect = verdict.multiplexer == nil
    var bytes = isDirect ? painter.begin() + greeting : greeting + painter.begin()
    fence.forget()
    fence.add(to: &bytes)
    repaint()
    try wire.send(bytes)
  }

  /// Asks the terminal who it is; once, for it stays the same.
  private func interrogate() throws(ScreenError) {
    guard let preference else { return }
    self.preference = nil
    // Nobody would take the modes again if it were stopped in the middle.
    try wire.setStoppable(false)
    defer { try? wire.setStoppable(true) }
    var interrogation = Interrogation(line: wire.line, environment: environment)
    let finding = interrogation.run()
    typedEarly += finding.typed
    wire.count(finding.sentCount)
    passage = finding.passage
    if let colours = finding.passage?.colours { limitDepth(to: colours) }
    encoder.isCoarse = finding.multiplexer != nil
    verdict = TerminalVerdict(finding, term: environment["TERM"] ?? "", preference: preference)
  }

  /// Uses no more colours than the terminal outside of tmux has.
  private func limitDepth(to colours: Int) {
    guard 256 > colours, depth > .eight else { return }
    depth = colours < 8 ? .monochrome : .eight
    encoder = RowEncoder(palette: Palette(depth: depth, capacity: painter.pairCapacity))
  }

  /// Hands the crash guard what would give the terminal back as things stand now.
  private func arm() throws(ScreenError) {
    let way = wire.forGuard
    var modes = way.modes
    let farewell = goodbye + painter.wayOut
    guard nc_guard_arm(way.descriptor, &modes, farewell, farewell.count) == 0 else {
      throw .refused(EOVERFLOW)
    }
  }

  /// Gives the terminal back as it was found.
  ///
  /// Does nothing while it is not taken. Errors are of no use here: a terminal that is gone needs nothing back.
  func giveBack() {
    guard isTaken else { return }
    isTaken = false
    var farewell = goodbye + painter.end()
    // tmux must have read the farewell before the way through it is closed.
    if passage != nil { farewell += Fence.question }
    try? wire.send(farewell)
    try? wire.finish()
    // An answer that comes after us would be typed into the shell.
    if let patience = passage == nil ? fence.patience : 5 {
      wire.swallowAnswers(fence.patience != nil && passage != nil ? 2 : 1, patience: patience)
    }
    passage?.close()
    try? wire.giveModesBack()
    nc_guard_disarm()
    diversion?.end()
    diversion = nil
  }

  /// What was typed before anybody read keys; it comes once.
  func takeEarlyKeys() -> [UInt8] {
    defer { typedEarly = [] }
    return typedEarly
  }

  /// The terminal answered: it has read what was sent before the question.
  func acknowledge(_ answers: Int) {
    let wasWaiting = !fence.isPassed()
    // A terminal that is gone says so on the input, and that is where it is reported.
    for _ in 0..<answers { try? wire.send(fence.answer()) }
    if wasWaiting { caughtUp() }
    if !fence.isPassed() { despairOfAnswer() }
  }

  /// An answer that got lost must not freeze the screen for ever.
  private func despairOfAnswer() {
    let question = fence.questionCount
    DispatchQueue.main.asyncAfter(deadline: .now() + answerDeadline) { [weak self] in
      MainActor.assumeIsolated {
        guard let self, self.isTaken, !self.fence.isPassed(), self.fence.questionCount == question
        else { return }
        self.fence.forget()
        self.caughtUp()
      }
    }
  }

  private func caughtUp() {
    if isDrained { whenDrained?() }
  }

  /// Gives everything back.
  ///
  /// Safe to call on every way out, as often as you like.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    giveBack()
    nc_guard_remove()
    painter.close()
    wire.close()
  }

  /// Pasted text in brackets; rows cleared from now on keep our order of letters.
  private var greeting: [UInt8] {
    Array((verdict.switchOn + Self.pasteOn + (hasMouse ? MouseReport.enabling : "")).utf8)
  }

  private var goodbye: [UInt8] {
    let frameEnd = verdict.hasSynchronisedOutput ? Self.frameEnd : []
    let mouseOff = hasMouse ? MouseReport.disabling : ""
    return frameEnd + Array((mouseOff + Self.pasteOff + verdict.switchOff + "\u{1B}[m").utf8)
  }

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  // What stands between the two appears at once.
  private static let frameBegin = Array("\u{1B}[?2026h".utf8)
  private static let frameEnd = Array("\u{1B}[?2026l".utf8)
}
