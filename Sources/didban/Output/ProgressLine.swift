import App
import Glibc
import Persian
import Stores

/// How far a long piece of work is, on one line of a terminal; pipes and logs get none of it.
final class ProgressLine {
  private let wording: Wording
  private let isWatched = isatty(STDERR_FILENO) == 1
  private var shown: CleanText = ""

  init(wording: Wording) {
    self.wording = wording
  }

  func show(_ progress: ImportProgress) {
    guard progress.bytesTotal > 0 else { return }
    show(
      wording.rowsRead(progress.rows),
      share: Double(progress.bytesRead) / Double(progress.bytesTotal))
  }

  func show(_ progress: DemoProgress) {
    guard progress.total > 0 else { return }
    show(wording.name(progress.stage), share: Double(progress.done) / Double(progress.total))
  }

  private func show(_ subject: CleanText, share: Double) {
    guard isWatched else { return }
    let percent = Numerals(wording.language).percent(min(1, max(0, share)))
    let text = "\(percent)  \(subject)" as CleanText
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
