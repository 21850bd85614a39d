import Canvas

/// Which key edits how: the keys of readline, and arrows that go where they point.
enum EditKeymap {
  /// The commands in the order in which the help lists them, each with its keys.
  static let bindings: [(command: EditCommand, keys: [Key])] = [
    (.left, [.left]),
    (.right, [.right]),
    (.wordLeft, [.controlLeft, .altLeft]),
    (.wordRight, [.controlRight, .altRight]),
    (.back, [.control("b")]),
    (.forward, [.control("f")]),
    (.wordBack, [.alt("b")]),
    (.wordForward, [.alt("f")]),
    (.start, [.home, .control("a")]),
    (.end, [.end, .control("e")]),
    (.halfSpace, [.character("\u{200C}"), .control("j")]),
    (.deleteBack, [.backspace]),
    (.deleteForward, [.delete, .control("d")]),
    (.cutWordBack, [.control("w"), .altBackspace]),
    (.cutWordForward, [.alt("d")]),
    (.cutToStart, [.control("u")]),
    (.cutToEnd, [.control("k")]),
    (.putBack, [.control("y")]),
    // Ctrl-Z stops the program; Ctrl-/ sends the same as Ctrl-_ and is easier to reach.
    (.undo, [.control("_")]),
    (.redo, [.control("r")]),
  ]

  private static let table: [Key: EditCommand] = Dictionary(
    bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } },
    uniquingKeysWith: { first, _ in first })

  /// The command of a key; Alt with a Persian letter counts as Alt with the Latin one beneath.
  static func command(for key: Key) -> EditCommand? {
    if let command = table[key] { return command }
    guard case .alt = key else { return nil }
    return PersianKeyboard.latinKeys(for: key).lazy.compactMap { table[$0] }.first
  }
}
