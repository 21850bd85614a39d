import Canvas
import Domain
import Matching
import Persian

extension AppState {
  /// Opens the line in which a place is looked up in all of GNAF.
  mutating func askForPlace(of review: ReviewPane) -> [Effect] {
    guard let address = review.address else { return [] }
    let layer = LookupLayer(county: address.officeCounty)
    layers.append(.lookup(layer))
    // The first question makes the index where there is none yet: asked now, it is there when typing begins.
    return [.lookUp(layer.request)]
  }

  mutating func press(_ key: Key, _ lookup: inout LookupLayer) -> [Effect] {
    var effects: [Effect] = []
    switch key {
    case .enter: return choose(lookup.cursor.position, &lookup)
    case .down, .tab:
      _ = lookup.cursor.obey(.down, count: lookup.places.count, height: LookupView.mostRows)
    case .up, .backTab:
      _ = lookup.cursor.obey(.up, count: lookup.places.count, height: LookupView.mostRows)
    default:
      let before = lookup.entry.text
      edit(&lookup.entry, key)
      if lookup.entry.text != before { effects = [.lookUp(lookup.request)] }
    }
    layers[layers.count - 1] = .lookup(lookup)
    return effects
  }

  /// Takes a place: a street is written out and asked for its plaque, a row joins the candidates.
  mutating func choose(_ index: Int, _ lookup: inout LookupLayer) -> [Effect] {
    guard lookup.places.indices.contains(index) else { return [] }
    switch lookup.places[index] {
    case .street(let row, _):
      let names = [row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley]
      let text: CleanText =
        "\(names.filter { !$0.isEmpty }.joined(separator: " ")) \(Wording(.persian).name(AddressField.plaque)) "
      lookup.entry.replace(with: text, caret: text.string.unicodeScalars.count)
      layers[layers.count - 1] = .lookup(lookup)
      return [.lookUp(lookup.request)]
    case .row(let row):
      layers.removeLast()
      guard case .review(let review) = pane, let address = review.address else { return [] }
      let known = review.candidates.map(\.row).filter { $0.code != row.code }
      return [.weigh(address, rows: [row] + known)]
    }
  }

  mutating func take(_ asked: LookupRequest, _ result: Result<LookupAnswer, SourceError>) {
    guard case .lookup(var lookup)? = layers.last else { return }
    lookup.take(asked, result)
    layers[layers.count - 1] = .lookup(lookup)
  }

  /// Opens the text of the address for reading it otherwise.
  mutating func askForReading(of review: ReviewPane) {
    guard let address = review.address else { return }
    layers.append(.rereading(TextEntry(review.readText ?? address.text)))
  }

  mutating func press(_ key: Key, _ entry: inout TextEntry) -> [Effect] {
    guard key == .enter else {
      edit(&entry, key)
      layers[layers.count - 1] = .rereading(entry)
      return []
    }
    layers.removeLast()
    guard case .review(var review) = pane else { return [] }
    defer { pane = .review(review) }
    return review.reread(entry.finished).map { [$0] } ?? []
  }
}
