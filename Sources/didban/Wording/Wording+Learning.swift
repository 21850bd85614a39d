import App
import Domain
import Matching
import Persian

/// The words of learnt field weights.
extension Wording {
  /// How far a round of learning moved the weights.
  func round(_ number: Int, change: Double) -> CleanText {
    let (round, bits) = (numerals.integer(number), numerals.decimal(change, places: 2))
    return say(
      "دور \(round): بیشترین جابه‌جایی \(bits) بیت",
      "round \(round): the farthest weight moved \(bits) bits")
  }

  /// Learnt weights beside the judgements they began from.
  func lines(of learnt: LearntWeights) -> [CleanText] {
    let addresses = numerals.integer(learnt.addresses)
    var table = TextTable(
      [
        say("جزء", "field"), say("سازگاری", "agreement"), say("داوری", "judged"),
        say("آموخته", "learnt"), say("در درست‌ها", "of right"), say("در دیگران", "of others"),
        say("دیده", "seen"),
      ], direction: language.direction)
    for level in learnt.levels {
      table.add([
        name(level.field), name(level.level), signed(level.judged), signed(level.weight),
        numerals.percent(level.right, places: 1), numerals.percent(level.others, places: 1),
        numerals.integer(Int(level.seen)),
      ])
    }
    return [
      say(
        "وزن‌ها به بیت، آموخته از \(addresses) نشانی",
        "weights in bits, learnt from \(addresses) addresses")
    ] + table.lines
  }

  private func signed(_ bits: Double) -> CleanText { numerals.decimal(bits, places: 1) }

  private func name(_ level: EvidenceLevel) -> CleanText {
    switch level {
    case .found: say("یافته", "found")
    case .notStated: say("در متن نیست", "not in the text")
    case .other: say("مغایر", "contradicts")
    case .otherVillage: say("روستایی دیگر", "another village")
    case .notRecorded: say("در جی‌نف نیست", "not in GNAF")
    case .numberDiffers: say("شماره‌ای دیگر", "another number")
    case .partMissing: say("بی حرف یا فرعی", "letter or part missing")
    case .partDiffers: say("حرف یا فرعی دیگر", "another letter or part")
    case .slip: say("یک رقم دیگر", "one digit off")
    case .neighbour: say("همسایه", "a neighbour's")
    case .sameRoute: say("همان گشت پستی", "the same route")
    }
  }
}
