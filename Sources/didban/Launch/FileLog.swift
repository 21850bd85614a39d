import Foundation
import Glibc
import Logging

/// The log of a session: a file in the state folder, because the terminal belongs to the screen.
struct FileLog: LogHandler {
  /// Where lines go; also what standard error is led to while the screen is taken.
  let descriptor: Int32
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  /// Opens the log for appending; where that cannot be done, lines go nowhere.
  static func open() -> FileLog {
    _ = Folders.make(Folders.state)
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let file = Glibc.open(Folders.state + "/didban.log", flags, 0o600)
    return FileLog(descriptor: file >= 0 ? file : Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC))
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let moment = Date().formatted(.iso8601)
    let merged = metadata.merging(event.metadata ?? [:]) { $1 }
    let facts = merged.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    var line = Array("\(moment) \(event.level) \(event.message)\(facts)\n".utf8)
    _ = line.withUnsafeMutableBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}
