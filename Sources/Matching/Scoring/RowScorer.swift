import Domain

/// The weighing of the rows of a street by plaque, floor, unit and postcode.
struct RowScorer {
  let question: Question
  let index: MemoryIndex
  private let postcode: UInt64?
  /// Stated plaques as the index numbers them, each with what agreement says.
  private let plaques: [(plaque: (base: Int, part: Int?), bits: Double)]
  private let postcodeBits: Double

  init(_ question: Question, index: MemoryIndex) {
    self.question = question
    self.index = index
    plaques = zip(question.reading.plaques, question.plaqueBits).map { plaque, bits in
      ((plaque.base, index.part(plaque.part)), bits)
    }
    postcode = question.reading.postcode.flatMap(PostcodeNumber.number)
    postcodeBits = min(12, max(8, QuestionMaker<MemoryTermSource>.bits(1, of: question.population)))
  }

  func weight(of row: Int) -> Double {
    plaque(row).weight + unit(row).weight + floor(row).weight + postcode(row).weight
  }

  func plaque(_ row: Int) -> (agreement: Agreement?, weight: Double) {
    guard let recorded = index.plaque(index.rows.plaques[row]) else {
      return question.reading.plaques.isEmpty
        ? (nil, 0) : (.notRecorded, Weights.notStated(.plaque))
    }
    guard !question.reading.plaques.isEmpty else {
      return (.notStated, Weights.notStated(.plaque))
    }
    var best: (agreement: Agreement?, weight: Double) = (
      .contradiction, Weights.contradiction(.plaque)
    )
    for (stated, bits) in plaques where stated.base == recorded.base {
      let found: (Agreement, Double) =
        if stated.part == recorded.part {
          (.same, bits)
        } else if stated.part == 0 || recorded.part == 0 {
          (.close, bits + Weights.plaquePartMissing)
        } else {
          (.contradiction, bits + Weights.plaquePartDiffers - Weights.typicalNumber)
        }
      if found.1 > best.weight { best = found }
    }
    return best
  }

  func unit(_ row: Int) -> (agreement: Agreement?, weight: Double) {
    compare(
      question.reading.unit, index.level(index.rows.units[row]), .unit,
      same: Weights.unitSame, notRecorded: Weights.unitNotRecorded)
  }

  func floor(_ row: Int) -> (agreement: Agreement?, weight: Double) {
    compare(
      question.reading.floor, index.level(index.rows.floors[row]), .floor,
      same: Weights.floorSame, notRecorded: Weights.floorNotRecorded)
  }

  private func compare(
    _ stated: Int?, _ recorded: Int?, _ field: AddressField, same: Double, notRecorded: Double
  ) -> (agreement: Agreement?, weight: Double) {
    switch (stated, recorded) {
    case (nil, nil): (nil, 0)
    case (nil, .some): (.notStated, Weights.notStated(field))
    case (.some, nil): (.notRecorded, notRecorded)
    case (.some(let stated), .some(let recorded)):
      stated == recorded ? (.same, same) : (.contradiction, Weights.contradiction(field))
    }
  }

  func postcode(_ row: Int) -> (agreement: Agreement?, weight: Double) {
    let recorded = UInt64(index.rows.postcodes[row])
    if let postcode {
      guard recorded != 0 else { return (.notRecorded, 0) }
      return switch PostcodeCloseness(postcode, recorded) {
      case .same: (.same, postcodeBits)
      case .oneSlip: (.close, postcodeBits - 5)
      // Neighbours on a street have neighbouring codes: the last digits say less.
      case .neighbour: (.close, 2.5)
      case .sameRoute: (.contradiction, -0.8)
      case .different: (.contradiction, Weights.contradiction(.postcode))
      }
    }
    guard let partial = question.reading.partialPostcode, recorded != 0 else {
      return recorded == 0 ? (nil, 0) : (.notStated, 0)
    }
    let digits = Array(String(recorded).utf8.dropFirst())
    let shared = zip(digits, partial.utf8).prefix { $0 == $1 }.count
    if shared == partial.utf8.count { return (.close, 2 + 1.2 * Double(shared - 5)) }
    return shared >= 5 ? (.contradiction, -0.8) : (.contradiction, -2.5)
  }
}
