import Domain

/// What an endowment's proceeds are for: one purpose, or two or three that sum to 100 percent.
enum IntentionMix {
  private static let shares = Odds<[Int]>(
    [
      ([60, 40], 9), ([50, 50], 9), ([70, 30], 6), ([80, 20], 5), ([75, 25], 2), ([90, 10], 3),
      ([50, 30, 20], 4), ([60, 20, 20], 3), ([40, 40, 20], 2), ([34, 33, 33], 3),
    ], last: ([100], 54))

  private static let others = Odds<IntentionCategory>(
    [
      (.mosque, 17), (.shrines, 8), (.quran, 5), (.seminary, 6), (.education, 4), (.health, 4),
      (.poor, 7), (.youth, 2), (.water, 4), (.environment, 1), (.technology, 1),
    ], last: (.charity, 11))

  /// The intentions of a public endowment, the main one first.
  ///
  /// `mourningShare` of all are for mourning or for the feeding that goes with it.
  static func draw(
    mourningShare: Double, foundedYear: Int?, _ random: inout DemoRandom
  ) -> [Intention] {
    var left = shares.draw(&random)
    var taken: [Intention] = []
    var isFirst = true
    while let share = left.first {
      let isMourning = random.chance(isFirst ? mourningShare : 0.3)
      let category = isMourning ? mourning(&random) : other(foundedYear, &random)
      isFirst = false
      guard !taken.contains(where: { $0.category == category }) else { continue }
      taken.append(Intention(category: category, sharePercent: share))
      left.removeFirst()
    }
    return taken
  }

  private static func mourning(_ random: inout DemoRandom) -> IntentionCategory {
    random.chance(0.7) ? .mourning : .feeding
  }

  /// Environment and technology are purposes of our day only.
  private static func other(_ year: Int?, _ random: inout DemoRandom) -> IntentionCategory {
    let category = others.draw(&random)
    let isNew = category == .environment || category == .technology || category == .youth
    return isNew && (year ?? 0) < 1358 ? .charity : category
  }
}
