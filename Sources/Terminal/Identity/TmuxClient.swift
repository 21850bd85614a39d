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
    run(command, arguments)
  }

  func run(_ command: String, _ arguments: [String]) -> String? {
    let words = words(command, arguments)
    var reply = [CChar](repeating: 0, count: 512)
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    guard nc_ask_program(pointers, &reply, reply.count, 1000) == 0 else { return nil }
    let text = String(
      decoding: reply.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Has the crash guard run a command should this process die.
  func leaveBehind(_ command: String, _ arguments: [String]) {
    let pointers = words(command, arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    nc_guard_leave_command(pointers)
  }

  private func words(_ command: String, _ arguments: [String]) -> [String] {
    [Self.program, "-S", socket, command, "-t", pane] + arguments
  }
}
