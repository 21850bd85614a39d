import CNcurses
import Glibc

/// A terminal made of two ends: the tested code holds the slave, the test reads and types at the
/// master.
final class Pty {
  private var master: Int32
  let slave: Int32

  struct Failure: Error {
    let reason: Int32
  }

  init(rows: UInt16 = 24, columns: UInt16 = 80) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw Failure(reason: errno) }
    self.master = master
    self.slave = slave
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// The other end goes away, as when a window is closed.
  func hangUp() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }

  func resize(rows: UInt16, columns: UInt16) {
    _ = nc_set_window_size(master, rows, columns)
  }

  var modes: termios {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes
  }

  /// Echoes nothing and passes bytes on as they come, as during a session.
  func beSilent() {
    var modes = modes
    modes.c_lflag &= ~tcflag_t(ECHO | ICANON)
    modes.c_iflag &= ~tcflag_t(ICRNL)
    tcsetattr(slave, TCSANOW, &modes)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Exactly so many bytes of what was sent, or fewer when no more come within a second.
  func received(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, isReadable(within: 1000) {
      var buffer = [UInt8](repeating: 0, count: min(4096, count - bytes.count))
      let got = read(master, &buffer, buffer.count)
      guard got > 0 else { break }
      bytes += buffer[..<got]
    }
    return bytes
  }

  /// True when something has been sent that nobody has read.
  func isReadable(within milliseconds: Int32) -> Bool {
    var news = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&news, 1, milliseconds) > 0 && news.revents & Int16(POLLIN) != 0
  }
}

extension termios {
  /// All of the modes as one comparable value.
  var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }
}

/// An open file that is no terminal.
final class NullFile {
  let descriptor: Int32

  init() throws {
    descriptor = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw Pty.Failure(reason: errno) }
  }

  deinit { close(descriptor) }
}
