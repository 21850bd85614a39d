import Domain
import Synchronization

/// Counts, orders and matches worked out once, good while their list's revision stands.
final class ListingCache: Sendable {
  enum Question: Hashable {
    case count(table: String)
    case order(Selection)
    case page(Selection, Window)
    case chosen(table: String, Conditions, words: [String])
    case matches(table: String, Needle)
    case closest(table: String, Needle)
    case hits(Selection, Needle)

    var table: String {
      switch self {
      case .count(let table), .chosen(let table, _, _), .matches(let table, _),
        .closest(let table, _):
        table
      case .order(let selection), .page(let selection, _), .hits(let selection, _):
        selection.table
      }
    }
  }

  enum Answer {
    case count(Int)
    case ids([Int64])
    case order(IDOrder)
    case matches(IDSet)
    case needle(Needle?)
    case hits(HitPositions)

    /// How many ids it holds on to.
    var weight: Int {
      switch self {
      case .count, .needle: 0
      case .ids(let ids): ids.count
      case .order(let order): order.weight
      case .matches(let set): set.weight
      case .hits(let hits): hits.count / 2
      }
    }
  }

  private struct Entry {
    let question: Question
    let revision: Int
    let answer: Answer
  }

  /// Entries kept, the latest used last.
  private static let limit = 16
  /// Ids kept in all, beyond the latest answer: 4 MB of them.
  private static let weightLimit = 500_000

  private let entries = Mutex<[Entry]>([])

  func answer(to question: Question, revision: Int) -> Answer? {
    entries.withLock { entries in
      guard let index = entries.firstIndex(where: { $0.question == question }) else { return nil }
      let entry = entries.remove(at: index)
      guard entry.revision == revision else { return nil }
      entries.append(entry)
      return entry.answer
    }
  }

  func keep(_ answer: Answer, for question: Question, revision: Int) {
    entries.withLock { entries in
      // What was true of an earlier revision is asked for no more, and may be millions of ids.
      entries.removeAll {
        $0.question == question
          || $0.question.table == question.table && $0.revision < revision
      }
      entries.append(Entry(question: question, revision: revision, answer: answer))
      while entries.count > Self.limit { entries.removeFirst() }
      while entries.count > 1,
        entries.dropLast().reduce(0, { $0 + $1.answer.weight }) > Self.weightLimit
      {
        entries.removeFirst()
      }
    }
  }
}
