import Domain
import Persian

/// A browser of one of the subjects: what every list can do, whatever it lists.
enum RecordList: Sendable {
  case endowments(EndowmentBrowser)
  case units(UnitBrowser)
  case machines(MachineBrowser)
  case addresses(AddressBrowser)

  var cursor: Int {
    switch self {
    case .endowments(let list): list.cursor
    case .units(let list): list.cursor
    case .machines(let list): list.cursor
    case .addresses(let list): list.cursor
    }
  }

  var total: Int {
    switch self {
    case .endowments(let list): list.total
    case .units(let list): list.total
    case .machines(let list): list.total
    case .addresses(let list): list.total
    }
  }

  var error: SourceError? {
    switch self {
    case .endowments(let list): list.error
    case .units(let list): list.error
    case .machines(let list): list.error
    case .addresses(let list): list.error
    }
  }

  var isLoaded: Bool {
    switch self {
    case .endowments(let list): list.isLoaded
    case .units(let list): list.isLoaded
    case .machines(let list): list.isLoaded
    case .addresses(let list): list.isLoaded
    }
  }

  /// Where a find runs.
  var scope: FindScope {
    switch self {
    case .endowments(let list): .endowments(list.query)
    case .units(let list): .units(list.query)
    case .machines(let list): .machines(list.query)
    case .addresses(let list): .addresses(list.query)
    }
  }

  mutating func obey(_ command: Command, height: Int) -> Bool {
    switch self {
    case .endowments(var list):
      defer { self = .endowments(list) }
      return list.obey(command, height: height)
    case .units(var list):
      defer { self = .units(list) }
      return list.obey(command, height: height)
    case .machines(var list):
      defer { self = .machines(list) }
      return list.obey(command, height: height)
    case .addresses(var list):
      defer { self = .addresses(list) }
      return list.obey(command, height: height)
    }
  }

  mutating func move(to position: Int, height: Int) {
    switch self {
    case .endowments(var list):
      list.move(to: position, height: height)
      self = .endowments(list)
    case .units(var list):
      list.move(to: position, height: height)
      self = .units(list)
    case .machines(var list):
      list.move(to: position, height: height)
      self = .machines(list)
    case .addresses(var list):
      list.move(to: position, height: height)
      self = .addresses(list)
    }
  }

  mutating func turn(to position: Int, height: Int) {
    switch self {
    case .endowments(var list):
      list.turn(to: position, height: height)
      self = .endowments(list)
    case .units(var list):
      list.turn(to: position, height: height)
      self = .units(list)
    case .machines(var list):
      list.turn(to: position, height: height)
      self = .machines(list)
    case .addresses(var list):
      list.turn(to: position, height: height)
      self = .addresses(list)
    }
  }

  mutating func jump(to position: Int, height: Int) {
    switch self {
    case .endowments(var list):
      list.jump(to: position, height: height)
      self = .endowments(list)
    case .units(var list):
      list.jump(to: position, height: height)
      self = .units(list)
    case .machines(var list):
      list.jump(to: position, height: height)
      self = .machines(list)
    case .addresses(var list):
      list.jump(to: position, height: height)
      self = .addresses(list)
    }
  }

  /// The work needed so that what is visible is loaded, if any.
  mutating func request(height: Int, reload: Bool) -> Effect? {
    switch self {
    case .endowments(var list):
      defer { self = .endowments(list) }
      return list.request(height: height, reload: reload)
        .map { .loadEndowments(list.query, $0.window, ticket: $0.ticket) }
    case .units(var list):
      defer { self = .units(list) }
      return list.request(height: height, reload: reload)
        .map { .loadUnits(list.query, $0.window, ticket: $0.ticket) }
    case .machines(var list):
      defer { self = .machines(list) }
      return list.request(height: height, reload: reload)
        .map { .loadMachines(list.query, $0.window, ticket: $0.ticket) }
    case .addresses(var list):
      defer { self = .addresses(list) }
      return list.request(height: height, reload: reload)
        .map { .loadAddresses(list.query, $0.window, ticket: $0.ticket) }
    }
  }

  /// Takes in a page that came back, where it is this list's.
  mutating func take(_ result: EffectResult, height: Int) {
    switch (self, result) {
    case (.endowments(var list), .endowments(let loaded)):
      list.take(loaded, height: height) { $0.id == $1.id }
      self = .endowments(list)
    case (.units(var list), .units(let loaded)):
      list.take(loaded, height: height) { $0.id == $1.id }
      self = .units(list)
    case (.machines(var list), .machines(let loaded)):
      list.take(loaded, height: height) { $0.id == $1.id }
      self = .machines(list)
    case (.addresses(var list), .addresses(let loaded)):
      list.take(loaded, height: height) { $0.id == $1.id }
      self = .addresses(list)
    default: break
    }
  }

  /// Orders by the next column, upwards.
  mutating func sortByNextColumn() {
    switch self {
    case .endowments(let list): self = .endowments(list.sortedByNextColumn())
    case .units(let list): self = .units(list.sortedByNextColumn())
    case .machines(let list): self = .machines(list.sortedByNextColumn())
    case .addresses(let list): self = .addresses(list.sortedByNextColumn())
    }
  }

  mutating func reverseSort() {
    switch self {
    case .endowments(let list): self = .endowments(list.reversed())
    case .units(let list): self = .units(list.reversed())
    case .machines(let list): self = .machines(list.reversed())
    case .addresses(let list): self = .addresses(list.reversed())
    }
  }

  /// The words the list is narrowed to.
  var filterText: CleanText {
    switch self {
    case .endowments(let list): list.query.filter.text
    case .units(let list): list.query.filter.text
    case .machines(let list): list.query.filter.text
    case .addresses(let list): list.query.filter.text
    }
  }

  /// Narrows the list to records that hold these words.
  mutating func filter(by text: CleanText) {
    switch self {
    case .endowments(let list): self = .endowments(list.filtered { $0.text = text })
    case .units(let list): self = .units(list.filtered { $0.text = text })
    case .machines(let list): self = .machines(list.filtered { $0.text = text })
    case .addresses(let list): self = .addresses(list.filtered { $0.text = text })
    }
  }

  /// Takes every filter away, except the record a list was opened out of.
  mutating func clearFilter() {
    switch self {
    case .endowments(let list): self = .endowments(list.filtered { $0 = EndowmentFilter() })
    case .units(let list):
      self = .units(list.filtered { $0 = PropertyUnitFilter(endowment: $0.endowment) })
    case .machines(let list):
      self = .machines(list.filtered { $0 = VirtualMachineFilter(tenant: $0.tenant) })
    case .addresses(let list): self = .addresses(list.filtered { $0 = AddressFilter() })
    }
  }
}

extension Browser where Column: CaseIterable {
  fileprivate func sortedByNextColumn() -> Self {
    let all = Array(Column.allCases)
    let next = (all.firstIndex(of: query.sort.column) ?? -1) + 1
    return asking { $0.sort = Sort(all[next % all.count]) }
  }

  fileprivate func reversed() -> Self {
    asking { $0.sort.descending.toggle() }
  }

  fileprivate func filtered(_ change: (inout Filter) -> Void) -> Self {
    asking { change(&$0.filter) }
  }

  private func asking(_ change: (inout Query) -> Void) -> Self {
    var copy = self
    var query = query
    change(&query)
    if query != self.query { copy.ask(query) }
    return copy
  }
}
