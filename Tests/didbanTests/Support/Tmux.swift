import Foundation
import Patience
import TestPrograms
import Testing

/// A tmux server of its own with one window, in which the real program runs on a real terminal.
final class Tmux {
  private let socket = "didban-\(UUID().uuidString)"
  private let environment: [String: String]

  /// Runs a shell command in a window of this size; the shell stays when the command has ended.
  init(
    _ command: String, columns: Int = 120, rows: Int = 40, environment: [String: String]
  ) throws {
    self.environment = environment
    try tmux(
      "-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -u TMUX PS1='ready> ' sh")
    try tmux("set-option", "-g", "remain-on-exit", "on")
    try type(command + "\n")
  }

  deinit {
    _ = try? tmux("kill-server")
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let answer = FileManager.default.temporaryDirectory.appending(path: "\(socket).answer")
    defer { try? FileManager.default.removeItem(at: answer) }
    _ = try Child.run(
      "/usr/bin/tmux", ["-L", socket] + arguments, environment: environment, output: answer.path)
    return String(decoding: try Data(contentsOf: answer), as: UTF8.self)
  }

  /// Presses keys by tmux's names: `Down`, `Enter`, `C-c`, `q`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text as it is.
  func type(_ text: String) throws {
    try tmux("send-keys", "-l", text)
  }

  /// The rows on the glass, blanks at their ends cut off.
  func rows() throws -> [String] {
    try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
      .map { row in
        var row = row
        while row.last == " " { row.removeLast() }
        return String(row)
      }
  }

  /// A variable of tmux's formats: `alternate_on`, `cursor_flag`.
  func value(_ variable: String) throws -> String {
    try tmux("display-message", "-p", "#{\(variable)}").trimmingCharacters(in: .newlines)
  }

  /// Takes what programs give to the clipboard, and keeps it as `buffer`.
  func openClipboard() throws {
    try tmux("set-option", "-s", "set-clipboard", "on")
  }

  /// What was last given to the clipboard; empty where nothing was.
  func buffer() throws -> String { try tmux("show-buffer") }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Everything the program sends from now on, as it is, into a file.
  func record(to path: String) throws {
    try tmux("pipe-pane", "-o", "cat >> '\(path)'")
  }

  /// Waits until the glass satisfies a condition, and returns its rows.
  @discardableResult
  func wait(
    for what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until isSo: ([String]) throws -> Bool
  ) async throws -> [String] {
    var shown: [String] = []
    let came = try await Patience.wait(every: .milliseconds(30)) {
      shown = try rows()
      return try isSo(shown)
    }
    guard !came else { return shown }
    Issue.record(
      "waited in vain for \(what):\n\(shown.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
    throw CancellationError()
  }

  /// Waits until a text as it stands on the glass is somewhere on it.
  @discardableResult
  func wait(
    forText text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    try await wait(for: text, sourceLocation: sourceLocation) { rows in
      rows.contains { $0.contains(text) }
    }
  }

  /// The process that runs in the window, not its shell.
  func foreground() throws -> Int32? {
    guard let shell = Int32(try value("pane_pid")) else { return nil }
    let children = try? String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return children?.split(separator: " ").first.flatMap { Int32($0) }
  }
}
