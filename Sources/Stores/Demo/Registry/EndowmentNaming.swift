import Domain
import Persian

/// The name of an endowment, as the registry writes it.
struct EndowmentNaming: Sendable {
  let filler: Filler

  /// After its donor mostly, else after its main purpose.
  func draw(
    for intention: IntentionCategory, isWoman: Bool, _ random: inout DemoRandom
  ) -> CleanText {
    let isAfterDonor = intention != .descendants && random.chance(0.62)
    let key: PhraseKey =
      isAfterDonor ? (isWoman ? .nameOfWoman : .nameOfAny) : Self.section(of: intention)
    return filler.text(key, &random)
  }

  private static func section(of intention: IntentionCategory) -> PhraseKey {
    switch intention {
    case .mourning: .nameOfMourning
    case .feeding: .nameOfFeeding
    case .mosque: .nameOfMosque
    case .shrines: .nameOfShrines
    case .quran: .nameOfQuran
    case .seminary: .nameOfSeminary
    case .education: .nameOfEducation
    case .health: .nameOfHealth
    case .poor: .nameOfPoor
    case .youth: .nameOfYouth
    case .water: .nameOfWater
    case .environment: .nameOfEnvironment
    case .technology: .nameOfTechnology
    case .charity: .nameOfCharity
    case .descendants: .nameOfDescendants
    }
  }
}
