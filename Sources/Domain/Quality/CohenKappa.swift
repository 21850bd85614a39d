/// The agreement of two judges on classes without order, beyond what chance would make.
///
/// J. Cohen, A coefficient of agreement for nominal scales (1960); its standard error after
/// J. L. Fleiss, J. Cohen, B. S. Everitt, Large sample standard errors of kappa and weighted kappa (1969).
package struct CohenKappa: Hashable, Sendable {
  /// Things judged by both.
  package let total: Int
  /// The share judged alike; 0 of nothing.
  package let observed: Double
  /// The share that would be judged alike if the one knew nothing of what the other sees.
  package let expected: Double
  /// 1 for full agreement, 0 for none beyond chance; nil where chance alone explains all or nothing was
  /// judged.
  package let value: Double?
  /// Nil where there is no value.
  package let standardError: Double?

  /// Of a square of counts: rows what the one said, columns what the other said.
  package init(_ square: [[Int]]) {
    let classes = square.indices
    total = square.joined().reduce(0, +)
    let n = Double(total)
    guard total > 0 else {
      (observed, expected, value, standardError) = (0, 0, nil, nil)
      return
    }
    let shares = square.map { $0.map { Double($0) / n } }
    let rows = shares.map { $0.reduce(0, +) }
    let columns = classes.map { column in shares.reduce(0) { $0 + $1[column] } }
    observed = classes.reduce(0) { $0 + shares[$1][$1] }
    // Counted in whole numbers, so that "chance explains all" is told exactly.
    let chance = classes.reduce(0) { sum, index in
      sum + square[index].reduce(0, +) * square.reduce(0) { $0 + $1[index] }
    }
    expected = Double(chance) / (n * n)
    guard chance < total * total else {
      (value, standardError) = (nil, nil)
      return
    }
    let kappa = (observed - expected) / (1 - expected)
    let doubt = 1 - kappa
    var alike = 0.0
    var apart = 0.0
    for row in classes {
      for column in classes {
        if row == column {
          let weight = 1 - (rows[row] + columns[row]) * doubt
          alike += shares[row][row] * weight * weight
        } else {
          let weight = columns[row] + rows[column]
          apart += shares[row][column] * weight * weight
        }
      }
    }
    let centre = kappa - expected * doubt
    let spread = alike + doubt * doubt * apart - centre * centre
    value = kappa
    standardError = max(0, spread).squareRoot() / ((1 - expected) * n.squareRoot())
  }

  /// The interval at 95 %, within what kappa can be; nil where there is no value.
  package var interval: ClosedRange<Double>? {
    guard let value, let standardError else { return nil }
    let reach = Self.deviations * standardError
    return max(-1, value - reach)...min(1, value + reach)
  }

  private static let deviations = 1.959963984540054
}
