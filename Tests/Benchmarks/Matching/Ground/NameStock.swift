import Corpora
import Persian
import Stores

/// Names for streets: a head that every town shares, and millions of persons' names behind it.
struct NameStock: Sendable {
  private let streets: [CleanText]
  private let flowers: [CleanText]
  private let given: [CleanText]
  /// The commonest first: listed ones, compounds of given names, names after places.
  private let surnames: [CleanText]
  private let villages: [CleanText]
  private let neighbourhoods: [CleanText: [CleanText]]

  private static let suffixes: [CleanText] = [
    "ی", "پور", "زاده", "نژاد", "نیا", "فر", "وند", "یان", "لو",
  ]
  private static let prefixes: [CleanText] = [
    "میر", "حاجی‌", "ملا", "پور", "شیخ‌", "کربلایی‌", "مشهدی‌", "خواجه‌",
  ]
  private static let ordinals: [CleanText] = [
    "اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم",
  ]

  init(_ names: NameLists, _ atlas: Atlas) {
    streets = names.streets
    flowers = names.flowers
    given = names.men + names.women
    let villages = atlas.provinces.flatMap { $0.counties.elements.flatMap(\.villages) }.map(\.name)
    let compounds = names.men.flatMap { name in Self.suffixes.map { name + $0 } }
    let titled = Self.prefixes.flatMap { prefix in compounds.map { prefix + $0 } }
    let nisbas = villages.filter { !$0.string.hasSuffix("ی") && !$0.string.hasSuffix("ه") }
      .map { $0 + "ی" }
    surnames = Self.distinct(names.surnames + compounds + nisbas + titled)
    self.villages = Self.distinct(villages)
    neighbourhoods = names.neighbourhoods
  }

  private static func distinct(_ names: [CleanText]) -> [CleanText] {
    var known: Set<CleanText> = []
    return names.filter { known.insert($0).inserted }
  }

  func person(_ random: inout SeededGenerator) -> CleanText {
    "\(random.common(given)) \(random.common(surnames))"
  }

  /// The name of a street without the word for it.
  func street(_ random: inout SeededGenerator) -> CleanText {
    switch random.below(100) {
    case 0..<42: random.common(streets)
    case 42..<76: "شهید \(person(&random))"
    case 76..<84: random.pick(flowers)
    case 84..<92: random.common(surnames)
    case 92..<95: "دکتر \(random.common(surnames))"
    default: random.pick(villages)
    }
  }

  func main(_ random: inout SeededGenerator) -> CleanText {
    let head: CleanText =
      switch random.below(100) {
      case 0..<74: "خیابان"
      case 74..<90: "بلوار"
      case 90..<96: "میدان"
      case 96..<98: "بزرگراه"
      default: "جاده"
      }
    return "\(head) \(street(&random))"
  }

  func side(_ random: inout SeededGenerator) -> CleanText {
    random.chance(75) ? "خیابان \(street(&random))" : "کوی \(street(&random))"
  }

  /// An alley of this number off a street.
  func alley(
    _ style: AlleyStyle, number: Int, off street: CleanText, _ random: inout SeededGenerator
  ) -> CleanText {
    let head: CleanText =
      switch random.below(10) {
      case 0..<7: "کوچه"
      case 7..<9: "بن‌بست"
      default: "گذر"
      }
    let digits = NumberTexts.persian[number % 100]
    switch style {
    case .numbered:
      let isOrdinal = (1...Self.ordinals.count).contains(number) && random.chance(30)
      return isOrdinal ? "\(head) \(Self.ordinals[number - 1])" : "\(head) \(digits)"
    case .afterStreet: return "\(street) \(digits)"
    case .afterPersons: return "\(head) شهید \(person(&random))"
    case .afterFlowers:
      let flower = random.pick(flowers)
      return random.chance(30) ? "\(head) \(flower) \(digits)" : "\(head) \(flower)"
    }
  }

  func neighbourhood(of town: CleanText, _ random: inout SeededGenerator) -> CleanText {
    if let known = neighbourhoods[town], random.chance(80) { return random.pick(known) }
    return switch random.below(10) {
    case 0..<3: "شهرک \(street(&random))"
    case 3..<5: "کوی \(street(&random))"
    case 5..<7: "محله \(random.pick(villages))"
    case 7..<9: random.pick(villages)
    default: "مسکن مهر"
    }
  }
}

/// How the alleys of a quarter are called.
enum AlleyStyle: CaseIterable, Sendable {
  case numbered
  case afterStreet
  case afterPersons
  case afterFlowers
}
