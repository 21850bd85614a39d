import Domain
import Foundation
import Persian

/// The preparation of a question: where to look, and which tokens its words may stand for.
struct QuestionMaker {
  let terms: IndexTerms

  init(_ index: MemoryIndex) { terms = IndexTerms(index: index) }

  func question(_ asked: AddressQuestion, anywhere: Bool = false) -> Question {
    let reading = AddressParser.read(asked.text, postcode: asked.postcode)
    return question(asked, reading: reading, anywhere: anywhere)
  }

  func question(
    _ asked: AddressQuestion, reading: AddressReading, anywhere: Bool
  ) -> Question {
    let naming = namingWords(of: reading)
    let office = Folding.key(asked.officeCounty.string)
    let counties = anywhere ? [] : counties(naming, reading: reading, office: office)
    let drafts = drafts(naming, reading: reading)
    let plaques = reading.plaques.map { RowTokens.token(ofPlaque: $0) }
    let frequencies = terms.frequencies(
      of: drafts.map(\.token) + plaques, in: counties)
    let population = Double(
      max(1, terms.population(of: counties)))
    var found = found(drafts, frequencies: frequencies, population: population)
    respell(
      naming, reading: reading, counties: counties, population: population, into: &found)
    let plaqueBits = frequencies.suffix(plaques.count).map { frequency in
      min(10, Self.bits(max(frequency, 1), of: population))
    }
    return Question(
      reading: reading, naming: naming, terms: found, isReversed: Self.isReversed(reading),
      counties: counties, officeCounty: office, statedCounty: asked.officeCounty,
      province: province(asked, reading: reading), population: population, plaqueBits: plaqueBits)
  }

  /// The province the text states, or else the office's, with its key.
  private func province(
    _ asked: AddressQuestion, reading: AddressReading
  ) -> (key: String, stated: CleanText) {
    let words = reading.roles.indices.filter { reading.roles[$0] == .province }
    let stated = reading.stated[.province]?.first.map { Regions.key($0) } ?? ""
    if !stated.isEmpty { return (stated, reading.excerpt(words)) }
    return (Regions.key(asked.officeProvince.string), asked.officeProvince)
  }

  private static func isReversed(_ reading: AddressReading) -> Bool {
    let roles = reading.roles
    guard let street = roles.firstIndex(of: .street) else { return false }
    let narrow = roles.firstIndex { $0 == .plaque || $0 == .alley || $0 == .unit }
    let wide = roles.lastIndex { $0 == .city || $0 == .county || $0 == .province }
    return (narrow.map { $0 < street } ?? false) && (wide.map { $0 > street } ?? true)
  }

  /// Words that may name a place, in order; landmarks with less weight, since hints may be wrong.
  private func namingWords(of reading: AddressReading) -> [Question.Naming] {
    var partOfWord: [Int: Int] = [:]
    for (index, part) in reading.parts.enumerated() {
      for word in part.words { partOfWord[word] = index }
    }
    var naming: [Question.Naming] = []
    for (word, role) in reading.roles.enumerated() where naming.count < PositionSet.capacity {
      let isAside = role == .aside
      guard isAside || (role.namesPlace && partOfWord[word] != nil) else { continue }
      if isAside, SignPhrases.isSign(reading.words[word].written) { continue }
      naming.append(
        Question.Naming(
          word: word, part: partOfWord[word], isAside: isAside,
          isNumber: reading.words[word].number != nil))
    }
    return naming
  }

  private func counties(
    _ naming: [Question.Naming], reading: AddressReading, office: String
  ) -> [String] {
    var names: [String] = office.isEmpty ? [] : [office.filter { $0 != " " }]
    for (start, first) in naming.enumerated() where !first.isAside && !first.isNumber {
      guard let part = first.part, reading.parts[part].kind?.isWay != true else { continue }
      var name = ""
      for next in naming[start...].prefix(3) where next.part == part {
        name += reading.words[next.word].folded
        names.append(name)
      }
    }
    return terms.counties(named: names)
  }

  private struct Draft {
    let token: String
    let positions: Range<Int>
    let similarity: Double
  }

  /// Each naming word as written, and neighbours run together.
  private func drafts(_ naming: [Question.Naming], reading: AddressReading) -> [Draft] {
    var drafts: [Draft] = []
    for (position, entry) in naming.enumerated() {
      let word = reading.words[entry.word]
      drafts.append(
        Draft(
          token: word.folded, positions: position..<(position + 1),
          similarity: entry.isAside ? 0.35 : 1))
      guard position + 1 < naming.count, !word.isDigits else { continue }
      let next = naming[position + 1]
      let other = reading.words[next.word]
      guard !other.isDigits, next.word <= entry.word + 1, next.part == entry.part,
        word.written.utf8.count + other.written.utf8.count <= 48
      else { continue }
      drafts.append(
        Draft(
          token: word.written + other.written, positions: position..<(position + 2),
          similarity: entry.isAside ? 0.3 : 0.97))
    }
    return drafts
  }

  private func found(
    _ drafts: [Draft], frequencies: [Int], population: Double
  ) -> [QuestionTerm] {
    zip(drafts, frequencies).compactMap { draft, frequency in
      guard frequency > 0 else { return nil }
      return QuestionTerm(
        token: draft.token, positions: draft.positions, similarity: draft.similarity,
        frequency: frequency, bits: Self.bits(frequency, of: population))
    }
  }

  /// Finds what unknown words may stand for: two words run together, or a word misspelt.
  private func respell(
    _ naming: [Question.Naming], reading: AddressReading, counties: [String], population: Double,
    into found: inout [QuestionTerm]
  ) {
    var known = PositionSet()
    for term in found { for position in term.positions { known.insert(position) } }
    var respelt = 0
    for (position, entry) in naming.enumerated() where !known.contains(position) {
      let word = reading.words[entry.word].folded
      guard SpellingIndex.isWorthSpelling(word), respelt < Question.mostRespelt else { continue }
      respelt += 1
      let factor = entry.isAside ? 0.35 : 1
      for (token, frequency) in terms.respellings(of: word, in: counties) {
        found.append(
          QuestionTerm(
            token: token, positions: position..<(position + 1), similarity: 0.8 * factor,
            frequency: frequency, bits: Self.bits(frequency, of: population)))
      }
      let halves = Self.halves(of: word)
      let counts = terms.frequencies(of: halves.flatMap { [$0.0, $0.1] }, in: counties)
      for (index, half) in halves.enumerated()
      where counts[2 * index] > 0 && counts[2 * index + 1] > 0 {
        for (token, frequency) in [(half.0, counts[2 * index]), (half.1, counts[2 * index + 1])] {
          found.append(
            QuestionTerm(
              token: token, positions: position..<(position + 1), similarity: 0.95 * factor,
              frequency: frequency, bits: Self.bits(frequency, of: population)))
        }
      }
    }
  }

  /// The ways to part a word in two words of at least two letters.
  private static func halves(of word: String) -> [(String, String)] {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 5 else { return [] }
    return (2...(letters.count - 2)).map { border in
      var (first, second) = (String.UnicodeScalarView(), String.UnicodeScalarView())
      first.append(contentsOf: letters[..<border])
      second.append(contentsOf: letters[border...])
      return (String(first), String(second))
    }
  }

  /// How rare a token is: log₂ of rows per row that holds it.
  static func bits(_ frequency: Int, of population: Double) -> Double {
    max(0.1, log2(population / Double(frequency)))
  }
}
