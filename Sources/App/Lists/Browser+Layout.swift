import Domain
import Persian

/// A column as it is offered: shown or not, and whether the list is ordered by it.
struct ColumnChoice: Hashable, Sendable {
  enum Rank: Hashable, Sendable {
    case first
    case second
  }

  let title: CleanText
  let isShown: Bool
  let rank: Rank?
  let isDescending: Bool
}

// Which columns a list shows, in which order, and what it is ordered by. Columns are counted in the
// order in which they are offered: those shown first, as they stand, then the others.
extension Browser {
  private var offered: [Record.Field] {
    fields + Record.columns.map(\.field).filter { !fields.contains($0) }
  }

  func columnChoices(_ wording: Wording) -> [ColumnChoice] {
    offered.map { field in
      let isFirst = query.sort.field == field
      let isSecond = query.second?.field == field
      return ColumnChoice(
        title: field.title(in: wording), isShown: fields.contains(field),
        rank: isFirst ? .first : isSecond ? .second : nil,
        isDescending: isFirst ? query.sort.descending : query.second?.descending ?? false)
    }
  }

  /// Shows a column behind the others, or hides it; the last one stays.
  mutating func toggleColumn(_ index: Int) {
    guard offered.indices.contains(index) else { return }
    let field = offered[index]
    if let shown = fields.firstIndex(of: field) {
      if fields.count > 1 { fields.remove(at: shown) }
    } else {
      fields.append(field)
    }
  }

  /// Moves a shown column among the others; its new place.
  mutating func moveColumn(_ index: Int, by step: Int) -> Int {
    guard fields.indices.contains(index), fields.indices.contains(index + step) else {
      return index
    }
    fields.swapAt(index, index + step)
    return index + step
  }

  /// Orders by a column; where the list is already, the other way round.
  mutating func sort(byColumn index: Int) {
    guard offered.indices.contains(index) else { return }
    var wanted = query
    if wanted.sort.field == offered[index] {
      wanted.sort.descending.toggle()
    } else {
      wanted.sort = Sort(offered[index])
      if wanted.second?.field == offered[index] { wanted.second = nil }
    }
    ask(wanted)
  }

  /// Orders what the first order leaves equal: upwards, downwards, not at all.
  mutating func sortSecond(byColumn index: Int) {
    guard offered.indices.contains(index), offered[index] != query.sort.field else { return }
    var wanted = query
    switch wanted.second {
    case let second? where second.field == offered[index]:
      wanted.second = second.descending ? nil : Sort(second.field, descending: true)
    default: wanted.second = Sort(offered[index])
    }
    ask(wanted)
  }

  /// The columns and the order a list begins with.
  mutating func resetLayout() {
    fields = Record.columns.filter(\.isShown).map(\.field)
    var wanted = query
    (wanted.sort, wanted.second) = (Record.firstSort, nil)
    if wanted != query { ask(wanted) }
  }

  var layout: ListLayout {
    func order(_ sort: Sort<Record.Field>) -> ListLayout.Order {
      ListLayout.Order(field: sort.field.token, descending: sort.descending)
    }
    return ListLayout(
      fields: fields.map(\.token), sort: order(query.sort), second: query.second.map(order))
  }

  /// Takes up a layout as far as its fields are known.
  mutating func take(_ layout: ListLayout) {
    func sort(_ order: ListLayout.Order) -> Sort<Record.Field>? {
      Record.Field(token: order.field).map { Sort($0, descending: order.descending) }
    }
    var known: [Record.Field] = []
    for field in layout.fields.compactMap(Record.Field.init(token:))
    where !known.contains(field) { known.append(field) }
    if !known.isEmpty { fields = known }
    var wanted = query
    if let first = sort(layout.sort) {
      (wanted.sort, wanted.second) = (first, layout.second.flatMap(sort))
    }
    if wanted != query { ask(wanted) }
  }
}
