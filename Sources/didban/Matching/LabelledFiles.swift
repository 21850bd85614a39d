import App
import Domain
import Foundation
import Matching
import Persian
import Stores

/// The reading of results of matching beside the right answers.
struct LabelledFiles {
  let moment: ImportMoment
  let wording: Wording

  private struct Truth {
    let code: String
    let row: String
    let building: String
    let truth: AnswerTruth
  }

  private struct Found {
    let row: String
    let score: Double
  }

  /// An answer for each of the truths, in their order.
  func answers(truth: String, results: String, gnaf: String?) throws -> [LabelledAnswer] {
    let truths = try self.truths(truth)
    let found = try candidates(results, of: truths)
    var buildings: [String: String] = [:]
    if let gnaf {
      var asked = Set(found.joined().map(\.row))
      asked.formUnion(truths.filter { $0.building.isEmpty }.map(\.row))
      buildings = try self.buildings(gnaf, of: asked)
    }
    return zip(truths, found).map { Self.answer($0, $1, buildings: gnaf == nil ? nil : buildings) }
  }

  private static func answer(
    _ truth: Truth, _ found: [Found], buildings: [String: String]?
  ) -> LabelledAnswer {
    var seen: Set<String> = []
    var scores: [Double] = []
    var place: Int?
    let row = truth.row
    let right =
      if let buildings { truth.building.isEmpty ? buildings[row] ?? row : truth.building } else {
        row
      }
    for candidate in found {
      let building = buildings.map { $0[candidate.row] ?? candidate.row } ?? candidate.row
      guard seen.insert(building).inserted else { continue }
      scores.append(candidate.score)
      if building == right, place == nil { place = scores.count }
    }
    return LabelledAnswer(
      code: truth.code.shown, truth: truth.truth,
      scores: AnswerScores(scores), place: truth.truth.isInGnaf ? place : nil)
  }

  /// The building of each of these rows that the file has; a row without one is its own.
  private func buildings(_ path: String, of rows: Set<String>) throws -> [String: String] {
    var known: [String: String] = [:]
    _ = try FileRecords.read(.gnaf, [path], moment: moment, wording: wording) { record in
      guard case .gnaf(let row) = record, rows.contains(row.code.string) else { return }
      known[row.code.string] =
        row.buildingCode.isEmpty ? row.code.string : row.buildingCode.string
    }
    return known
  }

  private func truths(_ path: String) throws -> [Truth] {
    var truths: [Truth] = []
    try rows(
      of: path, needs: ["property_id", "gnaf_id"],
      may: ["building_id", "determinable", "kind", "ops"]
    ) { fields in
      let (row, building) = (fields[1] ?? "", fields[2] ?? "")
      let isInGnaf = !row.isEmpty || !building.isEmpty
      truths.append(
        Truth(
          code: fields[0] ?? "", row: row, building: building,
          truth: AnswerTruth(
            kind: (fields[4] ?? "").shown,
            faults: (fields[5] ?? "").split(separator: "|").map { String($0).shown },
            isInGnaf: isInGnaf, isIdentifiable: isInGnaf && fields[3].map { $0 == "1" } ?? true)))
    }
    return truths
  }

  /// The candidates of each truth, the best first.
  private func candidates(_ path: String, of truths: [Truth]) throws -> [[Found]] {
    let places = Dictionary(
      truths.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var found: [[Found]] = truths.map { _ in [] }
    var unscored = 0
    try rows(of: path, needs: ["property_id", "gnaf_id", "score"]) { fields in
      guard let place = places[fields[0] ?? ""] else { return }
      guard let row = fields[1], let score = fields[2].flatMap(Double.init) else {
        unscored += 1
        return
      }
      found[place].append(Found(row: row, score: score))
    }
    if unscored > 0 { Output.error.line(wording.unscored(unscored, in: path.shown)) }
    return found.map { list in
      list.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        .map(\.element)
    }
  }

  private func rows(
    of path: String, needs: [String], may: [String] = [], each: ([String?]) -> Void
  ) throws {
    do throws(TableFile.Fault) {
      var table = try TableFile(path, needs: needs, may: may)
      while let row = try table.next() { each(row) }
    } catch {
      throw Failure(error, table: path.shown, wording: wording)
    }
  }
}
