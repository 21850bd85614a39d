import Glibc

/// The two ends of a line to a terminal, read and written plainly: no backlog, no sources.
struct TtyLine: Sendable {
  let input: Int32
  let output: Int32

  /// Sends all of it, waiting for a terminal that reads; false where it is gone or has stopped.
  func send(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if sent > 0 {
        rest.removeFirst(sent)
      } else if errno == EAGAIN {
        var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        guard poll(&room, 1, 1000) > 0 else { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  func isReadable(within milliseconds: Int32) -> Bool {
    var news = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&news, 1, milliseconds) > 0
  }

  /// What the terminal has sent; empty at the end of it all, nil when a signal came between.
  func read(upTo limit: Int) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      count = Glibc.read(input, buffer.baseAddress, limit)
      filled = max(0, count)
    }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? nil : bytes
  }
}
