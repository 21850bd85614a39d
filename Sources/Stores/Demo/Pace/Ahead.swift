import Dispatch

/// A sequence made ahead of its use, on a thread of its own, so that whoever writes it never waits.
///
/// Order and elements are those of the source. No more than a few batches exist at a time, and a
/// reader that stops early stops the maker too.
struct Ahead<Element: Sendable>: Sequence, IteratorProtocol {
  private let reader: Reader
  private var batch: ArraySlice<Element> = []

  /// Starts making the elements of the source.
  init<Source: Sequence & Sendable>(_ source: Source, batch size: Int = 64)
  where Source.Element == Element {
    let belt = Belt<Element>()
    reader = Reader(belt)
    DispatchQueue.global().async {
      var batch: [Element] = []
      for element in source {
        batch.append(element)
        guard batch.count == size else { continue }
        guard belt.put(batch) else { return }
        batch = []
      }
      // What is left, and then the empty batch that means the end.
      if !batch.isEmpty, !belt.put(batch) { return }
      _ = belt.put([])
    }
  }

  mutating func next() -> Element? {
    if batch.isEmpty { batch = reader.next()[...] }
    return batch.popFirst()
  }

  /// The reading end, whose going away the maker is told of.
  private final class Reader {
    private let belt: Belt<Element>
    private var isOver = false

    init(_ belt: Belt<Element>) {
      self.belt = belt
    }

    deinit {
      belt.abandon()
    }

    /// The next batch; empty at the end, however often it is asked for.
    func next() -> [Element] {
      if isOver { return [] }
      let batch = belt.take()
      isOver = batch.isEmpty
      return batch
    }
  }
}
