import Domain

/// The weighing of the rows of a street by plaque, floor, unit and postcode.
struct RowScorer {
  /// What a number of a row says.
  struct Finding {
    var agreement: Agreement?
    /// nil where it is not weighed by level.
    var level: EvidenceLevel?
    var weight = 0.0

    static let nothing = Finding()
  }

  let question: Question
  let index: MemoryIndex
  private let postcode: UInt64?
  /// Stated plaques as the index numbers them, each with what agreement says.
  private let plaques: [(plaque: (base: Int, part: Int?), bits: Double)]
  private let postcodeBits: Double
  private let plaqueWeights: FieldWeights.Levels
  private let floorWeights: FieldWeights.Levels
  private let unitWeights: FieldWeights.Levels
  private let postcodeWeights: FieldWeights.Levels

  init(_ question: Question, index: MemoryIndex, weights: FieldWeights) {
    self.question = question
    self.index = index
    plaqueWeights = weights[.plaque]
    floorWeights = weights[.floor]
    unitWeights = weights[.unit]
    postcodeWeights = weights[.postcode]
    plaques = zip(question.reading.plaques, question.plaqueBits).map { plaque, bits in
      ((plaque.base, index.part(plaque.part)), bits)
    }
    postcode = question.reading.postcode.flatMap(PostcodeNumber.number)
    postcodeBits = min(12, max(8, QuestionMaker.bits(1, of: question.population)))
  }

  func weight(of row: Int) -> Double {
    plaque(row).weight + unit(row).weight + floor(row).weight + postcode(row).weight
  }

  func plaque(_ row: Int) -> Finding {
    let isStated = !question.reading.plaques.isEmpty
    guard let recorded = index.plaque(index.rows.plaques[row]) else {
      return isStated ? finding(plaqueWeights, .notRecorded, .notRecorded) : .nothing
    }
    guard isStated else { return finding(plaqueWeights, .notStated, .notStated) }
    var best = finding(plaqueWeights, .contradiction, .other)
    for (stated, bits) in plaques where stated.base == recorded.base {
      let found =
        if stated.part == recorded.part {
          finding(plaqueWeights, .same, .found, bits)
        } else if stated.part == 0 || recorded.part == 0 {
          finding(plaqueWeights, .close, .partMissing, bits)
        } else {
          finding(plaqueWeights, .contradiction, .partDiffers, bits)
        }
      if found.weight > best.weight { best = found }
    }
    return best
  }

  func unit(_ row: Int) -> Finding {
    compare(question.reading.unit, index.level(index.rows.units[row]), unitWeights)
  }

  func floor(_ row: Int) -> Finding {
    compare(question.reading.floor, index.level(index.rows.floors[row]), floorWeights)
  }

  private func compare(_ stated: Int?, _ recorded: Int?, _ weights: FieldWeights.Levels) -> Finding
  {
    switch (stated, recorded) {
    case (nil, nil): .nothing
    case (nil, .some): finding(weights, .notStated, .notStated)
    case (.some, nil): finding(weights, .notRecorded, .notRecorded)
    case (.some(let stated), .some(let recorded)):
      stated == recorded
        ? finding(weights, .same, .found) : finding(weights, .contradiction, .other)
    }
  }

  func postcode(_ row: Int) -> Finding {
    let recorded = UInt64(index.rows.postcodes[row])
    if let postcode {
      guard recorded != 0 else { return Finding(agreement: .notRecorded) }
      return switch PostcodeCloseness(postcode, recorded) {
      case .same: finding(postcodeWeights, .same, .found, postcodeBits)
      case .oneSlip: finding(postcodeWeights, .close, .slip, postcodeBits)
      case .neighbour: finding(postcodeWeights, .close, .neighbour)
      case .sameRoute: finding(postcodeWeights, .contradiction, .sameRoute)
      case .different: finding(postcodeWeights, .contradiction, .other)
      }
    }
    guard let partial = question.reading.partialPostcode, recorded != 0 else {
      return recorded == 0 ? .nothing : Finding(agreement: .notStated)
    }
    let digits = Array(String(recorded).utf8.dropFirst())
    let shared = zip(digits, partial.utf8).prefix { $0 == $1 }.count
    if shared == partial.utf8.count {
      return Finding(agreement: .close, weight: 2 + 1.2 * Double(shared - 5))
    }
    return Finding(agreement: .contradiction, weight: shared >= 5 ? -0.8 : -2.5)
  }

  private func finding(
    _ weights: FieldWeights.Levels, _ agreement: Agreement, _ level: EvidenceLevel,
    _ rarity: Double = 0
  ) -> Finding {
    Finding(agreement: agreement, level: level, weight: rarity + weights[level])
  }
}
