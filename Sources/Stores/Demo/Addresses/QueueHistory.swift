import Domain
import Foundation
import Persian

/// What has become of an address of the queue so far.
struct QueueHistory: Sendable {
  let now: Date

  /// When it arrived, where it stands, and the verdict where a person gave one.
  struct Course: Sendable {
    let arrived: Date
    let state: ReviewState
    let verdict: (verdict: Verdict, moment: Date)?
  }

  /// A course that fits what the address says.
  func course(of site: QueueSite, gnafRows: Int, _ random: inout DemoRandom) -> Course {
    let state = Self.odds(for: site).draw(&random)
    // What has just come in is still to be looked at; nothing else is.
    let arrived = arrival(within: state == .received ? 0.3 : 9, &random)
    let verdict = verdict(state, site, gnafRows: gnafRows, &random)
    return Course(
      arrived: arrived, state: state,
      verdict: verdict.map { ($0, moment(after: arrived, &random)) })
  }

  private static func odds(for site: QueueSite) -> Odds<ReviewState> {
    guard site.truth != nil else { return lost }
    return site.isClear ? clear : unclear
  }

  private static let clear = Odds<ReviewState>(
    [
      (.accepted, 17), (.inReview, 13), (.received, 6), (.needsPost, 2), (.skipped, 1),
      (.duplicate, 2), (.rejected, 1.5), (.failed, 0.3),
    ], last: (.autoMatched, 57))
  private static let unclear = Odds<ReviewState>(
    [
      (.autoMatched, 12), (.accepted, 22), (.received, 6), (.noCandidate, 4), (.needsPost, 9),
      (.skipped, 3), (.duplicate, 1.5), (.rejected, 6), (.failed, 0.5),
    ], last: (.inReview, 36))
  private static let lost = Odds<ReviewState>(
    [
      (.inReview, 24), (.received, 6), (.needsPost, 14), (.skipped, 3), (.duplicate, 1),
      (.rejected, 21), (.failed, 1), (.accepted, 1),
    ], last: (.noCandidate, 29))

  private func verdict(
    _ state: ReviewState, _ site: QueueSite, gnafRows: Int, _ random: inout DemoRandom
  ) -> Verdict? {
    switch state {
    case .accepted:
      // Reviewers err, seldom and nearby; where the file lacks the place, any row is an error.
      let truth = site.truth?.raw ?? Int64(random.integer(1...max(1, gnafRows)))
      let isRight = random.chance(0.985)
      let row = isRight ? truth : min(Int64(gnafRows), truth + Int64(random.integer(1...3)))
      return .accept(RecordID(row))
    case .rejected:
      return .reject(
        site.truth == nil ? Self.lostReasons.draw(&random) : Self.reasons.draw(&random))
    case .needsPost: return .askPost
    case .skipped: return .skip
    case .received, .autoMatched, .noCandidate, .inReview, .duplicate, .failed, .answered, .final,
      .written, .sentBack:
      return nil
    }
  }

  private static let reasons = Odds<RejectReason>(
    [(.badPostcode, 4), (.provinceMismatch, 2), (.severalUnits, 4), (.outOfBounds, 1)],
    last: (.incomplete, 8))
  private static let lostReasons = Odds<RejectReason>(
    [(.plateMismatch, 5), (.incomplete, 3), (.ruralWithoutCode, 2)], last: (.streetNotFound, 7))

  /// A moment of the last days, mostly in office hours.
  private func arrival(within days: Double, _ random: inout DemoRandom) -> Date {
    var moment = now
    for _ in 0..<24 {
      let age = days * 86_400 * random.unit()
      moment = now.addingTimeInterval(-(60 + age).rounded())
      if random.chance(OfficeHours.pace(at: moment)) { break }
    }
    return moment
  }

  /// A moment between an arrival and now, sooner rather than later.
  private func moment(after arrived: Date, _ random: inout DemoRandom) -> Date {
    let wait = now.timeIntervalSince(arrived)
    let share = random.unit()
    return arrived.addingTimeInterval((wait * (0.02 + 0.97 * share * share)).rounded())
  }
}
