package import Domain

/// Whether probabilities are what they are called: promised beside real, from bin to bin.
package struct CalibrationTable: Sendable {
  package struct Bin: Sendable {
    package let range: Range<Double>
    /// The mean of the probabilities; nil of an empty bin.
    package let promised: Double?
    package let right: Proportion
  }

  package let bins: [Bin]
  /// The expected calibration error: how far promised and real lie apart, on average of all answers.
  package let error: Double

  /// Narrow where decisions are made.
  private static let edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

  init(_ answers: [GradedAnswer]) {
    let answers = answers.filter { $0.answer.scores != nil }
    let bins = zip(Self.edges, Self.edges.dropFirst() + [1]).map { low, high in
      let inside = answers.filter {
        $0.probability >= low && ($0.probability < high || high == 1)
      }
      let mean = inside.map(\.probability).stableSum / Double(inside.count)
      return Bin(
        range: low..<high, promised: inside.isEmpty ? nil : mean,
        right: Proportion(inside.count { $0.answer.isRight }, of: inside.count))
    }
    self.bins = bins
    let apart = bins.reduce(0) { sum, bin in
      guard let promised = bin.promised, let real = bin.right.share else { return sum }
      return sum + abs(promised - real) * Double(bin.right.total)
    }
    error = answers.isEmpty ? 0 : apart / Double(answers.count)
  }
}
