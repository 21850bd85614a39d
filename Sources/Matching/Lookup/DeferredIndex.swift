package import Domain
private import Synchronization

/// An index that is opened or made when it is first needed, and again when its rows have changed.
package final class DeferredIndex: Sendable {
  /// Tells one state of the rows from another.
  package typealias Revision = Int64

  private let made = Mutex<(revision: Revision, index: MemoryIndex)?>(nil)
  private let revision: @Sendable () throws(SourceError) -> Revision
  private let make: @Sendable (Revision) throws(SourceError) -> MemoryIndex

  /// `revision` is asked each time and has to be quick; `make` may take seconds.
  package init(
    revision: @escaping @Sendable () throws(SourceError) -> Revision,
    make: @escaping @Sendable (Revision) throws(SourceError) -> MemoryIndex
  ) {
    self.revision = revision
    self.make = make
  }

  /// An index that is there already.
  package convenience init(_ index: MemoryIndex) {
    self.init(revision: { 0 }, make: { _ in index })
    made.withLock { $0 = (0, index) }
  }

  /// The index of the rows as they are now.
  ///
  /// It waits while the index is made, and is not for threads of tasks.
  package func index() throws(SourceError) -> MemoryIndex {
    let revision = try revision()
    return try made.withLock { made throws(SourceError) in
      if let made, made.revision == revision { return made.index }
      let index = try make(revision)
      made = (revision, index)
      return index
    }
  }

  /// Gives back the memory its file is mapped in; what is needed again comes from the file.
  ///
  /// It never waits: an index that is being made has nothing to give back.
  package func giveBack() { made.withLockIfAvailable { $0?.index.giveBack() } }
}
