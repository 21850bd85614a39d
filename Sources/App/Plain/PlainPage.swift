import Persian

/// A screen as lines, for those who hear it or feel it: no boxes, no columns, logical order.
struct PlainPage: Hashable, Sendable {
  /// A line that can be chosen by its number.
  struct Item: Hashable, Sendable {
    let number: Int
    /// What the line is about, in few words: it stands in the prompt while it is selected.
    let name: CleanText
    let text: CleanText
  }

  /// Where one is.
  var title: CleanText
  /// What is said before the list: figures, or why there are none.
  var remarks: [CleanText] = []
  var items: [Item] = []
  /// The number of the selected item.
  var selected: Int?
  /// What is known of the selected item.
  var detail: [CleanText] = []

  /// Whether the two list the same things, whatever has become of them meanwhile.
  func isSameList(as other: PlainPage) -> Bool {
    title == other.title && items.map(\.number) == other.items.map(\.number)
      && items.map(\.name) == other.items.map(\.name)
  }
}

extension PlainPage {
  /// The whole page.
  func lines(_ wording: Wording) -> [CleanText] {
    [title] + remarks + items.map { line($0, wording) } + detail
  }

  /// The selected item alone.
  func selection(_ wording: Wording) -> [CleanText] {
    (selectedItem.map { [line($0, wording)] } ?? [title]) + detail
  }

  /// The line the cursor stands on: what is selected, and what can be typed.
  func prompt(_ wording: Wording) -> CleanText {
    let place = selectedItem.map { numbered($0.number, $0.name, wording) } ?? title
    return "\(place) — \(wording.plainPrompt) > "
  }

  private var selectedItem: Item? { items.first { $0.number == selected } }

  private func line(_ item: Item, _ wording: Wording) -> CleanText {
    numbered(item.number, item.text, wording)
  }

  private func numbered(_ number: Int, _ text: CleanText, _ wording: Wording) -> CleanText {
    "\(wording.numerals.plain(number)). \(text)"
  }
}
