import Foundation
import Glibc
import Synchronization

/// A server of one's own on a free port of the loopback: it does to each connection what it is told.
package final class SocketServer: Sendable {
  package let port: Int
  private let listener: Listener
  private let heads = Mutex<[String]>([])
  private let accepted = Atomic(0)

  /// Hands each request's head, with what came of its body, and the connection to `answer`.
  package init(_ answer: @escaping @Sendable (_ request: String, _ line: SocketLine) -> Void) throws
  {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        bind(listener, place, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, place, &size) == 0
      }
    }
    guard listener >= 0, bound else { throw ServerProcess.Failed(what: "socket") }
    let own = Listener(socket: listener)
    self.listener = own
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [weak self] in
      while true {
        let line = accept(own.socket, nil, nil)
        guard line >= 0 else { return }
        self?.accepted.add(1, ordering: .relaxed)
        Thread.detachNewThread { [weak self] in
          let line = SocketLine(line)
          while let request = line.request() {
            self?.heads.withLock { $0.append(request) }
            answer(request, line)
            if line.isOver { return }
          }
        }
      }
    }
  }

  deinit { stop() }

  /// Listens no more; whoever wants a server to last until here says so here.
  package func stop() { shutdown(listener.socket, Int32(SHUT_RDWR)) }

  package var url: String { "http://127.0.0.1:\(port)" }

  /// How many connections were made.
  package var connections: Int { accepted.load(ordering: .relaxed) }

  /// Every request so far.
  package var requests: [String] { heads.withLock { $0 } }
}

/// A listening socket, open as long as anybody may still accept from it.
///
/// Closed earlier, its number would be another server's, whose connections would be taken.
private final class Listener: Sendable {
  let socket: Int32

  init(socket: Int32) {
    self.socket = socket
  }

  deinit { close(socket) }
}

/// A connection as its server sees it.
package final class SocketLine {
  private let line: Int32
  package private(set) var isOver = false

  init(_ line: Int32) {
    self.line = line
  }

  deinit { Glibc.close(line) }

  /// The next request, its body included; nil where the other side has left.
  func request() -> String? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let length =
          text[..<end.lowerBound].lowercased().components(separatedBy: "content-length: ")
          .dropFirst().first.flatMap { Int($0.prefix(while: \.isNumber)) } ?? 0
        if text[end.upperBound...].utf8.count >= length { return text }
      }
      let count = recv(line, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer.prefix(count)
    }
  }

  /// Sends bytes; false where the other side no longer listens.
  @discardableResult
  package func send(_ bytes: some Collection<UInt8>) -> Bool {
    let all = Array(bytes)
    var sent = 0
    while sent < all.count {
      let count = all[sent...].withUnsafeBytes {
        Glibc.send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Sends a whole answer.
  package func reply(
    _ body: some Collection<UInt8>, status: String = "200 OK", headers: [String] = []
  ) {
    let head = (["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + headers)
      .map { $0 + "\r\n" }.joined()
    send(Array(head.utf8) + Array("\r\n".utf8) + Array(body))
  }

  /// Breaks the connection off.
  package func end() {
    isOver = true
    shutdown(line, Int32(SHUT_RDWR))
  }

  /// Waits, or until the other side has left.
  package func stall(seconds: Int) {
    var news = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    poll(&news, 1, Int32(seconds * 1_000))
    end()
  }
}
