extension IsotonicCurve {
  /// Neighbouring examples taken as one.
  struct Block: Hashable, Sendable {
    var right: Int
    var total: Int
    /// Of the evidence of all.
    var sum: Double

    var share: Double { Double(right) / Double(total) }
    var centre: Double { sum / Double(total) }

    mutating func absorb(_ other: Block) {
      right += other.right
      total += other.total
      sum += other.sum
    }
  }

  /// The curve that lies nearest to what came true, or nil without examples.
  ///
  /// Blocks hold at least a four-hundredth of all, and no probability is nearer to 0 or 1 than so
  /// many examples can tell. The order of the examples changes nothing.
  init?(fitting examples: [(evidence: Double, isRight: Bool)]) {
    let blocks = Self.widened(Self.pooled(examples), to: max(10, examples.count / 400))
    let most = 1 - 0.5 / Double(examples.count + 1)
    var knots: [Knot] = []
    for block in blocks {
      let probability = min(max(block.share, 1 - most), most)
      // Rounding may bring the centres of two blocks together.
      if let last = knots.last, last.evidence >= block.centre { continue }
      knots.append(Knot(evidence: block.centre, probability: probability))
    }
    self.init(knots)
  }

  /// The examples in blocks whose shares never fall: pool adjacent violators.
  ///
  /// Ayer, Brunk, Ewing, Reid, Silverman, An empirical distribution function for sampling with
  /// incomplete information (1955).
  static func pooled(_ examples: [(evidence: Double, isRight: Bool)]) -> [Block] {
    let sorted = examples.sorted {
      ($0.evidence, $0.isRight ? 1 : 0) < ($1.evidence, $1.isRight ? 1 : 0)
    }
    var ties: [Block] = []
    var tied: Double?
    for example in sorted {
      let one = Block(right: example.isRight ? 1 : 0, total: 1, sum: example.evidence)
      if tied == example.evidence {
        ties[ties.count - 1].absorb(one)
      } else {
        ties.append(one)
      }
      tied = example.evidence
    }
    var blocks: [Block] = []
    for tie in ties {
      var block = tie
      while let last = blocks.last, last.right * block.total >= block.right * last.total {
        blocks.removeLast()
        block = last.joined(with: block)
      }
      blocks.append(block)
    }
    return blocks
  }

  /// The blocks with neighbours joined until each holds as many examples.
  private static func widened(_ blocks: [Block], to least: Int) -> [Block] {
    var wide: [Block] = []
    for block in blocks {
      if let last = wide.last, last.total < least {
        wide[wide.count - 1].absorb(block)
      } else {
        wide.append(block)
      }
    }
    if wide.count > 1, let last = wide.last, last.total < least {
      wide.removeLast()
      wide[wide.count - 1].absorb(last)
    }
    return wide
  }
}

extension IsotonicCurve.Block {
  fileprivate func joined(with other: Self) -> Self {
    var all = self
    all.absorb(other)
    return all
  }
}
