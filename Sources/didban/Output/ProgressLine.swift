import App
import Glibc
import Persian
import Stores

/// How far an import is, on one line of a terminal; pipes and logs get none of it.
final class ProgressLine {
  private let wording: Wording
  private let isWatched = isatty(STDERR_FILENO) == 1
  private var shown = -1

  init(wording: Wording) {
    self.wording = wording
  }

  func show(_ progress: ImportProgress) {
    guard isWatched, progress.bytesTotal > 0 else { return }
    let percent = progress.bytesRead * 100 / progress.bytesTotal
    guard percent > shown else { return }
    shown = percent
    Output.error.write("\r\(percent)%  \(progress.rows) ")
  }

  /// Clears the line.
  func end() {
    guard isWatched, shown >= 0 else { return }
    Output.error.write("\r\u{1B}[K")
  }
}
