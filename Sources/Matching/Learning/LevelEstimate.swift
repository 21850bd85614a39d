import Domain
import Foundation

/// From counts to weights: log₂ of how often right rows show a level by how often others do.
///
/// Fellegi and Sunter, A theory for record linkage (1969). Judgements count as so many rows that were
/// seen, so that few answers leave a weight nearly what it is.
struct LevelEstimate {
  let counts: LevelCounts
  let prior: FieldWeights

  /// Rows that a judgement counts for.
  static let firmness = 300.0
  /// The farthest that a weight is taken from its judgement, in bits.
  static let reach = 4.0
  /// Others of which nothing was seen are taken to be as rare as this.
  private static let rarest = 0.02

  /// The levels that are learnt.
  ///
  /// Not those by which a building, an alley or a village that GNAF lacks is told from one written
  /// wrongly: without decisions these two look alike. Nor those of a near postcode, which hang on how
  /// the Post numbers a street.
  static let learnt: [(AddressField, EvidenceLevel)] = {
    let streets: [AddressField] = [.city, .neighbourhood, .mainStreet, .sideStreet, .alley]
    let numbers: [AddressField] = [.plaque, .floor, .unit]
    var learnt: [(AddressField, EvidenceLevel)] = [
      (.province, .other), (.county, .other), (.plaque, .partMissing), (.plaque, .partDiffers),
      (.floor, .found), (.unit, .found),
    ]
    for field in streets { learnt.append((field, .numberDiffers)) }
    for field in streets + numbers {
      learnt.append((field, .notStated))
      guard field != .alley, field != .plaque else { continue }
      learnt += [(field, .other), (field, .notRecorded)]
    }
    return learnt.sorted { ($0.0.rawValue, $0.1.rawValue) < ($1.0.rawValue, $1.1.rawValue) }
  }()

  /// How many right rows show the level, of those that could: what a text says counts among those
  /// that say something.
  func right(_ field: AddressField, _ level: EvidenceLevel) -> (count: Double, total: Double) {
    let silent = counts.right(field, .notStated)
    let stated = Self.ofStated.reduce(0) { $0 + counts.right(field, $1) }
    let count = counts.right(field, level)
    return switch level {
    case .notRecorded: (count, count + counts.right(field, nil))
    case .notStated: (count, silent + stated)
    default: (count, stated)
    }
  }

  /// The share of other rows that show the level for a text that could; 1 where the text alone decides.
  func others(_ field: AddressField, _ level: EvidenceLevel) -> Double {
    let found = counts.others(field, .found)
    let stated = Self.ofStated.reduce(0) { $0 + counts.others(field, $1) }
    let (count, total): (Double, Double)
    switch level {
    case .notStated, .notRecorded: return 1
    case .other, .otherVillage: (count, total) = (stated - found, stated)
    case .partMissing, .partDiffers: (count, total) = (counts.others(field, level), found)
    default: (count, total) = (counts.others(field, level), stated)
    }
    // One more was seen as it would be by halves.
    return min(1, max(Self.rarest, (count + 0.5) / (total + 1)))
  }

  /// The weights of all levels that are learnt; those of others are the judgements.
  var weights: FieldWeights {
    var weights = prior
    for (field, level) in Self.learnt where level == .notStated {
      weights[field, .notStated] = weight(field, .notStated, judged: prior[field, .notStated])
    }
    for (field, level) in Self.learnt where level != .notStated {
      // A name that is contradicted is also one that is not stated.
      let share = Self.isContradicted(field, level) ? StreetScorer.silence : 0
      let judged = prior[field, level] + share * prior[field, .notStated]
      weights[field, level] =
        weight(field, level, judged: judged) - share * weights[field, .notStated]
    }
    return weights
  }

  private static func isContradicted(_ field: AddressField, _ level: EvidenceLevel) -> Bool {
    [.other, .otherVillage].contains(level)
      && [.city, .neighbourhood, .mainStreet, .sideStreet, .alley].contains(field)
  }

  private func weight(
    _ field: AddressField, _ level: EvidenceLevel, judged: Double
  ) -> Double {
    let (count, total) = right(field, level)
    let others = others(field, level)
    let share = (count + Self.firmness * others * exp2(judged)) / (total + Self.firmness)
    return min(max(log2(share / others), judged - Self.reach), judged + Self.reach)
  }

  private static let ofStated: [EvidenceLevel] = EvidenceLevel.allCases.filter {
    $0 != .notRecorded && $0 != .notStated
  }
}
