package import Domain
import Persian

/// Something asked of a list, its kind of record forgotten, answered by an `EffectResult`.
package struct ListRequest: Hashable, Sendable {
  private let asking: any ListAsking

  init(_ asking: any ListAsking) {
    self.asking = asking
  }

  func answer(from source: any RecordSource) async -> EffectResult {
    await asking.answer(from: source)
  }

  package static func == (left: Self, right: Self) -> Bool {
    AnyHashable(left.asking) == AnyHashable(right.asking)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(asking)) }
}

/// A question to a list of one kind of record.
protocol ListAsking: Hashable, Sendable {
  func answer(from source: any RecordSource) async -> EffectResult
}

/// A page that came back, its kind of record forgotten.
package protocol PageAnswer: Sendable {}

/// A page that came back, and what it answers.
package struct Loaded<Record: Listed>: PageAnswer {
  let query: RecordQuery<Record>
  let ticket: Int
  let result: Result<Page<Record>, SourceError>
}

/// Which rows of which list are wanted.
struct PageRequest<Record: Listed>: ListAsking {
  let query: RecordQuery<Record>
  let window: Window
  let ticket: Int

  func answer(from source: any RecordSource) async -> EffectResult {
    let result: Result<Page<Record>, SourceError>
    do throws(SourceError) {
      result = .success(try await source.page(query, window: window))
    } catch {
      result = .failure(error)
    }
    return .page(Loaded(query: query, ticket: ticket, result: result))
  }
}

/// Where to look for which words.
struct FindRequest<Record: Listed>: ListAsking {
  let text: CleanText
  let query: RecordQuery<Record>
  let from: Int
  let forward: Bool
  let ticket: Int

  func answer(from source: any RecordSource) async -> EffectResult {
    let result: Result<SearchFinding?, SourceError>
    do throws(SourceError) {
      result = .success(
        try await source.find(text, among: query, from: from, forward: forward))
    } catch {
      result = .failure(error)
    }
    return .found(Record.subject, ticket: ticket, result)
  }
}

/// How many rows of which list hold which words.
struct CountRequest<Record: Listed>: ListAsking {
  let text: CleanText
  let query: RecordQuery<Record>
  /// The row whose place among them is asked.
  let position: Int
  let ticket: Int

  func answer(from source: any RecordSource) async -> EffectResult {
    let result: Result<HitCount, SourceError>
    do throws(SourceError) {
      result = .success(try await source.countHits(of: text, among: query, at: position))
    } catch {
      result = .failure(error)
    }
    return .counted(Record.subject, ticket: ticket, result)
  }
}
