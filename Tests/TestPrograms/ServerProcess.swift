import Foundation
import Glibc
import Patience

/// A program started by a test, ended by its own process id.
package final class ServerProcess {
  package struct Failed: Error {
    package let what: String

    package init(what: String) { self.what = what }
  }

  private let pid: pid_t

  /// Starts a program whose words go to a file.
  package init(_ path: String, _ arguments: [String], log: String) throws {
    pid = try Self.spawn(path, arguments, output: log)
  }

  deinit { stop() }

  /// The most memory that it has held so far, in kB; 0 where the kernel does not say.
  package var peak: Int {
    let text = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// Asks the program to end, and sees that it does.
  package func stop() {
    guard kill(pid, SIGTERM) == 0 else { return }
    var status: Int32 = 0
    let end = Patience.end
    while ContinuousClock.now < end {
      if waitpid(pid, &status, WNOHANG) != 0 { return }
      usleep(25_000)
    }
    kill(pid, SIGKILL)
    waitpid(pid, &status, 0)
  }

  /// Runs a program to its end; throws with its words where it fails.
  @discardableResult
  package static func run(
    _ path: String, _ arguments: [String]
  ) throws -> String {
    let log = FileManager.default.temporaryDirectory.path + "/didban-run-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let pid = try spawn(path, arguments, output: log)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let words = FileManager.default.contents(atPath: log).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard status == 0 else { throw Failed(what: "\(path): \(words ?? "")") }
    return words ?? ""
  }

  private static func spawn(
    _ path: String, _ arguments: [String], output: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    return try Child.spawn(
      path, arguments, ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], &actions)
  }
}
