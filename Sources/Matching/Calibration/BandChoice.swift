import Domain

/// The choosing of bands on examples: as wide as their promises hold at the worse end of the interval.
struct BandChoice {
  private struct Step {
    let evidence: Double
    var total = 0
    var right = 0
    var absent = 0
  }

  /// By falling evidence; examples of the same evidence cannot be parted.
  private let steps: [Step]
  private let absent: Int

  init(_ examples: [(evidence: Double, example: MatchExample)]) {
    var steps: [Step] = []
    for (evidence, example) in examples.sorted(by: { $0.evidence > $1.evidence }) {
      if steps.last?.evidence != evidence { steps.append(Step(evidence: evidence)) }
      steps[steps.count - 1].total += 1
      steps[steps.count - 1].right += example.isRight ? 1 : 0
      steps[steps.count - 1].absent += example.isInGnaf ? 0 : 1
    }
    self.steps = steps
    absent = steps.reduce(0) { $0 + $1.absent }
  }

  func accept(_ promise: BandPromise) -> AcceptBand {
    var found: (from: Double, right: Proportion, absent: Proportion)?
    var right = Proportion()
    var accepted = Proportion(0, of: absent)
    for step in steps {
      right.total += step.total
      right.count += step.right
      accepted.count += step.absent
      guard right.interval.lowerBound >= promise.precision else { continue }
      guard absent == 0 || accepted.interval.upperBound <= promise.absentLimit else { continue }
      found = (step.evidence, right, accepted)
    }
    return AcceptBand(
      from: found?.from, asked: promise.precision, absentLimit: promise.absentLimit,
      right: found?.right ?? Proportion(), absent: found?.absent ?? Proportion(0, of: absent))
  }

  /// The right ones of the tenth that is surest.
  var surest: Proportion {
    let tenth = steps.reduce(0) { $0 + $1.total } / 10
    var right = Proportion()
    for step in steps where right.total < max(1, tenth) {
      right.total += step.total
      right.count += step.right
    }
    return right
  }

  /// The band below all that is accepted.
  func reject(_ promise: BandPromise, under accept: AcceptBand) -> RejectBand {
    var found: (below: Double, right: Proportion)?
    var right = Proportion()
    for (step, above) in zip(steps, [nil] + steps.map(\.evidence)).reversed() {
      if let from = accept.from, step.evidence >= from { break }
      right.total += step.total
      right.count += step.right
      guard let above, right.interval.upperBound <= promise.rejectedLimit else { continue }
      found = (above, right)
    }
    return RejectBand(
      below: found?.below, asked: promise.rejectedLimit, right: found?.right ?? Proportion())
  }
}
