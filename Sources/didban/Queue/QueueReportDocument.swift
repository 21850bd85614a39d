import Domain
import Foundation
import Persian

/// The review queue's figures as data.
///
/// Days are Jalali; what is not defined, or does not end, is left out.
struct QueueReportDocument: Encodable {
  struct Share: Encodable {
    let count: Int
    let total: Int
    let share: Double?
    let lower: Double
    let upper: Double

    init(_ share: Proportion) {
      (count, total, self.share) = (share.count, share.total, share.share)
      (lower, upper) = (share.interval.lowerBound, share.interval.upperBound)
    }
  }

  struct Kappa: Encodable {
    let total: Int
    let observed: Double
    let expected: Double
    let kappa: Double?
    let standardError: Double?
    let lower: Double?
    let upper: Double?

    init(_ kappa: CohenKappa) {
      (total, observed, expected) = (kappa.total, kappa.observed, kappa.expected)
      (self.kappa, standardError) = (kappa.value, kappa.standardError)
      (lower, upper) = (kappa.interval?.lowerBound, kappa.interval?.upperBound)
    }
  }

  struct Pair: Encodable {
    let one: String
    let other: String
    let kappa: Kappa
  }

  struct Clerk: Encodable {
    let clerk: String
    let today: Int
    let sevenDays: Int
  }

  struct Accuracy: Encodable {
    let clerk: String
    let right: Share
  }

  struct Post: Encodable {
    let waitingByAge: [String: Int]
    let oldest: Date?
    let answered: Int
    let late: Int
  }

  struct Flow: Encodable {
    let day: String
    let arrived: Int
    let closed: Int
  }

  struct Forecast: Encodable {
    let state: String
    let day: String?
    let earliest: String?
    let latest: String?
    let growth: Double?

    init(_ forecast: FinishForecast) {
      var (day, earliest, latest, growth): (String?, String?, String?, Double?)
      switch forecast {
      case .finished: state = "finished"
      case .tooLittle: state = "tooLittle"
      case .never(let rate): (state, growth) = ("never", rate)
      case .day(let likely, let early, let late):
        state = "day"
        (day, earliest) = (QueueReportDocument.text(likely), QueueReportDocument.text(early))
        latest = late.map(QueueReportDocument.text)
      }
      (self.day, self.earliest, self.latest, self.growth) = (day, earliest, latest, growth)
    }
  }

  let moment: Date
  let today: String
  let backlog: [String: [String: Int]]
  let decidedByHour: [Int]
  let clerks: [Clerk]
  let machineShare: Share
  let split: [String: Int]
  let reopened: Share
  let agreement: Kappa
  let agreementByPair: [Pair]
  let agreementByClass: [String: Kappa]
  let secondReviews: [String: Int]
  let accuracy: [Accuracy]
  let post: Post
  let flows: [Flow]
  let forecast: Forecast

  init(_ report: QueueReport) {
    let all = report.agreement.all
    moment = report.moment
    today = Self.text(report.today)
    backlog = Dictionary(
      report.backlog.map { ($0.state.token, Self.byAge($0.ages)) }, uniquingKeysWith: { $1 })
    decidedByHour = report.decidedByHour
    clerks = report.clerks.map {
      Clerk(clerk: $0.clerk.string, today: $0.today, sevenDays: $0.week)
    }
    machineShare = Share(report.machineShare)
    split = Dictionary(
      report.split.map { ($0.key.token, $0.value) }, uniquingKeysWith: { $1 })
    reopened = Share(report.reopened)
    agreement = Kappa(all.kappa)
    agreementByPair = report.agreement.pairs.map {
      Pair(one: $0.one.string, other: $0.other.string, kappa: Kappa($0.table.kappa))
    }
    agreementByClass = Dictionary(
      all.classes.map { ($0.token, Kappa(all.collapsed(to: $0))) }, uniquingKeysWith: { $1 })
    secondReviews = Dictionary(
      report.secondReviews.map { ($0.key.token, $0.value) }, uniquingKeysWith: { $1 })
    accuracy = report.accuracy.map { Accuracy(clerk: $0.clerk.string, right: Share($0.right)) }
    post = Post(
      waitingByAge: Self.byAge(report.post.waiting), oldest: report.post.oldest,
      answered: report.post.answered, late: report.post.late)
    flows = report.flows.map {
      Flow(day: Self.text($0.day), arrived: $0.arrived, closed: $0.closed)
    }
    forecast = Forecast(report.forecast)
  }

  private static func byAge(_ counts: [Int]) -> [String: Int] {
    Dictionary(
      zip(WaitingAge.allCases, counts).map { ($0.token, $1) }, uniquingKeysWith: { $1 })
  }

  fileprivate static func text(_ day: Day) -> String {
    JalaliFormat.numeric(day, .english).string
  }
}
