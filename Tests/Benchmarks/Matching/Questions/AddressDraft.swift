import Corpora
import Domain
import Persian

/// An address while somebody writes it down in a hurry: its parts, and what was done to them.
struct AddressDraft {
  private(set) var parts: [String] = []
  private(set) var kept: Set<AddressField> = []
  private(set) var faults: [String] = []

  private static let shortHeads: [(word: String, short: [String])] = [
    ("خیابان", ["خ ", "خ.", "خیابون ", "خ "]), ("کوچه", ["ک ", "ک.", "کو "]),
    ("بلوار", ["بل ", "بل.", "بولوار "]), ("میدان", ["م.", "فلکه "]),
    ("بن‌بست", ["بن بست ", "بنبست ", "ب.ب "]),
  ]
  private static let landmarks = [
    "جنب مسجد جامع", "روبروی بانک ملی", "پشت شهرداری", "کنار پمپ بنزین", "مقابل درمانگاه",
    "نزدیک حسینیه اعظم", "جنب دبستان شهید باهنر", "بالاتر از نانوایی", "ضلع شمالی پارک",
  ]
  private static let crossings = ["نرسیده به", "بعد از", "نبش", "تقاطع", "قبل از"]

  /// Puts down the parts of the row that its writer cares to state, and the one that matters.
  mutating func write(
    _ row: GnafRow, always needed: AddressField?, _ random: inout SeededGenerator
  ) {
    let habits: [(field: AddressField, percent: Int)] = [
      (.province, 25), (.county, 25), (.city, 75), (.neighbourhood, 55), (.mainStreet, 94),
      (.sideStreet, 88), (.alley, 94), (.plaque, 86), (.floor, 30), (.unit, 40),
    ]
    for (field, percent) in habits where !row[field].isEmpty {
      guard random.chance(percent) || field == needed else {
        if field == .plaque { faults.append("no_plaque") }
        continue
      }
      kept.insert(field)
      parts.append(Self.written(row[field].string, field, &random))
    }
  }

  mutating func disturb(crossing: CleanText, _ random: inout SeededGenerator) {
    if random.chance(18) {
      let words = Self.shortened(crossing.string, &random)
      insert("\(random.pick(Self.crossings)) \(words)", as: "cross_street", &random)
    }
    if random.chance(30) { insert(random.pick(Self.landmarks), as: "landmark", &random) }
    if random.chance(10) {
      let (sub, main) = (1 + random.below(4_000), 1 + random.below(200))
      insert("پلاک ثبتی \(sub) فرعی از \(main) اصلی", as: "reg_plate", &random)
    }
    if random.chance(8) {
      parts.reverse()
      faults.append("reversed")
    } else if parts.count > 2, random.chance(12) {
      let place = random.below(parts.count - 1)
      parts.swapAt(place, place + 1)
      faults.append("swapped")
    }
    if random.chance(22) { slip(&random) }
  }

  private mutating func insert(
    _ part: String, as fault: String, _ random: inout SeededGenerator
  ) {
    parts.insert(part, at: random.below(parts.count + 1))
    faults.append(fault)
  }

  /// A letter wrong, missing, doubled or changed with its neighbour, in a word of some length.
  private mutating func slip(_ random: inout SeededGenerator) {
    guard !parts.isEmpty else { return }
    let place = random.below(parts.count)
    var words = parts[place].split(separator: " ").map(String.init)
    let long = words.indices.filter { words[$0].unicodeScalars.count > 4 }
    guard !long.isEmpty else { return }
    let word = random.pick(long)
    var letters = Array(words[word].unicodeScalars)
    let letter = random.below(letters.count - 1)
    switch random.below(4) {
    case 0: letters[letter] = random.pick(Array("ابتدرسلمنهوی".unicodeScalars))
    case 1: letters.remove(at: letter)
    case 2: letters.swapAt(letter, letter + 1)
    default: letters.insert(letters[letter], at: letter)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    words[word] = String(view)
    parts[place] = words.joined(separator: " ")
    faults.append("typo")
  }

  private static func written(
    _ recorded: String, _ field: AddressField, _ random: inout SeededGenerator
  ) -> String {
    switch field {
    case .province: random.chance(50) ? "استان " + recorded : recorded
    case .county: random.chance(70) ? "شهرستان " + recorded : recorded
    case .mainStreet, .sideStreet, .alley: shortened(recorded, &random)
    case .plaque: random.pick(["پلاک ", "پلاک ", "پ ", "پ.", "پلاک: ", "شماره "]) + recorded
    case .floor: random.pick(["طبقه ", "ط ", "ط."]) + recorded
    case .unit: random.pick(["واحد ", "واحد ", "و ", "آپارتمان "]) + recorded
    case .city, .neighbourhood, .postcode: recorded
    }
  }

  /// The name of a street with a letter for the word before it, or the word left out.
  private static func shortened(_ street: String, _ random: inout SeededGenerator) -> String {
    var text = street
    if random.chance(30) {
      let style = random.below(3)
      text = text.replacing("شهید ", with: style == 0 ? "" : style == 1 ? "ش. " : "ش ")
    }
    for (word, short) in shortHeads where text.hasPrefix(word + " ") {
      let name = text.dropFirst(word.count + 1)
      if random.chance(35) { return random.pick(short) + name }
      // A bare number would be anything.
      let isNumber = name.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
      if random.chance(15), !isNumber { return String(name) }
    }
    return text
  }
}
