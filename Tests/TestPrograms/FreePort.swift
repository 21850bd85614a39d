import Glibc
import Patience

/// Ports of the loopback.
package enum FreePort {
  /// One that nobody listens on now.
  package static func find() throws -> Int {
    let server = try SocketServer { _, line in line.end() }
    defer { server.stop() }
    return server.port
  }

  /// Waits until somebody listens.
  package static func awaitListener(at port: Int) throws {
    let end = Patience.end
    while ContinuousClock.now < end {
      let line = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(line) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(port).bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let isThere = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(line, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if isThere { return }
      usleep(25_000)
    }
    throw ServerProcess.Failed(what: "nobody listens on \(port)")
  }
}
