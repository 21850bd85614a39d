import Domain
import Foundation
import Persian

/// The lines of the file of candidates: `property_id,gnaf_id,score`, one a candidate, the best first.
enum ResultLines {
  static let header = "property_id,gnaf_id,score\n"

  /// The lines of one address; empty where it has no candidates.
  static func lines(_ code: CleanText, _ candidates: [Candidate]) -> [UInt8] {
    var text = ""
    let code = field(code)
    for candidate in candidates {
      let score = (candidate.score * 1e6).rounded() / 1e6
      text += "\(code),\(field(candidate.row.code)),\(score)\n"
    }
    return Array(text.utf8)
  }

  /// A CSV field, quoted where it must be.
  private static func field(_ text: CleanText) -> String {
    let text = text.string
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
