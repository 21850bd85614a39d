import Canvas
import Persian

/// What the palette offers: something to do, or a view to go to.
enum PaletteItem: Hashable, Sendable {
  case command(Command)
  /// The view of this place in a tab.
  case view(Tab, Int)

  static func all(_ wording: Wording) -> [PaletteItem] {
    Command.allCases.map(PaletteItem.command)
      + Tab.allCases.flatMap { tab in
        wording.views(of: tab).indices.map { PaletteItem.view(tab, $0) }
      }
  }

  func title(_ wording: Wording) -> CleanText {
    switch self {
    case .command(let command): wording.title(command)
    case .view(let tab, let place): wording.views(of: tab)[place]
    }
  }
}

/// The list of all commands and views, narrowed by typing.
struct PaletteLayer: Hashable, Sendable {
  let context: KeyContext
  var entry = TextEntry()
  var cursor = ListCursor()

  /// Those whose title in either language holds what is typed, letter variants apart.
  ///
  /// What is called just so comes first, whatever longer titles begin with it; commands that do nothing
  /// in this place come last.
  func items(_ wording: Wording) -> [PaletteItem] {
    let needle = Folding.key(entry.text)
    let all = PaletteItem.all(wording)
    guard !needle.isEmpty else { return all }
    let found = all.compactMap { item -> (item: PaletteItem, isCalledSo: Bool)? in
      let titles = [wording, wording.other].map { Folding.key(item.title($0)) }
      return titles.contains { $0.contains(needle) } ? (item, titles.contains(needle)) : nil
    }
    let inForce = Set(Keymap.standard.bindings(in: context).map(\.command))
    func rank(_ one: (item: PaletteItem, isCalledSo: Bool)) -> Int {
      if one.isCalledSo { return 0 }
      if case .command(let command) = one.item, !inForce.contains(command) { return 2 }
      return 1
    }
    return (0...2).flatMap { wanted in found.filter { rank($0) == wanted } }.map(\.item)
  }
}
