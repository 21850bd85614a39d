/// How much of a row or a column one part asks for.
package enum Constraint: Sendable, Hashable {
  /// This many cells, no more and, while there is room, no fewer.
  case exactly(Int)
  /// At least this many cells, and a weighted part of what is left.
  case atLeast(Int, weight: Int = 1)
  /// A weighted part of what is left, possibly nothing.
  case share(Int = 1)
  /// An equal part of what is left, but never more than this many cells.
  case upTo(Int)

  /// The cells a part gets before anything is shared out.
  package var minimum: Int {
    switch self {
    case .exactly(let count), .atLeast(let count, _): max(0, count)
    case .share, .upTo: 0
    }
  }

  var maximum: Int {
    switch self {
    case .exactly(let count), .upTo(let count): max(0, count)
    case .atLeast, .share: .max
    }
  }

  var weight: Int {
    switch self {
    case .exactly: 0
    case .atLeast(_, let weight), .share(let weight): max(0, weight)
    case .upTo: 1
    }
  }
}
