import Domain

/// How many units each endowment of a province has: a few have very many, and the sum is exact.
///
/// The weights are drawn twice, once to know their sum and once to deal the units out, so nothing
/// of a province's size is held in memory.
struct EstateSizes: Sendable {
  private let seed: DemoSeed
  private let base: Int
  private let extra: Int
  private let sum: Double
  private var dealt = 0.0
  private var given = 0

  /// The endowments of the plan count from `base` among those of the country.
  init(_ plan: ProvincePlan, base: Int, seed: DemoSeed) {
    self.seed = seed
    self.base = base
    extra = plan.units - plan.endowments
    sum = (0..<plan.endowments).reduce(0) { sum, index in
      sum + EstateDraw(seed: seed, index: base + index).weight
    }
  }

  /// The units of the next endowment, in order, starting from the first.
  mutating func next(_ draw: EstateDraw) -> Int {
    dealt += draw.weight
    let reached = sum > 0 ? Int((dealt / sum * Double(extra)).rounded()) : 0
    defer { given = reached }
    return 1 + reached - given
  }
}

/// What is drawn first of an endowment: whether it is let, and how large it is against others.
struct EstateDraw: Sendable {
  let use: EndowmentUse
  let weight: Double
  /// The stream of the endowment, after these draws.
  var random: DemoRandom

  init(seed: DemoSeed, index: Int) {
    random = seed.random(.endowment, index)
    use = random.chance(0.45) ? .income : .direct
    weight = random.logNormal(median: use == .income ? 2.2 : 1, spread: 1)
  }
}
