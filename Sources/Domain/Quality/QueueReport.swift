package import Foundation
package import Persian

/// How long something has waited.
package enum WaitingAge: Int, Coded {
  case underHour = 1
  case underDay
  case underThreeDays
  case underWeek
  case older

  /// Seconds below which the classes end; the last has no end.
  package static let limits: [TimeInterval] = [3_600, 86_400, 259_200, 604_800]

  package init(seconds: TimeInterval) {
    let passed = Self.limits.count { seconds >= $0 }
    self = Self.allCases[passed]
  }
}

/// What a verdict is, whatever row or reason it names.
///
/// Numbers are those of stored verdicts: never renumber one.
package enum VerdictKind: Int, Coded {
  case accept = 1
  case reject
  case askPost
  case skip
  case sendBack
}

/// The review queue in figures: what waits, who works, how well, and until when.
package struct QueueReport: Hashable, Sendable {
  /// The addresses in a state that wait, by how long ago they arrived.
  package struct Backlog: Hashable, Sendable {
    package let state: ReviewState
    /// A count for each age, the youngest first.
    package let ages: [Int]

    package init(state: ReviewState, ages: [Int]) {
      self.state = state
      self.ages = ages
    }

    package var count: Int { ages.reduce(0, +) }
  }

  /// What a clerk decided and did not take back.
  package struct ClerkWork: Hashable, Sendable {
    package let clerk: CleanText
    package let today: Int
    /// In the last seven days, today among them.
    package let week: Int

    package init(clerk: CleanText, today: Int, week: Int) {
      self.clerk = clerk
      self.today = today
      self.week = week
    }
  }

  /// What the Post was asked.
  package struct PostFigures: Hashable, Sendable {
    /// Requests without an answer, a count for each age, the youngest first.
    package let waiting: [Int]
    package let oldest: Date?
    package let answered: Int
    /// Those of the answered whose address had been decided otherwise meanwhile.
    package let late: Int

    package init(waiting: [Int], oldest: Date?, answered: Int, late: Int) {
      self.waiting = waiting
      self.oldest = oldest
      self.answered = answered
      self.late = late
    }
  }

  /// Days that shares and agreement look back on, today among them.
  package static let span = 30

  package let moment: Date
  package let today: Day
  /// States in which addresses wait for a person or the Post, empty ones left out.
  package let backlog: [Backlog]
  /// Standing decisions of each of the last 48 hours, the oldest first.
  package let decidedByHour: [Int]
  /// The busiest of the week first.
  package let clerks: [ClerkWork]
  /// Addresses the machine alone accepted, of all it has seen.
  package let machineShare: Proportion
  /// Standing decisions of the span, by kind.
  package let split: [VerdictKind: Int]
  /// Decisions of the span that were taken back or decided anew.
  package let reopened: Proportion
  package let agreement: ReviewAgreement
  package let secondReviews: [SecondReviewState: Int]
  /// The most items first.
  package let accuracy: [ClerkAccuracy]
  package let post: PostFigures
  /// The full days before today, the oldest first.
  package let flows: [DayFlow]
  package let forecast: FinishForecast

  package init(
    moment: Date, today: Day, backlog: [Backlog], decidedByHour: [Int], clerks: [ClerkWork],
    machineShare: Proportion, split: [VerdictKind: Int], reopened: Proportion,
    agreement: ReviewAgreement, secondReviews: [SecondReviewState: Int],
    accuracy: [ClerkAccuracy], post: PostFigures, flows: [DayFlow]
  ) {
    self.moment = moment
    self.today = today
    self.backlog = backlog
    self.decidedByHour = decidedByHour
    self.clerks = clerks
    self.machineShare = machineShare
    self.split = split
    self.reopened = reopened
    self.agreement = agreement
    self.secondReviews = secondReviews
    self.accuracy = accuracy
    self.post = post
    self.flows = flows
    let waiting = backlog.filter(\.state.isOpen).reduce(0) { $0 + $1.count }
    forecast = FinishForecast(waiting: waiting, flows: flows, today: today)
  }
}
