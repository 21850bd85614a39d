import Domain
import Persian

/// The parts of an address while a clerk writes it, in the order they will stand.
struct AddressParts: Sendable {
  private let row: GnafRow
  private let clerk: Clerk
  private var parts: [CleanText] = []
  private(set) var isClear = false

  init(row: GnafRow, clerk: Clerk) {
    self.row = row
    self.clerk = clerk
  }

  private var world: DemoWorld { clerk.world }
  private var habits: ClerkHabits { clerk.habits }

  /// Puts down the parts of the row that the clerk cares to write.
  mutating func write(_ random: inout DemoRandom) {
    var kept: Set<AddressField> = []
    for field in AddressField.allCases {
      let recorded = row[field]
      guard !recorded.isEmpty, random.chance(habits.written[field] ?? 0) else { continue }
      kept.insert(field)
      append(written(recorded, field, &random))
    }
    isClear =
      kept.contains(.plaque) && kept.contains(.mainStreet)
      && (row.alley.isEmpty || kept.contains(.alley))
  }

  mutating func append(_ part: CleanText) {
    if !part.isEmpty { parts.append(part) }
  }

  /// Adds a landmark and a crossing, and brings parts out of order.
  mutating func disturb(crossing: CleanText, _ random: inout DemoRandom) {
    if random.chance(habits.addsCrossStreet) {
      let side = world.book.text(.crossSide, &random)
      insert("\(side) \(StreetShortening(clerk: clerk).shortened(crossing, &random))", &random)
    }
    if random.chance(habits.addsLandmark) {
      let side = world.book.text(.landmarkSide, &random)
      insert("\(side) \(world.book.text(.landmarkPlace, &random))", &random)
    }
    if random.chance(habits.reverses) {
      parts.reverse()
    } else if parts.count > 2, random.chance(habits.swaps) {
      let index = random.integer(0...(parts.count - 2))
      parts.swapAt(index, index + 1)
    }
  }

  /// Adds what belongs elsewhere: the kind of property, a registration plate, a tenant.
  mutating func addRemarks(_ random: inout DemoRandom) {
    let filler = Filler(world: world, place: row.city)
    if random.chance(habits.addsRegistrationPlate) {
      insert(filler.text(.registration, &random), &random)
    }
    if random.chance(habits.addsOwner) { append(filler.text(.owner, &random)) }
    if random.chance(habits.addsKind) {
      let kind = world.book.text(.kind, &random)
      let link = random.chance(0.5) ? world.book.text(.kindLink, &random) : " "
      // A clerk may have written nothing else.
      parts = ["\(kind)\(link)\(parts.first ?? "")"] + parts.dropFirst()
    }
  }

  /// The parts as one text, between commas, dashes or nothing.
  func text(_ random: inout DemoRandom) -> CleanText {
    parts.joined(separator: world.book.text(.separator, &random))
  }

  private mutating func insert(_ part: CleanText, _ random: inout DemoRandom) {
    parts.insert(part, at: random.integer(min(1, parts.count)...parts.count))
  }

  private func written(
    _ recorded: CleanText, _ field: AddressField, _ random: inout DemoRandom
  ) -> CleanText {
    switch field {
    case .province: world.book.text(.province, &random, filling: recorded)
    case .county: world.book.text(.county, &random, filling: recorded)
    case .city, .postcode: recorded
    case .neighbourhood:
      // A name of two words says already whether it is a quarter or a town of its own.
      recorded.string.contains(" ")
        ? recorded : world.book.text(.quarter, &random, filling: recorded)
    case .mainStreet, .sideStreet, .alley:
      StreetShortening(clerk: clerk)
        .shortened(renamed(recorded, field, &random), &random)
    case .plaque:
      world.book.text(.plaque, &random, filling: number(mistaken(recorded, &random), &random))
    case .floor: world.book.text(.floor, &random, filling: ordinal(recorded, &random))
    case .unit: world.book.text(.unit, &random, filling: number(recorded, &random))
    }
  }

  /// The street by the name it had before, where people still use one.
  private func renamed(
    _ street: CleanText, _ field: AddressField, _ random: inout DemoRandom
  ) -> CleanText {
    let name = street.withoutFirstWord
    guard field == .mainStreet,
      let former = random.element(of: world.names.formerNames[name] ?? []),
      random.chance(habits.usesFormerName)
    else { return street }
    let head = CleanText(field: street.string.prefix { $0 != " " })
    let filler = Filler(world: world, place: row.city, street: name, subject: former)
    return "\(head) \(filler.text(.formerName, &random))"
  }

  private func mistaken(_ plaque: CleanText, _ random: inout DemoRandom) -> CleanText {
    guard random.chance(habits.mistakesPlaque), let n = Int(plaque.string) else { return plaque }
    return DemoCode.number(n + (random.element(of: [1, 2, 10, 100]) ?? 1))
  }

  /// A number in digits, or now and then in words.
  private func number(_ text: CleanText, _ random: inout DemoRandom) -> CleanText {
    let words = world.book.list(.numberWord)
    guard random.chance(habits.spellsNumbers), let n = Int(text.string), words.indices.contains(n)
    else { return text }
    return words[n]
  }

  private func ordinal(_ text: CleanText, _ random: inout DemoRandom) -> CleanText {
    let ordinals = world.book.list(.ordinal)
    guard random.chance(0.5), let n = Int(text.string), ordinals.indices.contains(n - 1) else {
      return text
    }
    return ordinals[n - 1]
  }
}
