/// How two clerks judged the same addresses: a count for every pair of classes.
package struct AgreementTable: Hashable, Sendable {
  /// What the one said and what the other said of the same address.
  package struct Cell: Hashable, Sendable {
    package let first: VerdictClass
    package let second: VerdictClass

    package init(_ first: VerdictClass, _ second: VerdictClass) {
      self.first = first
      self.second = second
    }
  }

  package private(set) var counts: [Cell: Int] = [:]

  package init() {}

  package mutating func note(_ first: VerdictClass, _ second: VerdictClass, count: Int = 1) {
    counts[Cell(first, second), default: 0] += count
  }

  package mutating func add(_ other: AgreementTable) {
    for (cell, count) in other.counts { counts[cell, default: 0] += count }
  }

  /// Addresses judged by both.
  package var total: Int { counts.values.reduce(0, +) }

  /// Addresses both judged alike.
  package var agreed: Proportion {
    Proportion(
      counts.reduce(0) { $0 + ($1.key.first == $1.key.second ? $1.value : 0) }, of: total)
  }

  /// The classes either of them used, in the order of all classes.
  package var classes: [VerdictClass] {
    VerdictClass.all.filter { judged in
      counts.contains { $0.value > 0 && ($0.key.first == judged || $0.key.second == judged) }
    }
  }

  /// The same with this class against all the others.
  package func collapsed(to judged: VerdictClass) -> CohenKappa {
    var square = [[0, 0], [0, 0]]
    for (cell, count) in counts {
      square[cell.first == judged ? 0 : 1][cell.second == judged ? 0 : 1] += count
    }
    return CohenKappa(square)
  }

  /// The agreement over all classes, beyond what chance makes.
  package var kappa: CohenKappa {
    let classes = classes
    let square = classes.map { first in
      classes.map { second in counts[Cell(first, second)] ?? 0 }
    }
    return CohenKappa(square)
  }
}
