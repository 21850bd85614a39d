package import Glibc

/// A child process whose end is its own, whatever it leaves running.
///
/// Foundation's `Process` waits for every holder of an inherited socket, and so for ever when the
/// child, like tmux, leaves a server behind.
package enum Child {
  package struct Unspawned: Error {
    package let errno: Int32
  }

  /// Runs a program to its end with files as its streams; returns the exit code, or 128 and the
  /// signal that ended it.
  package static func run(
    _ path: String, _ arguments: [String], environment: [String: String],
    input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, writing, 0o600)
    return try wait(for: spawn(path, arguments, environment, &actions))
  }

  /// Starts a program whose streams are all one open file, such as a terminal.
  package static func start(
    _ path: String, _ arguments: [String], environment: [String: String], streams: Int32,
    closing other: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addclose(&actions, other)
    for stream in 0...2 { posix_spawn_file_actions_adddup2(&actions, streams, Int32(stream)) }
    return try spawn(path, arguments, environment, &actions)
  }

  /// Waits for the end, doing something meanwhile; returns the exit code, or 128 and the signal.
  package static func wait(for pid: pid_t, meanwhile work: (() -> Void)? = nil) throws -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(pid, &status, work == nil ? 0 : WNOHANG)
      if ended == pid { break }
      guard ended == 0 || errno == EINTR else { throw Unspawned(errno: errno) }
      work?()
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    // A thread of Dispatch blocks every signal, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in argv + envp { free(word) } }
    var pid = pid_t()
    let fault = posix_spawn(&pid, path, &actions, &attributes, &argv, &envp)
    guard fault == 0 else { throw Unspawned(errno: fault) }
    return pid
  }
}
