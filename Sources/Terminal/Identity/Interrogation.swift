private import Glibc

/// Asks the terminal who it is, before a screen is built upon it.
///
/// It waits no longer than its limit; what comes later is no key and is passed over by whoever
/// reads the keys. What is typed meanwhile is kept for them.
struct Interrogation {
  /// How long to wait for answers, in milliseconds.
  struct Limit {
    let milliseconds: Int

    static let local = Limit(milliseconds: 1000)
    static let remote = Limit(milliseconds: 2000)
  }

  private let line: TtyLine
  private let limit: Limit
  private let environment: [String: String]
  private var reader = AnswerReader()
  private var sentCount = 0

  init(line: TtyLine, environment: [String: String]) {
    self.line = line
    limit = TerminalIdentity.isRemote(environment) ? .remote : .local
    self.environment = environment
  }

  /// What was found out, and what was typed in the meantime.
  struct Finding {
    var answers = TerminalAnswers()
    var multiplexer: Multiplexer?
    /// True when a multiplexer keeps the terminal from us.
    var isHidden = false
    var typed: [UInt8] = []
    /// How much was sent to ask.
    var sentCount = 0
    /// Undone on the way out.
    var passage: TmuxPassage?
  }

  mutating func run() -> Finding {
    var finding = Finding()
    let start = Self.now
    ask(TerminalQuestions.first, within: limit.milliseconds)
    let roundTrip = Self.now - start
    finding.multiplexer = Multiplexer(answers: reader.answers, environment: environment)
    if let multiplexer = finding.multiplexer {
      askOutside(multiplexer, roundTrip: roundTrip, &finding)
    } else {
      askForAnswerback()
      finding.answers = reader.answers
    }
    reader.finish()
    finding.typed = reader.typed
    finding.sentCount = sentCount
    return finding
  }

  /// The multiplexer has answered for itself; now the terminal behind it.
  private mutating func askOutside(
    _ multiplexer: Multiplexer, roundTrip: Int, _ finding: inout Finding
  ) {
    var limit = limit.milliseconds
    var told: TerminalAnswers?
    if case .tmux = multiplexer {
      finding.passage = TmuxPassage.open(environment: environment)
      told = finding.passage?.answers
      // A tmux that we cannot speak to stands near the terminal, which answers as fast or never.
      if finding.passage == nil { limit = min(limit, 150 + 3 * roundTrip) }
    }
    let own = reader.answers
    reader.forgetAnswers()
    ask(multiplexer.wrapping(TerminalQuestions.first), within: limit)
    if reader.isComplete {
      askForAnswerback(through: multiplexer)
      finding.answers = reader.answers
    } else if let told {
      finding.answers = told.completed(by: reader.answers)
    } else {
      finding.answers = own
      finding.isHidden = true
    }
  }

  private mutating func askForAnswerback(through multiplexer: Multiplexer? = nil) {
    guard TerminalQuestions.needsAnswerback(reader.answers) else { return }
    let primary = reader.answers.primary
    reader.expectMore()
    let question = TerminalQuestions.answerback
    ask(multiplexer?.wrapping(question) ?? question, within: limit.milliseconds)
    reader.extractAnswerback(TerminalQuestions.knownAnswerbacks, primary: primary)
  }

  private mutating func ask(_ questions: String, within limit: Int) {
    sentCount += questions.utf8.count
    guard line.send(questions.utf8) else { return }
    let deadline = Self.now + limit
    while !reader.isComplete {
      // An answer in the middle of which time is up would be read as keys.
      let left = deadline + (reader.isMidAnswer ? Self.grace : 0) - Self.now
      guard left > 0, line.isReadable(within: Int32(left)) else { return }
      guard let bytes = line.read(upTo: 512) else { continue }
      // The end of input is reported by whoever reads the keys.
      guard !bytes.isEmpty else { return }
      reader.take(bytes)
    }
  }

  private static let grace = 300

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
