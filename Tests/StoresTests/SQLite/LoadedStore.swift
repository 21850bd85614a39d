import Domain
import Persian

@testable import Stores

/// A store with some records in it, in a folder of its own, and what tests ask of it.
struct LoadedStore {
  let store: SQLiteStore
  private let folder: ScratchFolder
  private let files: ImportFixture

  init(_ fill: (inout BulkLoader) throws -> Void = { _ in }) throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    files = try ImportFixture()
    try store.load(fill)
  }

  /// Imports a file of this text.
  func importing(_ kind: ImportKind, _ text: String) throws -> ImportSummary {
    try files.run(
      kind, [try files.write("\(kind.token).csv", text)], into: StoreImport(store))
  }

  /// The first fifty of a list, by their ids.
  func ids<Record: Listed>(
    of kind: Record.Type, _ sort: Sort<Record.Field>, _ filter: RecordFilter<Record.Field>
  ) async throws -> [Int64] {
    let query = RecordQuery<Record>(filter: filter, sort: sort)
    return try await store.page(query, window: Window(offset: 0, limit: 50)).rows.map(\.id.raw)
  }
}
