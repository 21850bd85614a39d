import Domain
import Foundation
import Matching
import Persian

/// The ground and its questions as the files that `didban match` reads.
struct Files {
  let ground: Ground

  func writeRows(to path: String) throws {
    var file = try CSVFile(
      path,
      columns: "gnaf_id,building_id,postcode,province,county,city,neighbourhood,main_street,"
        + "side_street,alley,plaque,floor,unit,lat,lon")
    var failure: (any Error)?
    ground.walk { row, _ in
      guard failure == nil else { return }
      let fields: [AddressField] = [
        .province, .county, .city, .neighbourhood, .mainStreet, .sideStreet, .alley, .plaque,
        .floor, .unit,
      ]
      let point = row.coordinates.map { [$0.latitude, $0.longitude] } ?? []
      do {
        try file.write(
          [row.code.string, row.buildingCode.string, row.postcode.string]
            + fields.map { row[$0].string } + point.map { String(format: "%.6f", $0) })
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try file.finish()
  }

  func writeQuestions(_ count: Int, to path: String, truth: String) throws {
    var stream = QuestionStream(count, of: ground)
    ground.walk { stream.pass($0, crossing: $1) }
    var questions = try CSVFile(
      path, columns: "property_id,waqf_name,office_province,office_county,address,postcode")
    var truths = try CSVFile(
      truth, columns: "property_id,kind,gnaf_id,building_id,unit_stated,determinable,ops")
    for asked in stream.asked {
      let question = asked.question
      try questions.write([
        asked.code.string, "", question.officeProvince.string, question.officeCounty.string,
        question.text.string, question.postcode.string,
      ])
      let isThere = asked.truth == .match
      try truths.write([
        asked.code.string, asked.truth.rawValue, isThere ? asked.row.code.string : "",
        isThere ? asked.row.buildingCode.string : "", asked.statesUnit ? "1" : "0",
        asked.isDeterminable ? "1" : "0", asked.faults.joined(separator: "|"),
      ])
    }
    try questions.finish()
    try truths.finish()
  }
}
