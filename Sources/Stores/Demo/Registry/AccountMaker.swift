import Domain
import Persian

/// The last five fiscal years of an endowment that is let: income, spending by intention, audit.
struct AccountMaker: Sendable {
  private let world: DemoWorld
  private let today: Day
  private let year: Int
  private var count = 0

  init(world: DemoWorld, today: Day) {
    self.world = world
    self.today = today
    year = JalaliDate(today).year
  }

  mutating func years(
    of endowment: Endowment, _ holdings: [Holding], _ random: inout DemoRandom
  ) -> [EstateYear] {
    let rent = holdings.reduce(Rial.zero) { $0 + $1.unit.rent }
    guard endowment.use == .income, rent > .zero else { return [] }
    let isDormant = random.chance(0.05)
    let reviewer = Filler(world: world, place: "").text(.reviewer, &random)
    let first = JalaliDate(endowment.registered).year
    return (1...5).filter { year - $0 >= first }.map { age in
      let income = Self.income(rent, age: age, &random)
      let planned = income.percent(random.integer(75...98))
      let spent = income.percent(Self.share(isDormant: isDormant, &random))
      let owner = endowment.id
      return EstateYear(
        account: AnnualAccount(
          endowment: owner, year: year - age, income: income, spent: spent),
        spending: Self.parts(endowment.intentions, planned, spent).map { part in
          Spending(
            endowment: owner, year: year - age, category: part.category, planned: part.planned,
            spent: part.spent)
        },
        audit: audit(of: endowment, age: age, reviewer: reviewer, &random))
    }
  }

  /// What was let for less in its day, and not all of it paid.
  private static func income(_ rent: Rial, age: Int, _ random: inout DemoRandom) -> Rial {
    var then = rent
    for _ in 0..<age { then = then.percent(78) }
    return Rial(RentLevel.round(Double(then.percent(random.integer(80...104)).amount)))
  }

  private static func share(isDormant: Bool, _ random: inout DemoRandom) -> Int {
    if random.chance(0.02) { return 0 }
    return isDormant ? random.integer(0...27) : random.integer(48...98)
  }

  /// Plan and spending divided by the shares of the intentions; the last takes what is left.
  private static func parts(
    _ intentions: [Intention], _ planned: Rial, _ spent: Rial
  ) -> [(category: IntentionCategory, planned: Rial, spent: Rial)] {
    var (plan, rest) = (planned, spent)
    return intentions.enumerated().map { index, intention in
      let isLast = index == intentions.count - 1
      let part = (
        category: intention.category,
        planned: isLast ? plan : planned.percent(intention.sharePercent),
        spent: isLast ? rest : spent.percent(intention.sharePercent)
      )
      plan = plan - part.planned
      rest = rest - part.spent
      return part
    }
  }

  private mutating func audit(
    of endowment: Endowment, age: Int, reviewer: CleanText, _ random: inout DemoRandom
  ) -> Investigation {
    count += 1
    let state =
      switch age {
      case 1: Self.lastYear.draw(&random)
      case 2: Self.yearBefore.draw(&random)
      default: Self.earlier.draw(&random)
      }
    let close = today.startOfYear.addingYears(1 - age).advanced(by: -1)
    let filed = min(today, close.advanced(by: random.integer(20...260)))
    let isTaken = state != .awaited && state != .filed
    let number = DemoCode.padded(count, to: 7)
    return Investigation(
      id: RecordID(Int64(count)), code: DemoCode.number(year - age) + number,
      endowment: endowment.id, endowmentName: endowment.name, year: year - age,
      filed: state == .awaited ? nil : filed, reviewer: isTaken ? reviewer : "", state: state,
      clearanceNumber: state == .cleared ? number : "")
  }

  private static let lastYear = Odds<InvestigationState>(
    [(.awaited, 22), (.filed, 20), (.underReview, 22), (.returned, 6)], last: (.cleared, 30))
  private static let yearBefore = Odds<InvestigationState>(
    [(.awaited, 6), (.filed, 5), (.underReview, 8), (.returned, 3)], last: (.cleared, 78))
  private static let earlier = Odds<InvestigationState>(
    [(.awaited, 1.5), (.underReview, 1), (.returned, 0.5)], last: (.cleared, 97))
}
