import Canvas
import Domain
package import Foundation
package import Monitoring
import Persian

/// The whole interface as one value: what happened so far, and nothing that could be derived.
package struct AppState: Sendable {
  package var session: Session
  var now: Date
  var figures: Figures
  var alerts: AlertBook
  let rules: AlertRules
  var tab: Tab
  var tabs: [Tab: TabState]
  var layers: [Layer] = []
  var note: Note?
  var cut = CutText()
  let keymap: Keymap = .standard
  let themes: [String]

  package init(
    session: Session, readings: Readings, rules: AlertRules = AlertRules(), themes: [String],
    tab: Tab = .overview, now: Date
  ) {
    self.session = session
    self.now = now
    self.figures = Figures(readings)
    self.alerts = AlertBook()
    self.rules = rules
    self.themes = themes
    self.tab = tab
    self.tabs = [
      .overview: TabState([.overview(OverviewPane())]),
      .endowments: TabState([
        .statistics(StatisticsPane()),
        .records(RecordsPane(.endowments(.sortedByCode()))),
        .records(RecordsPane(.units(.sortedByCode()))),
        .imports(ImportsPane()),
      ]),
      .cloud: TabState([
        .host,
        .tenants(ListCursor()),
        .records(RecordsPane(.machines(.sortedByName()))),
        .hosts(HostsPane()),
      ]),
      .addresses: TabState([.records(RecordsPane(.addresses(.openByArrival())))]),
    ]
  }

  var wording: Wording { session.wording }
  var geometry: Geometry { Geometry(size: session.size) }
  var today: Day { JalaliFormat.day(of: now, zone: session.zone) }

  /// Whole seconds from a moment until now, never negative.
  func seconds(since moment: Date) -> Int {
    max(0, Int(now.timeIntervalSince(moment)))
  }

  /// The tab in sight.
  var current: TabState {
    get { tabs[tab] ?? TabState([.overview(OverviewPane())]) }
    set { tabs[tab] = newValue }
  }

  /// The pane in sight.
  var pane: Pane {
    get { current.pane }
    set { current.pane = newValue }
  }
}

/// A sentence in the footer that goes away by itself.
struct Note: Hashable, Sendable {
  enum Kind: Sendable {
    case done
    case refused
    case failed
  }

  let text: CleanText
  let kind: Kind
  let until: Date
}

extension MachineBrowser {
  /// The machines that pass a filter, by name.
  static func sortedByName(_ filter: VirtualMachineFilter = VirtualMachineFilter()) -> Self {
    Self(query: VirtualMachineQuery(filter: filter, sort: Sort(.name)))
  }
}

extension AddressBrowser {
  /// The addresses that wait for a person, the oldest first.
  static func openByArrival() -> Self {
    byArrival(AddressFilter(states: Set(ReviewState.allCases.filter(\.isOpen))))
  }

  static func byArrival(_ filter: AddressFilter) -> Self {
    Self(query: AddressQuery(filter: filter, sort: Sort(.arrived)))
  }
}
