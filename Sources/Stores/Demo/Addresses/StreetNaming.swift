import Persian

/// Names of neighbourhoods, streets and alleys, as in any Iranian town.
struct StreetNaming: Sendable {
  let world: DemoWorld

  /// How the alleys of a neighbourhood are called.
  enum AlleyStyle: CaseIterable, Sendable {
    case afterPersons
    case numbered
    /// By the name of the street and a number.
    case afterStreet
    case afterFlowers
  }

  func neighbourhood(
    of town: Town, in county: County, _ random: inout DemoRandom
  ) -> CleanText {
    if let known = world.names.neighbourhoods[town.name], let name = random.element(of: known) {
      return name
    }
    let village = random.element(of: county.villages)?.name ?? town.name
    return Filler(world: world, place: town.name, village: village).text(.neighbourhood, &random)
  }

  /// A street or square with the word for it in front.
  func main(_ random: inout DemoRandom) -> CleanText {
    "\(world.book.text(.main, &random)) \(street(&random))"
  }

  func side(_ random: inout DemoRandom) -> CleanText {
    "\(world.book.text(.side, &random)) \(street(&random))"
  }

  /// The alley of this number off a street.
  func alley(
    _ style: AlleyStyle, number: Int, off street: CleanText, _ random: inout DemoRandom
  ) -> CleanText {
    let head = world.book.text(.alley, &random)
    let digits = Numerals(.persian).plain(number)
    switch style {
    case .afterPersons: return "\(head) \(martyr(&random))"
    case .numbered:
      let ordinals = world.book.list(.ordinal)
      return random.chance(0.3) && number <= ordinals.count
        ? "\(head) \(ordinals[number - 1])" : "\(head) \(digits)"
    case .afterStreet: return "\(street.withoutFirstWord) \(digits)"
    case .afterFlowers:
      let flower = random.element(of: world.names.flowers) ?? ""
      return random.chance(0.3) ? "\(head) \(flower) \(digits)" : "\(head) \(flower)"
    }
  }

  /// Six in ten bear a name every town has, the others that of a person of the town.
  private func street(_ random: inout DemoRandom) -> CleanText {
    let aim = random.unit()
    if aim < 0.66 { return random.common(of: world.names.streets) }
    return aim < 0.9 ? martyr(&random) : random.element(of: world.names.flowers) ?? ""
  }

  private func martyr(_ random: inout DemoRandom) -> CleanText {
    Filler(world: world, place: "").text(.martyr, &random)
  }
}

extension CleanText {
  /// The text after its first space.
  var withoutFirstWord: CleanText {
    guard let space = string.firstIndex(of: " ") else { return self }
    return CleanText(field: string[string.index(after: space)...])
  }
}
