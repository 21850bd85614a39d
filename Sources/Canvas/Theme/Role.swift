/// What a piece of the screen means; themes say how a role looks.
///
/// Names are dotted, and a theme that is silent about `table.header.sorted` shows it as
/// `table.header`, `table` or at last `text`. A role is one byte, so that cells stay small.
package enum Role: String, Sendable, Hashable, CaseIterable {
  // Voices
  case text
  case textStrong = "text.strong"
  case textDim = "text.dim"
  case accent
  case brand
  case heading
  case headingNote = "heading.note"
  case rule
  case border
  case code
  // Subjects
  case pillar
  case pillarEndowments = "pillar.endowments"
  case pillarCloud = "pillar.cloud"
  case pillarAddresses = "pillar.addresses"
  // States
  case state
  case stateOk = "state.ok"
  case stateWarning = "state.warning"
  case stateCritical = "state.critical"
  case stateUnknown = "state.unknown"
  case stateProgress = "state.progress"
  case stateStale = "state.stale"
  case change
  case changeBetter = "change.better"
  case changeWorse = "change.worse"
  // The frame of every screen
  case tab
  case tabNumber = "tab.number"
  case tabActive = "tab.active"
  case tabActiveNumber = "tab.active.number"
  case breadcrumb
  case breadcrumbSeparator = "breadcrumb.separator"
  case breadcrumbCurrent = "breadcrumb.current"
  case footer
  case footerSource = "footer.source"
  case footerAge = "footer.age"
  case key
  case keyVerb = "key.verb"
  // Tables
  case table
  case tableHeader = "table.header"
  case tableHeaderSorted = "table.header.sorted"
  case tableStrong = "table.strong"
  case tableDim = "table.dim"
  case tableEdge = "table.edge"
  case tableMark = "table.mark"
  case scroll
  // Figures and charts
  case tile
  case tileTitle = "tile.title"
  case tileFigure = "tile.figure"
  case tileUnit = "tile.unit"
  case tileNote = "tile.note"
  case gauge
  case gaugeFull = "gauge.full"
  case gaugeEmpty = "gauge.empty"
  case sparkline
  case chart
  case chart1 = "chart.1"
  case chart2 = "chart.2"
  case chart3 = "chart.3"
  case chart4 = "chart.4"
  case chart5 = "chart.5"
  case chart6 = "chart.6"
  case chart7 = "chart.7"
  case chart8 = "chart.8"
  case chartAxis = "chart.axis"
  case chartLabel = "chart.label"
  case chartValue = "chart.value"
  case chartTarget = "chart.target"
  case map
  /// A bar that shows the heat of its cell where a theme paints no ground; elsewhere unseen.
  case mapShade = "map.shade"
  case mapLabel = "map.label"
  case mapMissing = "map.missing"
  case mapCursor = "map.cursor"
  // Addresses
  case match
  case matchSame = "match.same"
  case matchClose = "match.close"
  case matchContradiction = "match.contradiction"
  case matchExtra = "match.extra"
  case matchMissing = "match.missing"
  case token
  case tokenCity = "token.city"
  case tokenStreet = "token.street"
  case tokenAlley = "token.alley"
  case tokenPlaque = "token.plaque"
  case tokenFloor = "token.floor"
  case tokenUnit = "token.unit"
  case tokenPlace = "token.place"
  case tokenPostcode = "token.postcode"
  case tokenNoise = "token.noise"
  // Asking and answering
  case search
  case searchHit = "search.hit"
  case filter
  case filterKey = "filter.key"
  case filterValue = "filter.value"
  case input
  case inputPrompt = "input.prompt"
  case inputCaret = "input.caret"
  /// The caret before a joiner, which has no cell: it stands on the letter behind.
  case inputCaretJoiner = "input.caret.joiner"
  /// A letter that carries marks, which a row of cells leaves out.
  case inputMarked = "input.marked"
  case inputPlaceholder = "input.placeholder"
  case inputError = "input.error"
  case dialog
  case dialogTitle = "dialog.title"
  case dialogBorder = "dialog.border"
  case dialogChoice = "dialog.choice"
  case dialogChoiceDefault = "dialog.choice.default"
  case notice
  case noticeNext = "notice.next"
  case difference
  case differenceAdded = "difference.added"
  case differenceRemoved = "difference.removed"
}

extension Role {
  /// The role's place in the list of all roles, for tables indexed by role.
  ///
  /// An enum of fewer than 257 cases without payload is one byte that holds the number of the
  /// case in the order of declaration; a test compares it with `allCases`.
  package var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// The series colours of charts, in the order in which they are given out.
  package static let series: [Role] = [
    .chart1, .chart2, .chart3, .chart4, .chart5, .chart6, .chart7, .chart8,
  ]

  /// The names a theme is asked for, nearest first, ending with `text`.
  var fallbackNames: [String] {
    var names = [rawValue]
    while let dot = names[names.count - 1].lastIndex(of: ".") {
      names.append(String(names[names.count - 1][..<dot]))
    }
    return names.contains("text") ? names : names + ["text"]
  }
}
