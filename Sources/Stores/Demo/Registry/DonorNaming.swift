import Persian

/// The name of a donor, as written in the donor's time.
struct DonorNaming: Sendable {
  let world: DemoWorld

  /// A donor's name and whether it is a woman's.
  func draw(foundedYear: Int?, _ random: inout DemoRandom) -> (name: CleanText, isWoman: Bool) {
    let isWoman = random.chance(0.15)
    // Surnames came into use in the years after 1300.
    let isOld = (foundedYear ?? 1250) < 1312
    let key: PhraseKey =
      switch (isOld, isWoman) {
      case (true, true): .oldWoman
      case (true, false): random.chance(0.55) ? .oldMan : .oldManWithSurname
      case (false, true): .newWoman
      case (false, false): .newMan
      }
    return (Filler(world: world, place: "").text(key, &random), isWoman)
  }
}
