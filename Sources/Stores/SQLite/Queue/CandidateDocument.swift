import Domain
import Foundation
import Persian

/// Candidates with their evidence as JSON: what a clerk was shown, readable without this program.
struct CandidateDocument: Codable {
  /// What one field says for or against: its number, its agreement's, the weight in bits, both texts.
  struct Field: Codable {
    let field: Int
    let agreement: Int
    let weight: Double
    let stated: String
    let recorded: String
  }

  let code: String
  let score: Double
  let fields: [Field]
  /// The texts of the row by field, its building, and its point; left out where only the ground is kept.
  var row: [String]?
  var point: [Double]?

  private init(_ candidate: Candidate, withRow: Bool) {
    let found = candidate.row
    code = found.code.string
    score = candidate.score
    fields = candidate.evidence.map {
      Field(
        field: $0.field.rawValue, agreement: $0.agreement.rawValue, weight: $0.weight,
        stated: $0.stated.string, recorded: $0.recorded.string)
    }
    guard withRow else { return }
    row = [found.buildingCode.string] + AddressField.allCases.map { found[$0].string }
    point = found.coordinates.map { [$0.latitude, $0.longitude] }
  }

  static func bytes(_ candidates: [Candidate], withRows: Bool) throws(SourceError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(candidates.map { Self($0, withRow: withRows) })
    } catch {
      throw .unexpected(detail: "candidates that cannot be written")
    }
  }

  static func candidates(_ bytes: Data) throws(SourceError) -> [Candidate] {
    do {
      return try JSONDecoder().decode([Self].self, from: bytes).map(\.candidate)
    } catch {
      throw .unexpected(detail: "candidates that cannot be read")
    }
  }

  private var candidate: Candidate {
    let texts = (row ?? []).map { CleanText(RawText($0)) }
    func text(_ field: AddressField) -> CleanText {
      let place = AddressField.allCases.firstIndex(of: field).map { $0 + 1 } ?? 0
      return texts.indices.contains(place) ? texts[place] : ""
    }
    let found = GnafRow(
      id: RecordID(0), code: CleanText(RawText(code)), buildingCode: texts.first ?? "",
      postcode: text(.postcode), province: text(.province), county: text(.county),
      city: text(.city), neighbourhood: text(.neighbourhood), mainStreet: text(.mainStreet),
      sideStreet: text(.sideStreet), alley: text(.alley), plaque: text(.plaque),
      floor: text(.floor), unit: text(.unit),
      coordinates: point.flatMap {
        $0.count == 2 ? Coordinates(latitude: $0[0], longitude: $0[1]) : nil
      })
    return Candidate(
      row: found, score: score,
      evidence: fields.compactMap { field in
        guard let name = AddressField(rawValue: field.field),
          let agreement = Agreement(rawValue: field.agreement)
        else { return nil }
        return FieldEvidence(
          field: name, agreement: agreement, weight: field.weight,
          stated: CleanText(RawText(field.stated)), recorded: CleanText(RawText(field.recorded)))
      })
  }
}
