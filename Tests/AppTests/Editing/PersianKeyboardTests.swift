import Canvas
import Testing

@testable import App

/// Single keys under Persian layouts, key by key of the keyboard.
struct PersianKeyboardTests {
  /// The keys of an American keyboard, row by row, and what the same keys type in a layout.
  private struct Layout {
    private let characters: [Unicode.Scalar: Unicode.Scalar]

    init(_ rows: [String]) {
      characters = Dictionary(
        zip(Self.american, rows).flatMap { zip($0.unicodeScalars, $1.unicodeScalars) },
        uniquingKeysWith: { first, _ in first })
    }

    subscript(_ latin: Unicode.Scalar) -> Unicode.Scalar? { characters[latin] }

    static let american = [
      "`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./",
      "~!@#$%^&*()_+", "QWERTYUIOP{}|", "ASDFGHJKL:\"", "ZXCVBNM<>?",
    ]

    /// ISIRI 9147 as XKB has it, in `symbols/ir` of xkb-data 2.35.
    static let standard = Layout([
      "\u{200D}۱۲۳۴۵۶۷۸۹۰-=", "ضصثقفغعهخحجچ\\", "شسیبلاتنمکگ", "ظطزرذدپو./",
      "÷!٬٫﷼٪×،*)(ـ+", "\u{652}\u{64C}\u{64D}\u{64B}\u{64F}\u{650}\u{64E}\u{651}][}{|",
      "ؤئيإأآة»«:؛", "ك\u{653}ژ\u{670}\u{200C}\u{654}ء><؟",
    ])

    /// Persian as Windows has had it since before the standard.
    static let windows = Layout([
      "÷1234567890-=", "ضصثقفغعهخحجچپ", "شسیبلاتنمکگ", "ظطزرذدئو./",
      "×!@#$%^&*)(_+", "\u{64B}\u{64C}\u{64D}﷼،؛,][\\}{|",
      "\u{64E}\u{64F}\u{650}\u{651}ۀآـ«»:\"", "ةيژؤإأء<>؟",
    ])
  }

  private struct Press: Hashable {
    let latin: Unicode.Scalar
    let context: KeyContext
  }

  /// Every character that stands alone for a command, where it does.
  private var presses: Set<Press> {
    Set(
      KeyContext.allCases.flatMap { context in
        Keymap.standard.bindings(in: context).flatMap(\.keys).compactMap { key in
          if case .character(let scalar) = key {
            Press(latin: scalar, context: context)
          } else {
            nil
          }
        }
      })
  }

  private func command(_ scalar: Unicode.Scalar, _ context: KeyContext) -> Command? {
    Keymap.standard.command(for: .character(scalar), in: context)
  }

  @Test func `every key gives the same command under the standard layout`() throws {
    #expect(presses.count > 40)
    for press in presses where press.latin != " " {
      let persian = try #require(Layout.standard[press.latin])
      #expect(
        command(persian, press.context) == command(press.latin, press.context),
        "\(press.latin) is \(persian)")
    }
  }

  /// There Shift with n and d type what Shift with g and y do in the standard: no program can tell.
  @Test func `every key but two gives the same command under the layout of Windows`() throws {
    for press in presses where !["N", "D", " "].contains(press.latin) {
      let persian = try #require(Layout.windows[press.latin])
      #expect(
        command(persian, press.context) == command(press.latin, press.context),
        "\(press.latin) is \(persian)")
    }
    #expect(command("أ", .records) == .last)
    #expect(command("\u{650}", .records) == .copyCode)
  }

  @Test func `every character of the standard layout leads back to its key`() {
    for (row, latin) in Layout.american.joined().unicodeScalars.enumerated() {
      guard let persian = Layout.standard[latin], persian != latin else { continue }
      #expect(
        PersianKeyboard.latinKeys(for: .character(persian)).first == .character(latin), "\(row)")
    }
  }

  @Test func `a character that is bound itself is not looked for beneath`() {
    let keymap = Keymap([
      Binding(command: .open, keys: [.character("]")], context: .general),
      Binding(command: .reverseSort, keys: [.character("O")], context: .records),
    ])
    #expect(keymap.command(for: .character("]"), in: .records) == .open)
    #expect(Keymap.standard.command(for: .character("]"), in: .records) == .reverseSort)
  }

  @Test func `arrows with modifiers are arrows where nothing is typed`() {
    for (key, command) in [
      (Key.controlLeft, Command.left), (.altLeft, .left), (.controlRight, .right),
      (.altRight, .right),
    ] {
      #expect(Keymap.standard.command(for: key, in: .records) == command)
    }
    #expect(Keymap.standard.command(for: .altBackspace, in: .records) == nil)
    #expect(Keymap.standard.command(for: .control("j"), in: .records) == nil)
  }
}
