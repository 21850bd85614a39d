import Canvas
import Dispatch
private import Glibc

/// The keyboard: reads what has come, and knows when a lone ESC has waited long enough.
@MainActor
final class KeyReader {
  /// What one look at the keyboard found.
  struct Catch {
    var keys: [Key] = []
    var answers = 0
    var isAtEnd = false
  }

  private let wire: Wire
  private let escapeDelay: DispatchTimeInterval
  private let handler: @MainActor (Catch) -> Void
  private var decoder: KeyDecoder
  private var source: (any DispatchSourceRead)?
  private var timer: (any DispatchSourceTimer)?

  init(
    wire: Wire, sequences: KeySequences, escapeDelay: DispatchTimeInterval,
    handler: @escaping @MainActor (Catch) -> Void
  ) {
    self.wire = wire
    self.escapeDelay = escapeDelay
    self.handler = handler
    decoder = KeyDecoder(sequences: sequences)
    let source = DispatchSource.makeReadSource(fileDescriptor: wire.input, queue: .main)
    source.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.read() } }
    source.resume()
    self.source = source
  }

  func cancel() {
    source?.cancel()
    source = nil
    timer?.cancel()
    timer = nil
  }

  /// Hands over what was typed before this reader stood here.
  func take(early bytes: [UInt8]) {
    let keys = decoder.keys(from: bytes)
    startDelay()
    if !keys.isEmpty { handler(Catch(keys: keys)) }
  }

  private func read() {
    var result = Catch()
    let answersBefore = decoder.answers
    // Bounded, so that a flood of input still lets a paint through now and then.
    for _ in 0..<16 where wire.isReadable(within: 0) {
      guard let bytes = wire.read(upTo: 4096) else { break }
      // Nothing to read though something was announced: the terminal is gone, and would go on
      // announcing it for ever.
      guard !bytes.isEmpty else {
        result.isAtEnd = true
        break
      }
      result.keys += decoder.keys(from: bytes)
    }
    result.answers = decoder.answers - answersBefore
    if result.isAtEnd {
      result.keys += decoder.settle()
      cancel()
    } else {
      startDelay()
    }
    handler(result)
  }

  /// Anew with each byte, so that a sequence which trickles in over a slow line stays whole.
  private func startDelay() {
    timer?.cancel()
    timer = nil
    guard decoder.isWaiting else { return }
    let timer = DispatchSource.makeTimerSource(queue: .main)
    timer.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.delayPassed() } }
    timer.schedule(deadline: .now() + escapeDelay)
    timer.resume()
    self.timer = timer
  }

  private func delayPassed() {
    timer = nil
    // Bytes that came while the main queue was busy go first: they may complete the sequence.
    guard !wire.isReadable(within: 0) else { return read() }
    handler(Catch(keys: decoder.settle()))
  }
}
