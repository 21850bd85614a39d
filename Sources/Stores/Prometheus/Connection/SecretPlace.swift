import Domain
private import Foundation
private import Glibc
import Persian

/// Where a secret is kept: a file that only its owner reads, or a variable of the environment.
package enum SecretPlace: Hashable, Sendable {
  case file(path: String)
  case variable(name: String)

  /// The longest secret taken, in bytes.
  private static let limit = 16_384

  /// Reads the secret as it is now, so that one that was changed holds from the next request on.
  func secret() throws(RemoteFault) -> Secret {
    switch self {
    case .file(let path): return try Self.read(path)
    case .variable(let name):
      guard let text = ProcessInfo.processInfo.environment[name], !text.isEmpty else {
        throw .credential(.noVariable(name: CleanText(RawText(name))))
      }
      return Secret(text)
    }
  }

  private static func read(_ path: String) throws(RemoteFault) -> Secret {
    let shown = CleanText(RawText(path))
    // Non-blocking: a pipe in its place would wait for a writer for ever.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .credential(.missing(path: shown)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .credential(.notRegular(path: shown))
    }
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw .credential(.otherOwner(path: shown))
    }
    guard status.st_mode & 0o077 == 0 else { throw .credential(.openToOthers(path: shown)) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    let count = Glibc.read(file, &bytes, bytes.count)
    var text = Substring(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    while text.last?.isNewline == true { text.removeLast() }
    guard !text.isEmpty else { throw .credential(.empty(path: shown)) }
    guard count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw .credential(.unfit(path: shown))
    }
    return Secret(String(text))
  }
}
