private import CNcurses
package import Canvas

/// What each escape sequence of the keyboard means.
///
/// First what the terminal's own entry says, then what every terminal of today sends: entries and
/// terminals disagree often (PuTTY calls itself xterm and sends other Home and End keys), and a
/// key that has only one reading may as well be read.
package struct KeySequences: Sendable, Hashable {
  private let stated: [[UInt8]: Key]

  package init(stated: [[UInt8]: Key] = [:]) {
    self.stated = stated
  }

  /// The sequences an entry of the terminal database states.
  @MainActor
  init(ofEntry name: String) {
    var stated: [[UInt8]: Key] = [:]
    withUnsafeMutablePointer(to: &stated) { stated in
      _ = nc_within(
        name, 1,
        { context in
          guard let stated = context?.assumingMemoryBound(to: [[UInt8]: Key].self) else { return }
          for (capability, key) in KeySequences.capabilities {
            guard let text = nc_string(capability) else { continue }
            let sequence = Array(String(cString: text).utf8)
            // Single bytes are read as control characters, whatever the entry calls them.
            guard sequence.count > 1, sequence.first == 0x1B else { continue }
            stated.pointee[sequence] = key
          }
        }, stated)
    }
    self.init(stated: stated)
  }

  /// The key of a whole sequence, or nil when nobody knows it.
  func key(_ sequence: [UInt8]) -> Key? {
    if let key = stated[sequence] { return key }
    guard sequence.count >= 3 else { return nil }
    switch sequence[1] {
    case UInt8(ascii: "O"): return Self.keypad(sequence[sequence.count - 1])
    case UInt8(ascii: "["): return Self.bracketed(sequence)
    default: return nil
    }
  }

  /// `CSI 5 ~`, `CSI A`, `CSI 1 ; 5 C`, `CSI 32 ; 2 u`.
  private static func bracketed(_ sequence: [UInt8]) -> Key? {
    let last = sequence[sequence.count - 1]
    let body = sequence[2..<(sequence.count - 1)]
    // The Linux console: CSI [ A … E are F1 … F5.
    if body.elementsEqual([UInt8(ascii: "[")]) {
      let number = Int(last) - Int(UInt8(ascii: "A"))
      return (0...4).contains(number) ? .function(number + 1) : nil
    }
    guard let parameters = KeyParameters(body), !parameters.isRelease else { return nil }
    let number = parameters[0]
    let modifiers = parameters.modifiers
    switch last {
    case UInt8(ascii: "u"): return ModifiedKey.key(code: number ?? 0, modifiers)
    case UInt8(ascii: "~") where number == 27 && parameters.count == 3:
      return ModifiedKey.key(code: parameters[2] ?? 0, modifiers)
    case UInt8(ascii: "~"): return number.flatMap(numbered)
    default:
      // With another number before it, `R` tells where the cursor is.
      guard number == nil || number == 1 else { return nil }
      return lettered(last).map { ModifiedKey.key($0, modifiers) }
    }
  }

  /// `SS3 x`: keys in application mode, where PuTTY sends even the keypad's digits so.
  private static func keypad(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Unicode.Scalar(letter - 0x40))
    // rxvt writes the arrows small where Control is held.
    case UInt8(ascii: "a"): .up
    case UInt8(ascii: "b"): .down
    case UInt8(ascii: "c"): .controlRight
    case UInt8(ascii: "d"): .controlLeft
    default: lettered(letter)
    }
  }

  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...20).map { ("kf\($0)", .function($0)) }
}
