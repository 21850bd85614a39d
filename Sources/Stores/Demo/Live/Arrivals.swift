import Domain
import Foundation
import Persian

/// Addresses that offices send in: of a unit of the registry, at a place of GNAF in its county.
struct Arrivals: Sendable {
  let store: SQLiteStore
  let world: DemoWorld
  let moment: Date

  /// The most units looked at for one whose county is in GNAF.
  private static let tries = 8

  /// New addresses, their numbers still open; fewer than asked for where units or GNAF rows are few.
  func addresses(
    _ count: Int, _ random: inout DemoRandom
  ) throws(SourceError) -> [PropertyAddress] {
    var arrivals: [PropertyAddress] = []
    for _ in 0..<count {
      guard let one = try address(&random) else { continue }
      if !arrivals.contains(where: { $0.code == one.code }) { arrivals.append(one) }
    }
    return arrivals
  }

  private func address(_ random: inout DemoRandom) throws(SourceError) -> PropertyAddress? {
    guard let (unit, rows) = try place(&random),
      let row = try store.gnafRow(Int64(random.integer(rows))),
      let other = try store.gnafRow(Int64(random.integer(rows)))
    else { return nil }
    let writing = Clerk(world: world).writing(of: row, other: other, &random)
    return PropertyAddress(
      id: RecordID(0), code: unit.code, endowmentName: unit.endowmentName,
      officeProvince: row.province, officeCounty: row.county, text: writing.text,
      postcode: writing.postcode, state: .received, arrived: moment, decision: nil)
  }

  /// A unit and the GNAF rows of its county.
  private func place(
    _ random: inout DemoRandom
  ) throws(SourceError) -> (unit: UnitSample, rows: ClosedRange<Int>)? {
    let units = try store.largestID(in: .unit)
    for _ in 0..<Self.tries where units > 0 {
      let start = Int64(random.integer(1...units))
      guard let unit = try store.unitWithoutAddress(from: start) else { continue }
      if let rows = try store.gnafRows(inCounty: unit.county) { return (unit, rows) }
    }
    return nil
  }
}
