import Domain
import Foundation
import Persian

/// The addresses of the queue, collected until all are known and can be numbered by arrival.
struct QueueBook: Sendable {
  private let world: DemoWorld
  private let seed: DemoSeed
  private let history: QueueHistory
  private let gnafRows: Int
  private var drafts: [Draft] = []

  private struct Draft: Sendable {
    let site: QueueSite
    let code: CleanText
    let endowmentName: CleanText
    let course: QueueHistory.Course
    let reviewer: CleanText
  }

  init(world: DemoWorld, seed: DemoSeed, now: Date, gnafRows: Int) {
    self.world = world
    self.seed = seed
    history = QueueHistory(now: now)
    self.gnafRows = gnafRows
  }

  /// Takes the address of a unit.
  mutating func add(_ site: QueueSite, of unit: PropertyUnit) {
    var random = seed.random(.queue, -1 - drafts.count)
    drafts.append(
      Draft(
        site: site, code: unit.code, endowmentName: unit.endowmentName,
        course: history.course(of: site, gnafRows: gnafRows, &random),
        reviewer: world.book.text(.reviewer, &random)))
  }

  /// Every address, the first to arrive first, with decisions numbered in the order they were taken.
  func addresses() -> [PropertyAddress] {
    let byArrival = drafts.indices.sorted {
      (drafts[$0].course.arrived, $0) < (drafts[$1].course.arrived, $1)
    }
    let decided = byArrival.enumerated().compactMap { position, draft in
      drafts[draft].course.verdict.map { (position: position, moment: $0.moment) }
    }.sorted { ($0.moment, $0.position) < ($1.moment, $1.position) }
    let numbers = Dictionary(
      uniqueKeysWithValues: decided.enumerated().map { ($0.element.position, $0.offset + 1) })
    return byArrival.enumerated().map { position, draft in
      address(drafts[draft], id: position + 1, decision: numbers[position])
    }
  }

  private func address(_ draft: Draft, id: Int, decision: Int?) -> PropertyAddress {
    let address = RecordID<PropertyAddress>(Int64(id))
    let taken: Decision? = draft.course.verdict.flatMap { verdict in
      decision.map { number in
        Decision(
          id: RecordID(Int64(number)), address: address, verdict: verdict.verdict,
          reviewer: draft.reviewer, moment: verdict.moment, previous: .inReview)
      }
    }
    return PropertyAddress(
      id: address, code: draft.code, endowmentName: draft.endowmentName,
      officeProvince: draft.site.place.province, officeCounty: draft.site.place.county,
      text: draft.site.text, postcode: draft.site.postcode, state: draft.course.state,
      arrived: draft.course.arrived, decision: taken)
  }
}
