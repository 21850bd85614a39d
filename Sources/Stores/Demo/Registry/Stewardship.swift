import Domain
import Persian

/// Who looks after an endowment: its office, a supervisor, and until when its trustee.
struct Stewardship: Sendable {
  let world: DemoWorld
  let today: Day

  func complete(_ endowment: inout Endowment, _ random: inout DemoRandom) {
    let filler = Filler(world: world, place: endowment.place.county)
    endowment.office = filler.text(.officeName, &random)
    let hasTrustee = endowment.custody != .organisation
    if random.chance(hasTrustee ? 0.18 : 0.04) {
      endowment.supervisor = filler.text(.trustee, &random)
    }
    if random.chance(0.6) {
      let id = LegalEntityID(firstTen: random.integer(1_400_000_000...1_409_999_999))
      endowment.legalID = CleanText(RawText(id?.digits ?? ""))
    }
    // Who the donor named serves for life; boards and appointed trustees have a term.
    if hasTrustee, random.chance(0.4) {
      let days = random.chance(0.16) ? -random.integer(1...900) : random.integer(1...1_400)
      endowment.trusteeUntil = today.advanced(by: days)
    }
  }
}
