import Domain
import Persian

/// The registry in pictures: which one is in sight, and what is chosen in each.
///
/// The pictures share their choices: a province picked on the map is the one whose counties are shown.
struct StatisticsPane: Hashable, Sendable {
  /// The ways the figures are shown, in the order in which a key goes through them.
  enum Picture: Int, CaseIterable, Sendable {
    case totals
    case map
    case provinces
    case history
  }

  var picture: Picture = .totals
  private(set) var focus: Breakdown = .province
  var cursor = ListCursor()
  /// The province picked; nil stands for the largest.
  var province: CleanText?
  var measure: PlaceMeasure = .deedShare
  /// What provinces are ordered by, the largest first; nil leaves them by name.
  var order: PlaceMeasure?
  var series: HistoryMeasure = .deeds
  /// Months between the one picked and the current one.
  var monthsBack = 0

  /// The breakdowns that have a chart of their own, in reading order.
  static let charts: [Breakdown] = [
    .province, .county, .custody, .use, .kind, .intention, .deed, .type, .occupancy, .leaseState,
    .leaseEnding, .arrears, .deedCover, .legalState, .spending,
  ]

  mutating func step(_ step: ReadingStep) {
    focus = Self.next(focus, step, of: Self.charts)
    cursor = ListCursor()
  }

  mutating func stepPicture(_ step: ReadingStep) {
    picture = Self.next(picture, step, of: Picture.allCases)
  }

  /// Goes to the next measure of the picture in sight, whatever it measures.
  mutating func stepMeasure(_ step: ReadingStep) {
    switch picture {
    case .totals: self.step(step)
    case .map, .provinces: measure = Self.next(measure, step, of: PlaceMeasure.allCases)
    case .history: series = Self.next(series, step, of: HistoryMeasure.allCases)
    }
  }

  private static func next<Value: Equatable>(
    _ value: Value, _ step: ReadingStep, of all: [Value]
  ) -> Value {
    let index = all.firstIndex(of: value) ?? 0
    return all[(index + step.rawValue + all.count) % all.count]
  }

  /// Puts a breakdown in focus, its first class under the cursor.
  mutating func show(_ breakdown: Breakdown) {
    focus = breakdown
    cursor = ListCursor()
  }

  /// Puts the cursor on a class of a breakdown; true where it was there already.
  mutating func select(_ row: Int, of breakdown: Breakdown) -> Bool {
    guard focus != breakdown || cursor.position != row else { return true }
    focus = breakdown
    cursor = ListCursor(position: row)
    return false
  }

  /// The classes of the breakdown in focus.
  func classes(in figures: EndowmentStatistics) -> [StatisticsClass] {
    StatisticsClass.all(of: focus, in: figures, province: shownProvince(in: figures))
  }

  /// The class under the cursor.
  func selected(in figures: EndowmentStatistics) -> StatisticsClass? {
    let classes = classes(in: figures)
    return classes.indices.contains(cursor.position) ? classes[cursor.position] : nil
  }

  /// The province picked, or else the one with most units.
  func shownProvince(in figures: EndowmentStatistics) -> CleanText? {
    if let province, figures.byProvince.contains(where: { $0.name == province }) {
      return province
    }
    return figures.byProvince.max { $0.units < $1.units }?.name
  }
}
