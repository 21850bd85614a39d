import App
import Domain
import Foundation
import Matching
import Persian

/// How an address is read and why its candidates stand where they stand, for the command line.
///
/// Words and order are the review screen's; only the bars are drawn here.
struct MatchExplanation {
  private let question: AddressQuestion
  private let reading: ExplainedReading
  private let candidates: [ExplainedCandidate]
  private let wording: Wording

  /// Cells to either side of the middle of a bar.
  private static let reach = 8
  private static let weightWidth = 6

  init(_ question: AddressQuestion, _ result: MatchResult, wording: Wording) {
    self.question = question
    self.wording = wording
    reading = ExplainedReading(result.reading, wording)
    candidates = result.candidates.map { ExplainedCandidate($0, wording) }
  }

  /// The text, its words one by one, then each candidate with its waterfall.
  var lines: [CleanText] {
    let numerals = Numerals(wording.language)
    var lines: [CleanText] = [question.text, "", "\(wording.reading):"]
    lines += reading.tokens.map { "· \($0.sentence)" }
    lines.append("")
    guard !candidates.isEmpty else { return lines + [wording.noCandidates] }
    lines.append("\(wording.candidates): \(numerals.integer(candidates.count))")
    for (position, candidate) in candidates.enumerated() {
      lines.append("")
      lines.append(
        "\(numerals.plain(position + 1)). \(candidate.line) (\(candidate.candidate.row.code))")
      lines += candidate.fields.map { field in
        "\(Self.bar(field.share)) \(Self.padded(field.weight))  \(field.words)"
      }
    }
    return lines
  }

  /// Against grows from the middle to where reading starts, for to where it ends.
  private static func bar(_ share: Double) -> CleanText {
    let length = min(reach, Int((abs(share) * Double(reach)).rounded(.up)))
    func side(_ length: Int, _ isAgainst: Bool) -> String {
      let full = String(repeating: "▇", count: length)
      let rest = String(repeating: "·", count: reach - length)
      return isAgainst ? rest + full : full + rest
    }
    return CleanText(
      RawText(side(share < 0 ? length : 0, true) + "│" + side(share > 0 ? length : 0, false)))
  }

  private static func padded(_ weight: CleanText) -> CleanText {
    let blanks = String(repeating: " ", count: max(0, weightWidth - weight.string.count))
    return "\(CleanText(RawText(blanks)))\(weight)"
  }

  /// The same as data.
  func json() throws -> String {
    try JSONText.page(ExplanationDocument(question, reading, candidates))
  }
}
