private import CNcurses
package import Canvas
package import Dispatch
private import Glibc
private import Persian

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
  package let depth: ColourDepth

  let wire: Wire
  let sequences: KeySequences
  private(set) var isTaken = false
  /// Called when a slow terminal has caught up and the newest frame may go out.
  var whenDrained: (() -> Void)?

  private let painter: CursesPainter
  private let log: Int32?
  private let answerDeadline: DispatchTimeInterval
  private let greeting: [UInt8]
  private let goodbye: [UInt8]
  private var encoder: RowEncoder
  private var shown: (frame: Frame, theme: Theme)?
  private var fence = Fence()
  private var diversion: DiagnosticsDiversion?
  private var isClosed = false

  /// Takes the terminal at once.
  ///
  /// While it is taken, standard error goes to `log`, a descriptor that stays the caller's. With
  /// `mouse`, the terminal reports clicks and no longer selects text by itself.
  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, environment: [String: String],
    log: Int32? = nil, mouse: Bool = false, answerDeadline: DispatchTimeInterval = .seconds(5)
  ) throws(ScreenError) {
    try Charset.settle()
    let wire = try Wire(input: input, output: output)
    self.wire = wire
    size = wire.size
    do {
      entry = try TerminalEntry(term: environment["TERM"] ?? "")
      painter = try CursesPainter(entry: entry, size: size)
    } catch {
      wire.close()
      throw error
    }
    depth = ColourDepth(environment: environment, entryColours: Int(nc_colors()))
    encoder = RowEncoder(palette: Palette(depth: depth, capacity: painter.pairCapacity))
    sequences = .ofOpenScreen()
    self.log = log
    greeting = Array((Self.greeting + (mouse ? MouseReport.enabling : "")).utf8)
    goodbye = Array(((mouse ? MouseReport.disabling : "") + Self.goodbye).utf8)
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

  package var isDrained: Bool { wire.hasRoom && fence.isPassed }

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
      painter.put(encoder.encode(run.cells, theme: theme), row: row, column: run.column)
      isChanged = true
    }
    shown = (frame, theme)
    guard isChanged else { return }
    var bytes = painter.collect()
    fence.add(to: &bytes)
    try wire.send(bytes)
    if !fence.isPassed { despairOfAnswer() }
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
    let way = wire.forGuard
    var modes = way.modes
    let farewell = goodbye + painter.wayOut
    guard nc_guard_arm(way.descriptor, &modes, farewell, farewell.count) == 0 else {
      throw .refused(EOVERFLOW)
    }
    diversion = log.flatMap { DiagnosticsDiversion(to: $0) }
    var bytes = painter.begin()
    bytes += greeting
    fence = Fence()
    fence.add(to: &bytes)
    repaint()
    try wire.send(bytes)
  }

  /// Gives the terminal back as it was found.
  ///
  /// Does nothing while it is not taken. Errors are of no use here: a terminal that is gone needs nothing back.
  func giveBack() {
    guard isTaken else { return }
    isTaken = false
    try? wire.send(goodbye + painter.end())
    try? wire.finish()
    // An answer that comes after us would be typed into the shell.
    if let patience = fence.patience { wire.swallowAnswer(patience: patience) }
    try? wire.giveModesBack()
    nc_guard_disarm()
    diversion?.end()
    diversion = nil
  }

  /// The terminal answered: it has read what was sent before the question.
  func acknowledge(_ answers: Int) {
    let wasWaiting = !fence.isPassed
    // A terminal that is gone says so on the input, and that is where it is reported.
    for _ in 0..<answers { try? wire.send(fence.answer()) }
    if wasWaiting { caughtUp() }
    if !fence.isPassed { despairOfAnswer() }
  }

  /// An answer that got lost must not freeze the screen for ever.
  private func despairOfAnswer() {
    let question = fence.questionCount
    DispatchQueue.main.asyncAfter(deadline: .now() + answerDeadline) { [weak self] in
      MainActor.assumeIsolated {
        guard let self, self.isTaken, !self.fence.isPassed, self.fence.questionCount == question
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

  /// Pasted text in brackets, and rows cleared from now on keep our order of letters.
  private static let greeting = "\u{1B}[8l\u{1B}[?2004h"

  private static let goodbye = "\u{1B}[?2004l\u{1B}[8h\u{1B}[m"
}
