package import Canvas

/// Keys written as text: `j`, `<down>`, `<ctrl-d>`, `<alt-b>`, `<enter>`, in the order they are pressed.
package struct KeyScript: Hashable, Sendable {
  package let keys: [Key]

  /// Reads a script; nil where a name in angle brackets is unknown.
  package init?(_ script: String) {
    var keys: [Key] = []
    var rest = script.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "<", let end = rest.firstIndex(of: ">") else {
        keys.append(.character(scalar))
        continue
      }
      guard let key = Self.key(named: String(rest[..<end])) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    self.keys = keys
  }

  private static func key(named name: String) -> Key? {
    if let key = names[name] { return key }
    if name.hasPrefix("ctrl-"), let letter = name.unicodeScalars.last { return .control(letter) }
    if name.hasPrefix("alt-"), let letter = name.unicodeScalars.last { return .alt(letter) }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()) { return .function(number) }
    return nil
  }

  private static let names: [String: Key] = [
    "ctrl-left": .controlLeft, "ctrl-right": .controlRight, "alt-left": .altLeft,
    "alt-right": .altRight, "alt-bs": .altBackspace, "up": .up, "down": .down, "left": .left,
    "right": .right, "home": .home, "end": .end,
    "pgup": .pageUp, "pgdn": .pageDown, "enter": .enter, "esc": .escape, "tab": .tab,
    "backtab": .backTab, "bs": .backspace, "del": .delete, "space": .character(" "),
    "zwnj": .character("\u{200C}"),
    "lt": .character("<"),
  ]
}
