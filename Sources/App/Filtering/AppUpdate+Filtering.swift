import Canvas
import Domain
import Persian

extension AppState {
  /// Opens the line of the filter with what the list is narrowed to.
  mutating func askForFilter(of records: RecordsPane) {
    note = nil
    layers.append(.filter(FilterLayer(records.list.filterLine(filterContext))))
  }

  /// What is told beside a filter that is being written.
  func advice(_ filter: FilterLayer) -> FilterAdvice? {
    guard case .records(let records) = pane else { return nil }
    return records.list.advice(filter.entry.text, caret: filter.entry.caret, filterContext)
  }

  mutating func press(_ key: Key, _ filter: inout FilterLayer) -> [Effect] {
    switch key {
    case .enter:
      guard filter.choice == nil else {
        take(filter.choice, &filter)
        break
      }
      if apply(filter) { return [] }
    case .tab, .down: filter.chooseNext(of: advice(filter)?.suggestions.count ?? 0)
    case .backTab, .up: filter.choosePrevious(of: advice(filter)?.suggestions.count ?? 0)
    default:
      let before = filter.entry.now
      edit(&filter.entry, key)
      if filter.entry.now != before { filter.forgetChoice() }
    }
    layers[layers.count - 1] = .filter(filter)
    return []
  }

  /// Takes a press upon a candidate.
  mutating func choose(_ index: Int, _ filter: inout FilterLayer) {
    take(index, &filter)
    layers[layers.count - 1] = .filter(filter)
  }

  private func take(_ index: Int?, _ filter: inout FilterLayer) {
    let suggestions = advice(filter)?.suggestions ?? []
    if let index, suggestions.indices.contains(index) {
      filter.entry.replace(with: suggestions[index].text, caret: suggestions[index].caret)
    }
    filter.forgetChoice()
  }

  /// Narrows the list and closes the line; false where the line has to be put right first.
  private mutating func apply(_ filter: FilterLayer) -> Bool {
    guard case .records(var records) = pane else {
      layers.removeLast()
      return true
    }
    guard records.list.filter(by: filter.entry.finished, filterContext) else { return false }
    pane = .records(records)
    layers.removeLast()
    return true
  }
}
