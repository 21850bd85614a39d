import Canvas
import Domain
import Matching
import Persian

/// What each part of the text was taken for, and how it agrees with the chosen candidate: in words and
/// signs, because colour never speaks alone.
///
///     ✓ city: Isfahan   ≈ alley: 12   ✗ plaque: 13A / 13   landmark: mosque
struct ReadingLine {
  struct Part {
    /// With what separates it from the text; empty where the text begins with the same word.
    let label: CleanText
    let text: CleanText
    let role: Role
    /// Nil where the part is none of the candidate's fields.
    let agreement: Agreement?
    /// What the candidate has instead.
    let recorded: CleanText
  }

  let parts: [Part]

  init(_ reading: AddressReading, _ candidate: Candidate?, _ wording: Wording) {
    parts = ExplainedReading(reading, wording).parts.map { role, text in
      let evidence = candidate.flatMap { Self.evidence(on: role, in: $0) }
      let differs = evidence?.agreement == .contradiction || evidence?.agreement == .close
      let label = wording.name(role)
      let saysItself = Folding.key(text).hasPrefix(Folding.key(label) + " ")
      return Part(
        label: saysItself ? "" : "\(label): ", text: text, role: role.role,
        agreement: evidence?.agreement,
        recorded: differs ? wording.numerals.digits(evidence?.recorded ?? "") : "")
    }
  }

  /// The evidence of the field a part speaks of; of two streets the one that agrees better.
  private static func evidence(on role: TokenRole, in candidate: Candidate) -> FieldEvidence? {
    candidate.evidence.filter { role.fields.contains($0.field) && $0.agreement != .notStated }
      .max { $0.weight < $1.weight }
  }

  /// Draws as many rows as there are; what does not fit is told of by an ellipsis.
  func draw(in region: Region) {
    var (row, column) = (0, 0)
    for part in parts {
      let width = width(of: part, in: region)
      if column > 0, column + width > region.width, row + 1 < region.height {
        (row, column) = (row + 1, 0)
      }
      guard column + width <= region.width else {
        region.write("…", row: row, column: min(column, region.width - 1), role: .textDim)
        break
      }
      if let agreement = part.agreement {
        region.draw(agreement.glyph, row: row, column: column, role: agreement.role)
        column += 2
      }
      column += region.write(part.label, row: row, column: column, role: .textDim)
      column += pair(part).draw(
        in: region, row: row, column: column, role: part.role, secondRole: .textDim)
      column += 3
    }
  }

  private func width(of part: Part, in region: Region) -> Int {
    region.width(of: part.label) + (part.agreement == nil ? 0 : 2) + pair(part).width(in: region)
  }

  private func pair(_ part: Part) -> TextPair {
    TextPair(first: part.text, second: part.recorded)
  }
}

extension TokenRole {
  /// The fields of a row that a part of this role may speak of.
  fileprivate var fields: [AddressField] {
    switch self {
    case .province: [.province]
    case .county: [.county]
    case .city: [.city]
    case .neighbourhood: [.neighbourhood]
    case .street: [.mainStreet, .sideStreet]
    case .alley: [.alley]
    case .plaque: [.plaque]
    case .floor: [.floor]
    case .unit: [.unit]
    case .postcode: [.postcode]
    case .name, .block, .aside, .registration, .phone, .person, .area, .property, .filler: []
    }
  }
}
