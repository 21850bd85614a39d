private import Glibc
import Persian

/// The way through tmux to the terminal outside: open while it is needed, then as it was found.
///
/// tmux lets nothing by unless the option `allow-passthrough` is on, which since 3.3 it is not.
/// Those who may run tmux's own commands in this pane may set it for this pane alone.
struct TmuxPassage: Sendable {
  /// What tmux itself knows of the terminal outside.
  let answers: TerminalAnswers?
  private let client: TmuxClient
  private let wasSet: Bool

  /// Opens the way, or nil where tmux cannot be spoken to.
  static func open(environment: [String: String]) -> TmuxPassage? {
    guard let client = TmuxClient(environment: environment),
      let reply = client.run("display-message", "-p", "#{client_termtype}|#{allow-passthrough}")
    else { return nil }
    let parts = reply.split(
      separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    var answers: TerminalAnswers?
    if !parts[0].isEmpty {
      answers = TerminalAnswers()
      answers?.version = RawText(String(parts[0]))
    }
    // Empty before 3.3, which lets everything through.
    let isOpen = parts[1].isEmpty || parts[1] == "1" || parts[1] == "on" || parts[1] == "all"
    if !isOpen {
      _ = client.run("set-option", "-p", "allow-passthrough", "on")
    }
    return TmuxPassage(answers: answers, client: client, wasSet: isOpen)
  }

  /// Draws the terminal outside anew, rows and all.
  func redraw() {
    _ = client.run("refresh-client")
  }

  func close() {
    if !wasSet { _ = client.run("set-option", "-p", "-u", "allow-passthrough") }
  }
}
