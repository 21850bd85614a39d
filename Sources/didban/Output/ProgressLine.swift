import App
import Glibc
import Persian
import Stores

/// How far a long piece of work is: a bar on one line of a terminal, a line now and then elsewhere.
final class ProgressLine {
  private let wording: Wording
  /// Which part of the work it is; empty where there is but one.
  private let stage: CleanText
  private let isWatched = isatty(STDERR_FILENO) == 1
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var said: ContinuousClock.Instant
  private var shown: CleanText = ""

  /// Seconds between the lines of a log.
  private static let pause = Duration.seconds(5)
  private static let cells = 20

  init(wording: Wording, stage: CleanText = "") {
    self.wording = wording
    self.stage = stage
    start = clock.now
    said = start
  }

  func show(_ progress: ImportProgress) {
    guard progress.bytesTotal > 0 else { return }
    let seconds = start.duration(to: clock.now) / .seconds(1)
    let share = min(1, Double(progress.bytesRead) / Double(progress.bytesTotal))
    let done = progress.bytesRead - progress.bytesBefore
    let left =
      done > 0
      ? seconds * Double(max(0, progress.bytesTotal - progress.bytesRead)) / Double(done) : nil
    let rows = progress.rows - progress.rowsBefore
    let text = wording.progress(
      rows: progress.rows, rejected: progress.rejected,
      rate: seconds > 0.5 ? Int(Double(rows) / seconds) : nil, secondsLeft: left.map { Int($0) })
    show(text, share: share, isLogged: true)
  }

  /// So many rows of so many are written.
  func show(rows: Int, of total: Int) {
    guard total > 0 else { return }
    let seconds = start.duration(to: clock.now) / .seconds(1)
    let left = rows > 0 ? Int(seconds * Double(max(0, total - rows)) / Double(rows)) : nil
    let text = wording.progress(
      rows: rows, rejected: 0, rate: seconds > 0.5 ? Int(Double(rows) / seconds) : nil,
      secondsLeft: left)
    show(text, share: Double(rows) / Double(total), isLogged: true)
  }

  func show(_ progress: DemoProgress) {
    guard progress.total > 0 else { return }
    show(wording.name(progress.stage), share: Double(progress.done) / Double(progress.total))
  }

  private func show(_ subject: CleanText, share: Double, isLogged: Bool = false) {
    let share = min(1, max(0, share))
    let subject = stage.isEmpty ? subject : "\(stage): \(subject)" as CleanText
    let percent = Numerals(wording.language).percent(share)
    guard isWatched else {
      guard isLogged, said.duration(to: clock.now) >= Self.pause else { return }
      said = clock.now
      Output.error.line("\(percent)  \(subject)")
      return
    }
    let full = Int(share * Double(Self.cells))
    let bar = CleanText(
      RawText(
        String(repeating: "▇", count: full) + String(repeating: "·", count: Self.cells - full)))
    let text = "\(bar) \(percent)  \(subject)" as CleanText
    guard text != shown else { return }
    shown = text
    Output.error.redraw(text)
  }

  /// Clears the line.
  func end() {
    guard !shown.isEmpty else { return }
    shown = ""
    Output.error.redraw(shown)
  }
}
