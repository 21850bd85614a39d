import Domain
import Foundation
import Matching
import Persian

/// The lines of the file of candidates, one a candidate, the best first.
struct ResultLines: Sendable {
  /// Candidates an address.
  let top: Int
  let judge: ResultJudge?
  /// What tells the index from any other.
  let index: String

  static let columns = "property_id,gnaf_id,score"

  static func header(isJudged: Bool) -> String {
    columns + (isJudged ? ",probability,band,model,index\n" : "\n")
  }

  /// The lines of one address; empty where it has no candidates.
  ///
  /// What is said of the answer as a whole stands in each of them.
  func lines(_ code: CleanText, _ rows: [RankedRow]) -> [UInt8] {
    var text = ""
    let code = Self.field(code)
    let verdict = judge.map { judge in
      let verdict = judge.verdict(rows)
      return
        ",\(Self.rounded(verdict.probability)),\(verdict.band.rawValue),\(verdict.model),\(index.prefix(16))"
    }
    for row in rows.prefix(top) {
      text += "\(code),\(Self.field(row.code)),\(Self.rounded(row.score))"
      text += (verdict ?? "") + "\n"
    }
    return Array(text.utf8)
  }

  private static func rounded(_ share: Double) -> Double { (share * 1e6).rounded() / 1e6 }

  /// A CSV field, quoted where it must be.
  static func field(_ text: CleanText) -> String {
    let text = text.string
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
