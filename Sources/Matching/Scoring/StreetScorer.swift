import Domain
import Persian

/// The weighing of streets against one question.
struct StreetScorer {
  let question: Question
  let index: MemoryIndex
  private let weights: FieldWeights
  private var names: NameMatcher
  private let officeRange: Range<UInt32>?
  /// How much each naming word weighs when nothing explains it.
  private let wordShare: [Double]

  init(_ question: Question, index: MemoryIndex, weights: FieldWeights) {
    self.question = question
    self.index = index
    self.weights = weights
    names = NameMatcher(question, lexicon: index.lexicon)
    officeRange = index.regions.streets(ofCounty: question.officeCounty)
    var bits = Array(repeating: Weights.typicalWord, count: question.naming.count)
    for term in question.terms where term.positions.count == 1 {
      guard let position = term.positions.first else { continue }
      bits[position] = term.similarity == 1 ? term.bits : min(bits[position], term.bits)
    }
    wordShare = question.naming.enumerated().map { position, naming in
      let word = question.reading.words[naming.word].folded
      if WordClasses.honorifics.contains(word) { return 0 }
      if naming.isNumber { return 0.7 }
      return min(1, bits[position] / Weights.fullWord)
    }
  }

  /// What every field down to the alley says; O(words × parts).
  mutating func tally(_ street: UInt32) -> StreetTally {
    var tally = StreetTally()
    var used = PositionSet()
    for field in [AddressField.alley, .sideStreet, .mainStreet, .neighbourhood, .city] {
      weigh(field, of: street, used: &used, in: &tally)
    }
    weighRegion(of: street, used: &used, in: &tally)
    weighOrder(in: &tally)
    tally.unopposed = tally.weight
    weighUnexplained(street, used: used, in: &tally)
    for field in StreetTable.fields
    where tally[field].agreement == .contradiction || tally[field].agreement == .notRecorded {
      tally.unopposed -= min(0, tally[field].weight)
    }
    if tally[.alley].agreement == .notStated { tally.unopposed -= weights[.alley, .notStated] }
    tally.unopposed = max(tally.unopposed, tally.weight)
    return tally
  }

  private func name(_ field: AddressField, of street: UInt32) -> (name: FieldName, number: Int)? {
    guard let place = StreetTable.place(of: field) else { return nil }
    let text = index.streets.name(of: street, at: place)
    guard let name = index.name(text) else { return nil }
    return (name, text)
  }

  private mutating func weigh(
    _ field: AddressField, of street: UInt32, used: inout PositionSet, in tally: inout StreetTally
  ) {
    guard let (name, number) = name(field, of: street) else { return }
    let match = names.match(name, numbered: number, apartFrom: used)
    guard match.coverage >= NameMatch.found, !match.numberDiffers else {
      let level: EvidenceLevel = match.numberDiffers ? .numberDiffers : .notStated
      tally[field].agreement = match.numberDiffers ? .contradiction : .notStated
      tally[field].level = level
      tally[field].weight = weights[field, level]
      if match.numberDiffers {
        tally[field].positions = match.positions
        used.formUnion(match.positions)
      }
      return
    }
    let isWhole = match.coverage >= NameMatch.whole
    // A word that another field has explained already is no second witness.
    let freshness = match.positions.intersects(used) ? 0.25 : 1
    let missing = isWhole ? 0 : (1 - match.coverage) * Weights.typicalWord
    let gain = min(match.bits, Weights.cap(field)) * freshness
    tally[field].agreement = isWhole ? .same : .close
    tally[field].level = .found
    tally[field].weight =
      gain - missing + weights[field, .found] + kindWeight(name, positions: match.positions)
    tally[field].positions = match.positions
    used.formUnion(match.positions)
  }

  /// A small word for or against by the kind of way the text names.
  private func kindWeight(_ name: FieldName, positions: PositionSet) -> Double {
    guard let kind = name.kind,
      let first = question.naming.indices.first(where: { positions.contains($0) }),
      let part = question.naming[first].part, let stated = question.reading.parts[part].kind
    else { return 0 }
    return kind == stated
      ? Weights.kindSame : Weights.kindDiffers(stated: stated, recorded: kind)
  }

  /// Whether main and side street are named from the wider to the narrower, like the rest.
  private func weighOrder(in tally: inout StreetTally) {
    guard let main = tally[.mainStreet].positions.first,
      let side = tally[.sideStreet].positions.first, main != side
    else { return }
    let isKept = (main < side) != question.isReversed
    tally[.sideStreet].weight += isKept ? Weights.orderKept : Weights.orderTurned
  }

