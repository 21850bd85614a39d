private import CNcurses
private import Glibc

/// Runs commands of the tmux this process stands in.
struct TmuxClient: Sendable {
  private let socket: String
  private let pane: String
  private static let program = "/usr/bin/tmux"

  /// Nil outside of tmux, and where its program is not installed.
  init?(environment: [String: String]) {
    guard let server = environment["TMUX"], let pane = environment["TMUX_PANE"],
      let socket = server.split(separator: ",").first, socket.hasPrefix("/"),
      pane.hasPrefix("%"), access(Self.program, X_OK) == 0
    else { return nil }
    self.socket = String(socket)
    self.pane = pane
  }

  /// What the command wrote, without the line's end; nil where it failed or took a second.
  func run(_ command: String, _ arguments: String...) -> String? {
    var words = [Self.program, "-S", socket, command]
    if Self.takesPane.contains(command) { words += ["-t", pane] }
    words += arguments
    var reply = [CChar](repeating: 0, count: 512)
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    guard nc_ask_program(pointers, &reply, reply.count, 1000) == 0 else { return nil }
    let text = String(
      decoding: reply.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private static let takesPane: Set = ["display-message", "set-option"]
}
