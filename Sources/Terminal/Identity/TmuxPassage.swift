private import CNcurses
import Persian

/// The way through tmux to the terminal outside: open while it is needed, then as it was found.
///
/// tmux lets nothing by unless the option `allow-passthrough` is on, which since 3.3 it is not.
/// Those who may run tmux's own commands in this pane may set it for this pane alone. Should the
/// process die, the crash guard puts it back.
struct TmuxPassage: Sendable {
  /// What tmux itself knows of the terminal outside.
  let answers: TerminalAnswers?
  /// How many colours tmux gives the terminal outside; it turns all others into these, badly.
  let colours: Int
  private let client: TmuxClient
  /// Nil where the way was open already.
  private let restoring: [String]?

  /// Opens the way, or nil where tmux cannot be spoken to.
  static func open(environment: [String: String]) -> TmuxPassage? {
    guard let client = TmuxClient(environment: environment),
      let reply = client.run(
        "display-message", "-p",
        "#{allow-passthrough}|#{client_termname}|#{client_termfeatures}|#{client_termtype}")
    else { return nil }
    let parts = reply.split(
      separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var answers: TerminalAnswers?
    if !parts[3].isEmpty {
      answers = TerminalAnswers()
      answers?.version = RawText(String(parts[3]))
    }
    let features = parts[2].split(separator: ",")
    let isRich = features.contains("256") || features.contains("RGB")
    // Empty before 3.3, which lets everything through.
    let isOpen = parts[0].isEmpty || parts[0] == "1" || parts[0] == "on" || parts[0] == "all"
    let own = client.run("show-options", "-p", "-v", option) ?? ""
    let passage = TmuxPassage(
      answers: answers,
      colours: isRich ? 256 : ColourPlan.coloursInDatabase(String(parts[1])), client: client,
      restoring: isOpen ? nil : own.isEmpty ? ["-p", "-u", option] : ["-p", option, own])
    passage.open()
    return passage
  }

  /// Opens the way anew, after it was closed.
  func open() {
    guard let restoring else { return }
    client.leaveBehind("set-option", restoring)
    _ = client.run("set-option", "-p", Self.option, "on")
  }

  func close() {
    guard let restoring else { return }
    _ = client.run("set-option", restoring)
    nc_guard_leave_command(nil)
  }

  private static let option = "allow-passthrough"
}
