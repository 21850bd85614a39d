/// How much of what was sent the terminal has not yet read, by its own word.
///
/// The system cannot tell: a pseudo-terminal always reports an empty queue (measured), and behind
/// SSH the bytes wait in buffers on the way. So a question follows some frames, `CSI 5 n`, and its
/// answer proves that all before it was read. A terminal that never answered is taken to be quick.
struct Fence {
  static let question = Array("\u{1B}[5n".utf8)

  /// Beyond this many unread bytes the next frame waits: a quarter of a second at 8 kB/s.
  static let window = 2048
  // Frames of a few cells do not deserve a question each.
  private static let worthAsking = 256

  private var unread = 0
  // What the question under way will prove to be read.
  private var asked: Int?
  private var isProven = false
  /// How many questions have been put; tells a question under way from the next one.
  private(set) var questionCount = 0

  var isPassed: Bool { !isProven || unread <= Self.window }

  /// How many tenths of a second of silence to bear for an answer under way, or nil if none is.
  var patience: Int? { asked == nil ? nil : isProven ? 5 : 2 }

  /// Counts bytes about to be sent, with a question behind them if one is due.
  mutating func add(to bytes: inout [UInt8]) {
    unread += bytes.count
    guard asked == nil, !isProven || unread >= Self.worthAsking else { return }
    bytes += ask()
  }

  /// Takes an answer; what comes back is the next question, due when much was sent since the last.
  mutating func answer() -> [UInt8] {
    isProven = true
    unread -= asked ?? 0
    asked = nil
    return isPassed ? [] : ask()
  }

  /// The answer was lost: the terminal is taken to be quick until it speaks again.
  mutating func forget() {
    unread = 0
    asked = nil
    isProven = false
  }

  private mutating func ask() -> [UInt8] {
    asked = unread
    questionCount += 1
    return Self.question
  }
}
