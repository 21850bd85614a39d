import Canvas
import Foundation
import Glibc
import Persian
import Terminal

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

  func line(_ text: CleanText) { write(text, base: nil) }

  /// A line of columns or parts: they stand in the order of the language, whatever the first is written in.
  func row(_ text: CleanText) { write(text, base: direction) }

  private func write(_ text: CleanText, base: Direction?) {
    guard isTerminal, base == .rightToLeft || Script.hasRightToLeft(text.string) else {
      write("\(text.string)\n")
      return
    }
    let writing = Self.writing
    if case .logical = writing {
      write("\(text.string)\n")
      return
    }
    for row in Line.wrapped(text, width: columns - 1, ambient: direction, base: base) {
      write((writing.text(cells(of: row)) ?? "") + "\n")
    }
  }

  /// A finished screen, row by row.
  func frame(_ frame: Frame) {
    guard isTerminal else {
      write(frame.text + "\n")
      return
    }
    // Columns stand beside each other, so no row can be left to the terminal's own order.
    let writing = Self.writing == .logical ? .encoded(.inverse) : Self.writing
    for row in 0..<frame.size.height { write((writing.text(frame[row: row]) ?? "") + "\n") }
  }

  /// Writes the text over the line that the cursor is on, on a terminal; an empty text clears it.
  func redraw(_ text: CleanText) {
    let row = Line(text, ambient: direction, fitting: columns - 1)
    let shown = text.isEmpty ? "" : Self.writing.text(cells(of: row)) ?? text.string
    write("\r\u{1B}[K" + shown)
  }

  /// Who this terminal is; asked once, when something has first to be written.
  static let terminal: TerminalVerdict = {
    let environment = ProcessInfo.processInfo.environment
    let output = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
    let preference = ((try? Settings.load(from: nil))?.bidi ?? .automatic).preference
    return TerminalInquiry.verdict(
      environment: environment, preference: preference, output: output)
  }()

  private static let writing = terminal.lineWriting

  /// A row as cells, standing at the edge where reading starts.
  private func cells(of row: Line) -> ArraySlice<Cell> {
    let size = Size(width: direction == .rightToLeft ? columns - 1 : row.width, height: 1)
    let surface = Surface(size: size, direction: direction) {
      $0.place(row, text: "", row: 0, column: 0, role: .text)
    }
    return surface.mirrored()[row: 0]
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

  private var columns: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
