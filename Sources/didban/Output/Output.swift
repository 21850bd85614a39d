import Foundation
import Glibc
import Persian

/// Lines of text for people and pipes: logical order into a pipe, readable order on a terminal.
struct Output {
  private let descriptor: Int32
  private let isTerminal: Bool
  private let direction: Direction

  static var standard: Output { Output(descriptor: STDOUT_FILENO) }
  static var error: Output { Output(descriptor: STDERR_FILENO) }

  init(descriptor: Int32, direction: Direction = LaunchLanguage.current.direction) {
    self.descriptor = descriptor
    self.direction = direction
    // A terminal that cannot move its cursor is read like a pipe.
    let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
    isTerminal = isatty(descriptor) == 1 && term != "dumb" && !term.isEmpty
  }

  func line(_ text: CleanText) {
    guard isTerminal, Script.hasRightToLeft(text.string) else {
      write("\(text.string)\n")
      return
    }
    // Terminals of the VTE family would turn the finished order round again: they note with each
    // row, when it is made, whether to.
    let rows = Line.wrapped(text, width: columns - 1, ambient: direction)
    for row in rows { write("\u{1B}[8l\(visual(row))\n\u{1B}[8h") }
  }

  /// Writes the text over the line that the cursor is on, on a terminal; an empty text clears it.
  func redraw(_ text: CleanText) {
    let row = Line(text, ambient: direction, fitting: columns - 1)
    write("\r\u{1B}[K" + (text.isEmpty ? "" : visual(row)))
  }

  /// Bytes as they are, for data.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if sent < 0 {
        if errno == EINTR { continue }
        // A reader that left early (`didban … | head`) is no failure of ours; a full disk is.
        if errno != EPIPE, descriptor == STDOUT_FILENO { Exit.leave(unwritten: errno) }
        return
      }
      bytes = bytes.dropFirst(sent)
    }
  }

  /// A row as it stands on the glass: what is read from the right ends at the right edge.
  private func visual(_ row: Line) -> String {
    let text = row.visualText(ambient: direction)
    guard direction == .rightToLeft else { return text }
    return String(repeating: " ", count: max(0, columns - 1 - row.width)) + text
  }

  private var columns: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
