/// How much of what was sent the terminal has not yet read, by its own word, and how fast it reads.
///
/// The system cannot tell: a pseudo-terminal always reports an empty queue (measured), and behind
/// SSH the bytes wait in buffers on the way. So a question follows some frames, `CSI 5 n`, and its
/// answer proves that all before it was read. A terminal that never answered is taken to be quick.
struct Fence {
  typealias Moment = ContinuousClock.Instant

  static let question = Array("\u{1B}[5n".utf8)

  /// Beyond this many unread bytes the next frame waits.
  private(set) var window = widest
  /// The time from the last answered question to its answer.
  private(set) var roundTrip = Duration.zero
  /// The shortest of all round trips: the line itself, when nothing waits on it.
  private var latency = Duration.seconds(3600)

  static let widest = 2048
  private static let narrowest = 256
  // What waits on the line delays the answer to a key by so much at most.
  private static let bearableQueue = 0.05
  // Frames of a few cells do not deserve a question each.
  private static let worthAsking = 256
  // Less than this says more about the machine than about the line.
  private static let worthMeasuring = 512

  private var unread = 0
  // What the question under way will prove to be read, and when it was put.
  private var asked: (count: Int, at: Moment)?
  private var isProven = false
  /// How many questions have been put; tells a question under way from the next one.
  private(set) var questionCount = 0

  var isPassed: Bool { !isProven || unread <= window }

  /// How many tenths of a second of silence to bear for an answer under way, or nil if none is.
  var patience: Int? { asked == nil ? nil : isProven ? 5 : 2 }

  /// Counts bytes about to be sent, with a question behind them if one is due.
  mutating func add(to bytes: inout [UInt8], at now: Moment = .now) {
    unread += bytes.count
    guard asked == nil, !isProven || unread >= min(Self.worthAsking, window) else { return }
    bytes += ask(now)
  }

  /// Takes an answer; what comes back is the next question, due when much was sent since the last.
  mutating func answer(at now: Moment = .now) -> [UInt8] {
    isProven = true
    if let asked {
      unread -= asked.count
      roundTrip = now - asked.at
      latency = min(latency, roundTrip)
      adjustWindow(to: asked.count)
    }
    asked = nil
    return isPassed ? [] : ask(now)
  }

  /// The answer was lost: the terminal is taken to be quick until it speaks again.
  mutating func forget() {
    unread = 0
    asked = nil
    isProven = false
  }

  /// What a large frame took beyond the line's own time, it took to be carried over.
  private mutating func adjustWindow(to count: Int) {
    guard count >= Self.worthMeasuring else { return }
    let carrying = (roundTrip - latency) / .seconds(1)
    let wanted = carrying > 0 ? Double(count) / carrying * Self.bearableQueue : .infinity
    window = Int(min(Double(Self.widest), max(Double(Self.narrowest), wanted)))
  }

  private mutating func ask(_ now: Moment) -> [UInt8] {
    asked = (unread, now)
    questionCount += 1
    return Self.question
  }
}
