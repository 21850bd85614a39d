import Canvas
import Dispatch
import Glibc
import Persian

@testable import Terminal

/// A screen on a pseudo-terminal, with the glass a real terminal would show.
@MainActor
final class Stage {
  let pty: Pty
  let screen: NcursesScreen
  let theme: Theme
  private(set) var glass: Glass
  private var received = 0

  init(
    rows: UInt16 = 24, columns: UInt16 = 80, environment: [String: String] = [:],
    bidi: BidiPreference = .automatic, answers: String? = nil,
    answerDeadline: DispatchTimeInterval = .seconds(5)
  ) throws {
    pty = try Pty(rows: rows, columns: columns)
    let defaults = ["TERM": "xterm-256color"]
    // What a terminal would answer lies ready before it is asked.
    if let answers {
      pty.beSilent()
      pty.type(answers)
    }
    screen = try NcursesScreen(
      input: pty.slave, output: pty.slave,
      environment: defaults.merging(environment) { $1 }, bidi: bidi, asks: answers != nil,
      answerDeadline: answerDeadline)
    theme = try Theme.bundled(named: "dark")
    glass = Glass(rows: Int(rows), columns: Int(columns))
  }

  /// What has been sent since the last call, also shown on the glass.
  @discardableResult
  func sent() -> [UInt8] {
    let bytes = take()
    glass.show(bytes)
    return bytes
  }

  private func take() -> [UInt8] {
    let bytes = pty.received(screen.traffic.bytes - received)
    received += bytes.count
    return bytes
  }

  func sentText() -> String { String(decoding: sent(), as: UTF8.self) }

  /// Shows the rows of text and returns the bytes it took.
  @discardableResult
  func present(_ frame: Frame) throws -> [UInt8] {
    try screen.present(frame, theme: theme)
    return sent()
  }

  /// Closes the screen as before a terminal that answers, for which nobody has to wait.
  func close() {
    pty.type("\u{1B}[0n")
    screen.close()
  }

  /// Reads on until the screen has nothing more to send.
  func catchUp() async {
    // Shown as one, for the line cuts characters in two.
    var bytes: [UInt8] = []
    repeat {
      bytes += take()
      await Task.yield()
    } while !screen.wire.hasRoom || screen.traffic.bytes > received
    glass.show(bytes)
  }

  func resize(rows: UInt16, columns: UInt16) {
    pty.resize(rows: rows, columns: columns)
    glass = Glass(rows: Int(rows), columns: Int(columns))
  }
}

extension Frame {
  /// A frame of the given scalars, a string a row.
  init(_ rows: [String], width: Int, height: Int, role: Role = .text, ground: Ground = .none) {
    self.init(
      Surface(size: Size(width: width, height: height), direction: .leftToRight) { region in
        for (row, text) in rows.enumerated() {
          for (column, scalar) in text.unicodeScalars.enumerated() {
            region.draw(scalar, row: row, column: column, role: role, ground: ground)
          }
        }
      })
  }

  init(_ surface: Surface) {
    self = surface.mirrored()
  }
}
