extension RecordSource {
  /// Every record of a kind, read page by page in the order of a field.
  package func all<Record: Listed>(
    _: Record.Type, by field: Record.Field
  ) async throws(SourceError) -> [Record] {
    let page = 2_000
    let query = RecordQuery<Record>(sort: Sort(field))
    var all: [Record] = []
    while true {
      let rows = try await self.page(query, window: Window(offset: all.count, limit: page)).rows
      all += rows
      if rows.count < page { return all }
    }
  }
}
