import Canvas

/// What a terminal says of the mouse in the SGR form: `CSI < button ; column ; row M`, `m` on
/// release.
enum MouseReport {
  static let enabling = "\u{1B}[?1000h\u{1B}[?1006h"
  static let disabling = "\u{1B}[?1006l\u{1B}[?1000l"

  /// The event of a whole sequence, or nil for another sequence or a button nobody asked for.
  static func key(_ sequence: [UInt8]) -> Key? {
    guard sequence.count > 4, sequence[2] == UInt8(ascii: "<") else { return nil }
    let last = sequence[sequence.count - 1]
    let numbers = sequence[3..<(sequence.count - 1)].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    // Shift, Alt and Control add 4, 8 and 16.
    guard let action = action(button: numbers[0] & ~28, isRelease: last == UInt8(ascii: "m")) else {
      return nil
    }
    return .mouse(MouseEvent(action, row: numbers[2] - 1, visualColumn: numbers[1] - 1))
  }

  private static func action(button: Int, isRelease: Bool) -> MouseEvent.Action? {
    switch (button, isRelease) {
    case (0, false): .press
    case (0, true): .release
    case (64, _): .wheelUp
    case (65, _): .wheelDown
    default: nil
    }
  }
}
