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
  private let weights: FieldWeights

  init(_ question: Question, index: MemoryIndex, weights: FieldWeights) {
    self.question = question
    self.index = index
    self.weights = weights
    plaques = zip(question.reading.plaques, question.plaqueBits).map { plaque, bits in
      ((plaque.base, index.part(plaque.part)), bits)
    }
    postcode = question.reading.postcode.flatMap(PostcodeNumber.number)
    postcodeBits = min(12, max(8, QuestionMaker<MemoryTermSource>.bits(1, of: question.population)))
  }

  func weight(of row: Int) -> Double {
    plaque(row).weight + unit(row).weight + floor(row).weight + postcode(row).weight
  }

  func plaque(_ row: Int) -> Finding {
    let isStated = !question.reading.plaques.isEmpty
    guard let recorded = index.plaque(index.rows.plaques[row]) else {
      return isStated ? finding(.plaque, .notRecorded, .notRecorded) : .nothing
    }
    guard isStated else { return finding(.plaque, .notStated, .notStated) }
    var best = finding(.plaque, .contradiction, .other)
    for (stated, bits) in plaques where stated.base == recorded.base {
      let found =
        if stated.part == recorded.part {
          finding(.plaque, .same, .found, bits)
        } else if stated.part == 0 || recorded.part == 0 {
          finding(.plaque, .close, .partMissing, bits)
        } else {
          finding(.plaque, .contradiction, .partDiffers, bits)
        }
      if found.weight > best.weight { best = found }
    }
    return best
  }

  func unit(_ row: Int) -> Finding {
    compare(question.reading.unit, index.level(index.rows.units[row]), .unit)
  }

  func floor(_ row: Int) -> Finding {
    compare(question.reading.floor, index.level(index.rows.floors[row]), .floor)
  }

  private func compare(_ stated: Int?, _ recorded: Int?, _ field: AddressField) -> Finding {
    switch (stated, recorded) {
    case (nil, nil): .nothing
    case (nil, .some): finding(field, .notStated, .notStated)
    case (.some, nil): finding(field, .notRecorded, .notRecorded)
    case (.some(let stated), .some(let recorded)):
      stated == recorded
        ? finding(field, .same, .found) : finding(field, .contradiction, .other)
    }
  }

  func postcode(_ row: Int) -> Finding {
    let recorded = UInt64(index.rows.postcodes[row])
    if let postcode {
      guard recorded != 0 else { return Finding(agreement: .notRecorded) }
      return switch PostcodeCloseness(postcode, recorded) {
      case .same: finding(.postcode, .same, .found, postcodeBits)
      case .oneSlip: finding(.postcode, .close, .slip, postcodeBits)
      case .neighbour: finding(.postcode, .close, .neighbour)
      case .sameRoute: finding(.postcode, .contradiction, .sameRoute)
      case .different: finding(.postcode, .contradiction, .other)
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
    _ field: AddressField, _ agreement: Agreement, _ level: EvidenceLevel, _ rarity: Double = 0
  ) -> Finding {
    Finding(agreement: agreement, level: level, weight: rarity + weights[field, level])
  }
}
