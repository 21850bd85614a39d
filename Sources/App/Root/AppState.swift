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
  var metrics: MetricBoard
  /// What the pollers of metrics were last told to ask for.
  var watchedMetrics: Set<MetricKey> = []
  var waste: WasteBoard
  var services: ServiceBoard
  /// Whether the budgets of services were last told to be asked for.
  var isWatchingServices = false
  var capacity = CapacityBoard()
  var security = SecurityBoard()
  var alerts: AlertBook
  let rules: AlertRules
  var tab: Tab
  var tabs: [Tab: TabState]
  var layers: [Layer] = []
  var note: Note?
  var cut = CutText()
  var lists: ListBook
  /// The file that a list is being written to.
  var exportUnderWay: CleanText?
  /// What the operator reviews, and in what order; nil until the store has told.
  var taking: TakingChoice?
  var isTakingAsked = false
  let keymap: Keymap = .standard
  let themes: [String]

  package init(
    session: Session, readings: Readings,
    metrics: [MetricUpdate] = [], services: [ServiceUpdate] = [],
    rules: AlertRules = AlertRules(), waste: WasteBoard = WasteBoard(), themes: [String],
    tab: Tab = .overview, lists: ListBook = ListBook(), now: Date
  ) {
    self.session = session
    self.now = now
    self.figures = Figures(readings)
    self.metrics = MetricBoard(metrics)
    self.waste = waste
    self.services = ServiceBoard(services)
    self.alerts = AlertBook()
    self.rules = rules
    self.themes = themes
    self.lists = lists
    self.tab = tab
    self.tabs = [
      .overview: TabState([.overview(OverviewPane())]),
      .endowments: TabState([
        .statistics(StatisticsPane()),
        .records(RecordsPane(Browser<Endowment>())),
        .records(RecordsPane(Browser<PropertyUnit>())),
        .records(RecordsPane(Browser<Lease>())),
        .records(RecordsPane(Browser<TitleDeed>())),
        .records(RecordsPane(Browser<LegalFile>())),
        .records(RecordsPane(Browser<Investigation>())),
        .records(RecordsPane(Browser<Shrine>())),
        .records(RecordsPane(Browser<Project>())),
        .imports(ImportsPane()),
        .followUps(FollowUpsPane()),
      ]),
      .cloud: TabState([
        .host,
        .records(RecordsPane(Browser<Tenant>())),
        .records(RecordsPane(Browser<CloudProject>())),
        .records(RecordsPane(Browser<VirtualMachine>())),
        .records(RecordsPane(Browser<HostMachine>())),
        .capacity(ListCursor()),
        .records(RecordsPane(Browser<Volume>())),
        .records(RecordsPane(Browser<VolumeSnapshot>())),
        .records(RecordsPane(Browser<Backup>())),
        .records(RecordsPane(Browser<SystemImage>())),
        .records(RecordsPane(Browser<CloudNetwork>())),
        .records(RecordsPane(Browser<GPUNode>())),
        .records(RecordsPane(Browser<Certificate>())),
        .records(RecordsPane(Browser<Onboarding>())),
        .records(RecordsPane(Browser<Site>())),
        .records(RecordsPane(Browser<WasteCase>(.open))),
        .showback(ShowbackPane()),
        .services(ServicesPane()),
        .records(RecordsPane(Browser<Incident>())),
        .security(ListCursor()),
        .metrics(MetricsPane()),
      ]),
      .addresses: TabState([
        .records(RecordsPane(Browser<PropertyAddress>(.open))), .queue(QueuePane()),
      ]),
    ]
    for tab in Tab.allCases { tabs[tab]?.updateAll { $0.take(lists) } }
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

  /// Opens a pane out of the one in sight; a list has the columns and order the operator gave its like.
  mutating func enter(_ pane: Pane) {
    var pane = pane
    pane.take(lists)
    current.open(pane)
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

extension RecordFilter<PropertyAddressField> {
  /// The addresses that wait for a person.
  static var open: Self {
    RecordFilter(
      Condition(.state, .among(Set(ReviewState.allCases.filter(\.isOpen).map(\.rawValue)))))
  }
}

extension Pane {
  /// Takes up the columns and the order an operator has given to lists like this one.
  fileprivate mutating func take(_ lists: ListBook) {
    guard case .records(var records) = self,
      let layout = lists.layouts[records.list.subject.token]
    else { return }
    records.list.take(layout)
    self = .records(records)
  }
}
