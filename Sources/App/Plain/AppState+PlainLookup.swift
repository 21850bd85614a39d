import Matching
import Persian

extension AppState {
  /// The places that a line may mean, to be taken by number.
  func plainLookup(_ lookup: LookupLayer) -> PlainPage {
    let view = LookupView(state: self, lookup: lookup)
    var page = PlainPage(title: wording.lookupLabel)
    page.remarks = [lookup.entry.text, view.remark, wording.plainLookup].filter { !$0.isEmpty }
    page.items = lookup.places.enumerated().map { number, place in
      let names = view.names(of: place.row)
      let text = [names, view.note(of: place)].filter { !$0.isEmpty }
      return PlainPage.Item(
        number: number + 1, name: names, text: text.joined(separator: wording.comma))
    }
    return page
  }

  /// The text an address is read as, to be written anew.
  func plainRereading(_ entry: TextEntry) -> PlainPage {
    var page = PlainPage(title: wording.rereadLabel)
    page.remarks = [entry.text, wording.plainReread]
    return page
  }
}
