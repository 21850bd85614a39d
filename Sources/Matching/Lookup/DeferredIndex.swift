package import Domain
private import Synchronization

/// An index that is opened or made when it is first needed, and again when its rows have changed.
package final class DeferredIndex: Sendable {
  /// What tells one state of the rows from another.
  package typealias Mark = Int64

  private let made = Mutex<(mark: Mark, index: MemoryIndex)?>(nil)
  private let mark: @Sendable () throws(SourceError) -> Mark
  private let make: @Sendable () throws(SourceError) -> MemoryIndex

  /// `mark` is asked each time and has to be quick; `make` may take seconds.
  package init(
    mark: @escaping @Sendable () throws(SourceError) -> Mark,
    make: @escaping @Sendable () throws(SourceError) -> MemoryIndex
  ) {
    self.mark = mark
    self.make = make
  }

  /// An index that is there already.
  package convenience init(_ index: MemoryIndex) {
    self.init(mark: { 0 }, make: { index })
  }

  /// The index of the rows as they are now.
  ///
  /// It waits while the index is made, and is not for threads of tasks.
  package func index() throws(SourceError) -> MemoryIndex {
    let mark = try mark()
    return try made.withLock { made throws(SourceError) in
      if let made, made.mark == mark { return made.index }
      let index = try make()
      made = (mark, index)
      return index
    }
  }
}
