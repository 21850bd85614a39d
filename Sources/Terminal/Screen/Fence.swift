/// How much of what was sent the terminal has not yet read, by its own word, and how fast it reads.
///
/// The system cannot tell: a pseudo-terminal always reports an empty queue (measured), and behind
/// SSH the bytes wait in buffers on the way. So a question follows some frames, `CSI 5 n`, and its
/// answer proves that all before it was read. A terminal that never answered is taken to be quick.
///
/// On a line known to be slow the next frame waits until the last one is nearly through: what is on
/// its way when a key is released is what the screen goes on moving by.
struct Fence {
  typealias Moment = ContinuousClock.Instant

  static let question = Array("\u{1B}[5n".utf8)

  /// Beyond this many unread bytes the next frame waits in any case, until the line is known.
  static let window = 2048
  // What may still wait on a slow line when the next frame goes out, in seconds.
  private static let bearableQueue = 0.004
  // How much of the line's time may lie between what was sent and what is proven to be read.
  private static let bearableDoubt = 0.2
  // Bytes a second from which on a line is no hindrance.
  private static let quickRate = 100_000.0
  // Frames of a few cells do not deserve a question each.
  private static let worthAsking = 256
  // Less than this says more about the machine than about the line.
  private static let worthMeasuring = 512

  /// The time from the last answered question to its answer.
  private(set) var roundTrip = Duration.zero
  /// Bytes a second, where the line is slow.
  private(set) var rate: Double?
  // The shortest of all round trips: the line itself, when nothing waits on it.
  private var latency = Duration.seconds(3600)

  private var unread = 0
  // What waits on the line by its rate, as of a moment.
  private var queue = 0.0
  private var queueMoment = Moment.now
  // What the question under way will prove to be read, and when it was put.
  private var asked: (count: Int, isAlone: Bool, at: Moment)?
  private var isProven = false
  /// How many questions have been put; tells a question under way from the next one.
  private(set) var questionCount = 0

  /// Whether the next frame may go out.
  func isPassed(at now: Moment = .now) -> Bool {
    guard isProven else { return true }
    guard let rate else { return unread <= Self.window }
    let doubt = rate * (latency / .seconds(1) + Self.bearableDoubt) + Double(Self.worthMeasuring)
    return Double(unread) <= doubt && queue(at: now) <= rate * Self.bearableQueue
  }

  /// How many tenths of a second of silence to bear for an answer under way, or nil if none is.
  var patience: Int? { asked == nil ? nil : isProven ? 5 : 2 }

  /// Counts bytes about to be sent, with a question behind them if one is due.
  mutating func add(to bytes: inout [UInt8], at now: Moment = .now) {
    // Only a frame that finds the line empty tells by its time how fast the line is.
    let isAlone = unread == 0
    unread += bytes.count
    queue = queue(at: now) + Double(bytes.count)
    queueMoment = now
    guard asked == nil, !isProven || unread >= Self.worthAsking else { return }
    bytes += ask(now, isAlone: isAlone)
  }

  /// Takes an answer; what comes back is the next question, due when much was sent since the last.
  mutating func answer(at now: Moment = .now) -> [UInt8] {
    isProven = true
    if let asked {
      unread -= asked.count
      roundTrip = now - asked.at
      latency = min(latency, roundTrip)
      if asked.isAlone { measure(asked.count) }
    }
    asked = nil
    return unread <= Self.window ? [] : ask(now)
  }

  /// The answer was lost: the terminal is taken to be quick until it speaks again.
  mutating func forget() {
    unread = 0
    queue = 0
    asked = nil
    isProven = false
  }

  private func queue(at now: Moment) -> Double {
    guard let rate else { return queue }
    return max(0, queue - rate * ((now - queueMoment) / .seconds(1)))
  }

  /// What a large frame took beyond the line's own time, it took to be carried over.
  private mutating func measure(_ count: Int) {
    guard count >= Self.worthMeasuring else { return }
    let carrying = (roundTrip - latency) / .seconds(1)
    let measured = carrying > 0 ? Double(count) / carrying : .infinity
    if measured > Self.quickRate {
      rate = nil
      queue = 0
    } else {
      rate = rate.map { ($0 + measured) / 2 } ?? measured
    }
  }

  private mutating func ask(_ now: Moment, isAlone: Bool = false) -> [UInt8] {
    asked = (unread, isAlone, now)
    questionCount += 1
    return Self.question
  }
}
