package import Domain
import Foundation
import Persian

/// What is known of waste beside its cases: the rules, the figures, and how the last survey went.
package struct WasteBoard: Sendable {
  /// By which the settings' servers are surveyed.
  let rules: [WasteRule]
  private(set) var statistics: Result<WasteStatistics, SourceError>?
  private(set) var isSurveying = false
  /// Why the last survey of this session failed.
  private(set) var trouble: SourceError?
  /// What the last survey of this session could not judge.
  private(set) var omissions: [WasteOmission] = []
  private var isAsked = false
  /// Whether something changed while figures were being read.
  private var isStale = false
  /// Whether this session has begun a survey of its own accord.
  private var hasBegun = false

  /// A survey looks back on weeks: it is made anew once a day, and whenever somebody asks.
  private static let pace: TimeInterval = 86_400

  package init(_ rules: [WasteRule] = []) {
    self.rules = rules
  }

  var figures: WasteStatistics? { try? statistics?.get() }

  /// Whether there is something to survey without a server.
  var judgesInventory: Bool { rules.contains(where: \.subject.isInventoried) }

  func rule(_ id: CleanText) -> WasteRule? { rules.first { $0.id == id } }

  /// The work of reading the figures, where that is not under way; else it is done once more behind it.
  mutating func request(reload: Bool, on today: Day) -> Effect? {
    guard !isAsked else {
      isStale = isStale || reload
      return nil
    }
    guard statistics == nil || reload || isStale else { return nil }
    (isAsked, isStale) = (true, false)
    return .loadWaste(on: today)
  }

  mutating func take(_ fresh: Result<WasteStatistics, SourceError>) {
    isAsked = false
    statistics = fresh
  }

  /// The work of a survey nobody asked for, where the last one is old.
  mutating func dueSurvey(at now: Date, on today: Day, by who: CleanText) -> Effect? {
    guard !hasBegun, let figures,
      figures.surveyed.map({ now.timeIntervalSince($0) > Self.pace }) ?? true
    else { return nil }
    return survey(on: today, by: who)
  }

  /// The work of a survey, where none is under way.
  mutating func survey(on today: Day, by who: CleanText) -> Effect? {
    guard !isSurveying else { return nil }
    (isSurveying, hasBegun, trouble) = (true, true, nil)
    return .surveyWaste(on: today, by: who)
  }

  /// Takes in how a survey ended.
  mutating func end(_ result: Result<WasteSurveyed, SourceError>) {
    isSurveying = false
    switch result {
    case .success(let surveyed): omissions = surveyed.omissions
    case .failure(let error): (trouble, omissions) = (error, [])
    }
  }
}
