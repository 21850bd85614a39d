private import CNcurses
import Canvas
private import Dispatch
import Glibc

/// The line to the terminal: its modes, its size, and the bytes on their way to it.
///
/// ncurses draws into memory and this type does the writing, because ncurses' own output goes out
/// row by row (one `write` a row, whatever buffer its FILE has), hides a terminal that is gone and
/// spins on one that is slow. A frame here is one `write`; what the terminal will not take at once
/// waits in a backlog and never blocks the keys.
@MainActor
final class Wire {
  let input: Int32
  private(set) var bytesSent = 0
  private(set) var writeCount = 0

  /// Called when a backlog, once there was one, is gone.
  var whenDrained: (() -> Void)?

  private let output: Int32
  private var modesBefore: termios
  private var backlog: ArraySlice<UInt8> = []
  private var backlogSource: (any DispatchSourceWrite)?
  private var isClosed = false

  init(input: Int32, output: Int32) throws(ScreenError) {
    guard isatty(input) == 1 else { throw .notATerminal(.input) }
    guard isatty(output) == 1 else { throw .notATerminal(.output) }
    var modes = termios()
    guard tcgetattr(output, &modes) == 0 else { throw .refused(errno) }
    // O_NONBLOCK belongs to the open file, which we share with the shell: it would still be there
    // after our exit. Opening the terminal again gives a file of our own; where that is forbidden
    // (after `su`, say) a shared one has to do, and writing may block.
    let own = nc_open_for_writing("/proc/self/fd/\(output)")
    let descriptor = own >= 0 ? own : fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else { throw .refused(errno) }
    self.input = input
    self.output = descriptor
    modesBefore = modes
  }

  /// The descriptor and the modes to go back to, for whoever must do so without us.
  var forGuard: (descriptor: Int32, modes: termios) { (output, modesBefore) }

  /// The size the terminal states, or that of a VT100 where it states none.
  var size: Size {
    var rows: UInt16 = 0
    var columns: UInt16 = 0
    guard nc_window_size(output, &rows, &columns) == 0, rows > 0, columns > 0 else {
      return Size(width: 80, height: 24)
    }
    return Size(width: Int(columns), height: Int(rows))
  }

  /// True while nothing of ours waits and the system holds at most a line or two.
  var hasRoom: Bool {
    backlog.isEmpty && isWritable(within: 0) && !isQueueLong
  }

  /// Only a serial line ever says so; a pseudo-terminal reports an empty queue whatever it holds.
  private var isQueueLong: Bool { nc_bytes_queued(output) > 1024 }

  /// False while another job of the same session owns the terminal.
  var isForeground: Bool {
    let owner = tcgetpgrp(input)
    return owner < 0 || owner == getpgrp()
  }

  /// Notes the modes of now as those to go back to, and sets the console's.
  func takeModes() throws(ScreenError) {
    var modes = termios()
    guard tcgetattr(output, &modes) == 0 else { throw .refused(errno) }
    modesBefore = modes
    try set(modes.forConsole)
  }

  /// Changes the console's modes so that Ctrl-Z stops nothing, or back.
  func setStoppable(_ isStoppable: Bool) throws(ScreenError) {
    let modes = modesBefore.forConsole
    try set(isStoppable ? modes : modes.unstoppable)
  }

  func giveModesBack() throws(ScreenError) {
    try set(modesBefore)
  }

  /// Sends bytes after whatever still waits.
  func send(_ bytes: [UInt8]) throws(ScreenError) {
    guard !bytes.isEmpty else { return }
    backlog.append(contentsOf: bytes)
    try pump()
  }

  /// Sends what waits, and waits for a terminal that reads, though not for one that has stopped.
  func finish() throws(ScreenError) {
    var patience = 10
    while !backlog.isEmpty, patience > 0 {
      if !isWritable(within: 100) { patience -= 1 }
      try pump()
    }
    backlog = []
    stopWaiting()
  }

  /// Reads away answers to questions still under way, so that the shell does not get them.
  func swallowAnswers(_ count: Int, patience: Int) {
    var patience = patience
    var decoder = KeyDecoder()
    while decoder.answers < count, patience > 0 {
      guard isReadable(within: 100) else {
        patience -= 1
        continue
      }
      guard let bytes = read(upTo: 512), !bytes.isEmpty else { return }
      _ = decoder.keys(from: bytes)
    }
  }

  /// What the terminal has sent; empty at the end of it all, nil when a signal came between.
  func read(upTo limit: Int) -> [UInt8]? { line.read(upTo: limit) }

  func isReadable(within milliseconds: Int32) -> Bool { line.isReadable(within: milliseconds) }

  /// Counts bytes that went over the bare line.
  func count(_ bytes: Int) {
    bytesSent += bytes
    writeCount += 1
  }

  /// The bare line, for what is said before anything waits.
  var line: TtyLine { TtyLine(input: input, output: output) }

  func close() {
    isClosed = true
    stopWaiting()
    _ = Glibc.close(output)
  }

  private func pump() throws(ScreenError) {
    while !backlog.isEmpty {
      let written = backlog.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if written > 0 {
        backlog.removeFirst(written)
        bytesSent += written
        writeCount += 1
      } else if errno == EAGAIN {
        waitForRoom()
        return
      } else if errno != EINTR {
        let reason = errno
        backlog = []
        stopWaiting()
        throw .lost(reason)
      }
    }
    backlog = []
    // What was just sent may have filled the line to the brim.
    guard isWritable(within: 0) else { return waitForRoom() }
    stopWaiting()
    if isQueueLong { watchQueue() }
  }

  /// Nothing announces that a serial line's queue has shrunk, so it is looked at now and then.
  private func watchQueue() {
    DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(50)) { [weak self] in
      MainActor.assumeIsolated {
        guard let self, !self.isClosed else { return }
        if self.isQueueLong { self.watchQueue() } else { self.whenDrained?() }
      }
    }
  }

  private func waitForRoom() {
    guard backlogSource == nil else { return }
    let source = DispatchSource.makeWriteSource(fileDescriptor: output, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.roomCame() }
    }
    source.resume()
    backlogSource = source
  }

  private func roomCame() {
    // A terminal that is gone says so on the input too, and that is where it is reported.
    try? pump()
    if hasRoom { whenDrained?() }
  }

  private func stopWaiting() {
    backlogSource?.cancel()
    backlogSource = nil
  }

  private func isWritable(within milliseconds: Int32) -> Bool {
    var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&room, 1, milliseconds) > 0 && room.revents & Int16(POLLOUT) != 0
  }

  /// From the background this would stop us; after the screen is given back it must not.
  private func set(_ modes: termios) throws(ScreenError) {
    var modes = modes
    while tcsetattr(output, TCSANOW, &modes) != 0 {
      guard errno == EINTR else { throw .refused(errno) }
    }
  }
}
