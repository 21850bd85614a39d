import Corpora

extension Array {
  /// An element chosen by the generator.
  func pick(_ generator: inout SeededGenerator) -> Element {
    self[Int(generator.next() % UInt64(count))]
  }
}
