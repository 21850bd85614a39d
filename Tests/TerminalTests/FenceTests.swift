import Testing

@testable import Terminal

struct FenceTests {
  private func adding(_ count: Int, to fence: inout Fence) -> Bool {
    var bytes = [UInt8](repeating: 0x61, count: count)
    fence.add(to: &bytes)
    return bytes.count > count
  }

  @Test func `a terminal that never answers is taken to be quick`() {
    var fence = Fence()
    #expect(adding(1, to: &fence))
    #expect(!adding(100_000, to: &fence))
    #expect(fence.isPassed())
    #expect(fence.patience == 2)
  }

  @Test func `one that answers is waited for`() {
    var fence = Fence()
    _ = adding(10, to: &fence)
    _ = fence.answer()
    #expect(fence.patience == nil)
    #expect(adding(Fence.window + 1, to: &fence))
    #expect(!fence.isPassed())
    #expect(fence.patience == 5)
    _ = fence.answer()
    #expect(fence.isPassed())
  }

  @Test func `a few cells are not worth a question`() {
    var fence = Fence()
    _ = adding(10, to: &fence)
    _ = fence.answer()
    #expect(!adding(100, to: &fence))
    #expect(!adding(100, to: &fence))
    // Little by little they are.
    #expect(adding(100, to: &fence))
  }

  @Test func `an answer speaks only of what was sent before its question`() {
    var fence = Fence()
    _ = adding(10, to: &fence)
    #expect(fence.answer() == [])
    #expect(adding(300, to: &fence))
    #expect(!adding(Fence.window + 1, to: &fence))
    // Nothing more will be sent until it is passed, so the next question must come by itself.
    #expect(fence.answer() == Fence.question)
    #expect(!fence.isPassed())
    #expect(fence.answer() == [])
    #expect(fence.isPassed())
  }

  @Test func `the first frame may overtake the first answer`() {
    var fence = Fence()
    #expect(adding(40, to: &fence))
    #expect(!adding(9000, to: &fence))
    #expect(fence.answer() == Fence.question)
    #expect(fence.answer() == [])
    #expect(fence.isPassed())
  }

  @Test func `a lost answer is forgotten, and a late one welcome`() {
    var fence = Fence()
    _ = adding(1, to: &fence)
    _ = fence.answer()
    _ = adding(9000, to: &fence)
    let question = fence.questionCount
    fence.forget()
    #expect(fence.isPassed())
    #expect(fence.answer() == [])
    #expect(adding(9000, to: &fence))
    #expect(!fence.isPassed())
    #expect(fence.questionCount == question + 1)
  }

  // MARK: A line of 8,000 bytes a second, 80 ms each way

  private struct Line {
    var fence = Fence()
    var now = ContinuousClock.now

    /// Sends a frame into an empty line and lets its answer come.
    mutating func carry(_ count: Int) {
      var bytes = [UInt8](repeating: 0x61, count: count)
      fence.add(to: &bytes, at: now)
      now += .milliseconds(160 + count / 8)
      _ = fence.answer(at: now)
    }

    mutating func send(_ count: Int) {
      var bytes = [UInt8](repeating: 0x61, count: count)
      fence.add(to: &bytes, at: now)
    }
  }

  @Test func `a slow line is known by the time a large frame takes`() throws {
    var line = Line()
    line.carry(40)
    #expect(line.fence.rate == nil)
    line.carry(6000)
    let rate = try #require(line.fence.rate)
    #expect((7500...8500).contains(rate))
    #expect(line.fence.roundTrip >= .milliseconds(900))
  }

  @Test func `the next frame waits until the last is nearly through, and no longer`() {
    var line = Line()
    line.carry(40)
    line.carry(6000)
    #expect(line.fence.isPassed(at: line.now))
    line.send(400)
    #expect(!line.fence.isPassed(at: line.now))
    #expect(!line.fence.isPassed(at: line.now + .milliseconds(30)))
    #expect(line.fence.isPassed(at: line.now + .milliseconds(60)))
  }

  @Test func `a line that stops answering is not sent more than a fraction of a second's worth`() {
    var line = Line()
    line.carry(40)
    line.carry(6000)
    for _ in 0..<20 {
      line.send(400)
      line.now += .milliseconds(60)
    }
    #expect(!line.fence.isPassed(at: line.now + .seconds(60)))
  }

  @Test func `a quick line is not thought slow`() {
    var line = Line()
    line.carry(40)
    var bytes = [UInt8](repeating: 0x61, count: 6000)
    line.fence.add(to: &bytes, at: line.now)
    line.now += .milliseconds(161)
    _ = line.fence.answer(at: line.now)
    #expect(line.fence.rate == nil)
  }
}