  /// County and province, from the office as well as from the text.
  private mutating func weighRegion(
    of street: UInt32, used: inout PositionSet, in tally: inout StreetTally
  ) {
    weighProvince(of: street, in: &tally)
    if let (name, number) = name(.county, of: street) {
      let match = names.match(name, numbered: number, apartFrom: used)
      if match.coverage >= NameMatch.whole { used.formUnion(match.positions) }
      if question.officeCounty.isEmpty {
        guard match.coverage >= NameMatch.whole else { return }
        tally[.county].agreement = .same
        tally[.county].weight = min(match.bits, Weights.cap(.county))
        tally[.county].positions = match.positions
      } else if officeRange?.contains(street) == true {
        tally[.county].agreement = .same
        tally[.county].level = .found
        tally[.county].weight = question.counties.isEmpty ? Weights.cap(.county) : 0.5
      } else {
        tally[.county].agreement = .contradiction
        tally[.county].level = .other
        tally[.county].weight = weights[.county, .other]
      }
    }
  }

  private func weighProvince(of street: UInt32, in tally: inout StreetTally) {
    guard let recorded = index.regions.provinceKey(ofName: index.streets.name(of: street, at: 0)),
      !question.province.key.isEmpty, !recorded.isEmpty
    else { return }
    let isSame = recorded == question.province.key
    tally[.province].agreement = isSame ? .same : .contradiction
    tally[.province].level = isSame ? .found : .other
    tally[.province].weight = isSame ? 0.1 : weights[.province, .other]
  }

  /// Names in the text that nothing in the street explains.
  private func weighUnexplained(
    _ street: UInt32, used: PositionSet, in tally: inout StreetTally
  ) {
    for (number, part) in question.reading.parts.enumerated() where !part.isAlternative {
      guard part.kind?.field != .province else { continue }
      var share = 0.0
      var positions = PositionSet()
      var isForeign = true
      for (position, naming) in question.naming.enumerated() where naming.part == number {
        guard !used.contains(position) else {
          isForeign = false
          continue
        }
        guard question.reading.roles[naming.word] != .province else { continue }
        share += wordShare[position]
        positions.insert(position)
      }
      guard share > 0.05 else { continue }
      if part.kind == .village, isForeign { disown(tally: &tally) }
      oppose(part.kind, share: min(1, share), positions: positions, in: &tally)
    }
  }

  /// Takes back that the town agrees, where the text names a village of which the street knows no word:
  /// «شهرستان اهواز، روستای …» names Ahvaz for its county.
  private func disown(tally: inout StreetTally) {
    guard tally[.city].agreement == .same || tally[.city].agreement == .close else { return }
    tally[.city].agreement = .notStated
    tally[.city].level = .notStated
    tally[.city].weight = weights[.city, .notStated]
  }

  /// How much it counts that a field is not stated where it is contradicted.
  static let silence = 0.3
  /// From this share of a name on it counts as said.
  private static let most = 0.5

  private func oppose(
    _ kind: PlaceKind?, share: Double, positions: PositionSet, in tally: inout StreetTally
  ) {
    guard let kind else {
      let field = [AddressField.alley, .sideStreet, .mainStreet, .neighbourhood].first {
        tally[$0].agreement == .notStated
      }
      let target = field ?? .neighbourhood
      tally[target].weight += Weights.unexplainedName * share
      tally[target].positions.formUnion(positions)
      if tally[target].agreement == nil { tally[target].agreement = .notRecorded }
      return
    }
    let target = target(of: kind, in: tally)
    tally[target].positions.formUnion(positions)
    switch tally[target].agreement {
    case .notStated:
      let level: EvidenceLevel =
        kind == .village && target == .city ? .otherVillage : .other
      let against = weights[target, level] * share
      tally[target].weight =
        min(tally[target].weight, against)
        + Self.silence * max(tally[target].weight, against)
      tally[target].agreement = .contradiction
      if share >= Self.most { tally[target].level = level }
    case nil:
      tally[target].weight += weights[target, .notRecorded] * share
      tally[target].agreement = .notRecorded
      if share >= Self.most { tally[target].level = .notRecorded }
    default:
      tally[target].weight += weights[target, .other] * share * 0.8
    }
  }

  /// The field a name of this kind speaks against: one that is not stated before one that agrees.
  private func target(of kind: PlaceKind, in tally: StreetTally) -> AddressField {
    let fields: [AddressField] =
      switch kind.field {
      case .mainStreet: [.mainStreet, .sideStreet]
      case .alley: [.alley, .sideStreet]
      default: [kind.field]
      }
    return fields.first { tally[$0].agreement == .notStated }
      ?? fields.first { tally[$0].agreement == nil } ?? fields[0]
  }
}
