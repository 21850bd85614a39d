import Domain
import Persian

/// A record asked for by what it is called: a code, a plate, a postcode, the beginning of its name.
struct JumpRequest<Record: Presented>: ListAsking {
  let text: CleanText
  let query: RecordQuery<Record>
  let ticket: Int

  /// Records with the words in their name that are looked at for one that begins with them.
  private static var near: Int { 200 }

  func answer(from source: any RecordSource) async -> EffectResult {
    let result: Result<JumpEnd, SourceError>
    do throws(SourceError) {
      result = .success(try await landing(in: source))
    } catch {
      result = .failure(error)
    }
    return .jumped(Record.subject, ticket: ticket, result)
  }

  private func landing(in source: any RecordSource) async throws(SourceError) -> JumpEnd {
    // What the list shows comes before what its filter leaves out.
    if let id = try await record(in: source, among: query.filter),
      let position = try await source.position(of: id, among: query)
    {
      return .inside(position)
    }
    var whole = query
    whole.filter = RecordFilter(scope: query.filter.scope)
    guard whole != query, let id = try await record(in: source, among: whole.filter),
      let position = try await source.position(of: id, among: whole)
    else { return .nowhere }
    return .outside(position)
  }

  private func record(
    in source: any RecordSource, among filter: RecordFilter<Record.Field>
  ) async throws(SourceError) -> RecordID<Record>? {
    let fields = Record.columns.map(\.field)
    for field in fields where field.content == .code {
      var wanted = RecordQuery<Record>(filter: filter, sort: query.sort)
      wanted.filter.conditions.append(Condition(field, .named([text])))
      let page = try await source.page(wanted, window: Window(offset: 0, limit: 1))
      if let record = page.rows.first { return record.id }
    }
    guard let name = fields.first(where: { $0.content == .text }) else { return nil }
    var wanted = RecordQuery<Record>(filter: filter, sort: Sort(name))
    wanted.filter.conditions.append(Condition(name, .holding(text)))
    let page = try await source.page(wanted, window: Window(offset: 0, limit: Self.near))
    let key = Folding.key(text)
    return page.rows.first { record in
      guard case .text(let called) = record.value(name) else { return false }
      return Folding.key(called).hasPrefix(key)
    }?.id
  }
}

/// Where a record was found that was asked for by what it is called.
package enum JumpEnd: Hashable, Sendable {
  /// At a position of the list.
  case inside(Int)
  /// At a position of the list once its filter is taken away.
  case outside(Int)
  case nowhere
}
