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
    #expect(fence.isPassed)
    #expect(fence.patience == 2)
  }

  @Test func `one that answers is waited for`() {
    var fence = Fence()
    _ = adding(10, to: &fence)
    _ = fence.answer()
    #expect(fence.patience == nil)
    #expect(adding(Fence.window + 1, to: &fence))
    #expect(!fence.isPassed)
    #expect(fence.patience == 5)
    _ = fence.answer()
    #expect(fence.isPassed)
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
    #expect(!fence.isPassed)
    #expect(fence.answer() == [])
    #expect(fence.isPassed)
  }

  @Test func `the first frame may overtake the first answer`() {
    var fence = Fence()
    #expect(adding(40, to: &fence))
    #expect(!adding(9000, to: &fence))
    #expect(fence.answer() == Fence.question)
    #expect(fence.answer() == [])
    #expect(fence.isPassed)
  }

  @Test func `a lost answer is forgotten, and a late one welcome`() {
    var fence = Fence()
    _ = adding(1, to: &fence)
    _ = fence.answer()
    _ = adding(9000, to: &fence)
    let question = fence.questionCount
    fence.forget()
    #expect(fence.isPassed)
    #expect(fence.answer() == [])
    #expect(adding(9000, to: &fence))
    #expect(!fence.isPassed)
    #expect(fence.questionCount == question + 1)
  }
}
