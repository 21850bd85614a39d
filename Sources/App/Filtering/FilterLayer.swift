import Canvas
import Persian

/// The line in which a filter is being written, and the candidate chosen for it.
struct FilterLayer: Hashable, Sendable {
  var entry: TextEntry
  /// The place of the chosen candidate; nil while none is, and Enter means the whole line.
  private(set) var choice: Int?

  init(_ text: CleanText) {
    entry = TextEntry(text)
  }

  mutating func forgetChoice() {
    choice = nil
  }

  mutating func choose(_ index: Int, of count: Int) {
    choice = (0..<count).contains(index) ? index : nil
  }

  /// Goes to the next candidate, from the last back to the line itself.
  mutating func chooseNext(of count: Int) {
    choose((choice ?? -1) + 1, of: count)
  }

  mutating func choosePrevious(of count: Int) {
    choose((choice ?? count) - 1, of: count)
  }
}
