/// The numbers of a sequence: `1 ; 5 : 1`, of which each may be left out.
struct KeyParameters {
  /// Shift, Alt and Control, stated as one more than their sum.
  struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    /// The three; what else a terminal states, such as Caps Lock, changes no key.
    static let all: Modifiers = [.shift, .alt, .control]
  }

  /// For each parameter its number and those that follow it behind colons.
  private let numbers: [[Int?]]

  /// Reads the part between the bracket and the final byte; nil where it holds more than numbers.
  init?(_ body: some Collection<UInt8>) {
    let isNumeric = body.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: ";")).contains($0)
    }
    guard isNumeric else { return nil }
    numbers = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  var count: Int { numbers.count }

  subscript(_ index: Int) -> Int? {
    numbers.indices.contains(index) ? numbers[index].first ?? nil : nil
  }

  var modifiers: Modifiers {
    Modifiers(rawValue: max(0, (self[1] ?? 1) - 1)).intersection(.all)
  }

  /// Whether the key was let go: nothing happens then.
  var isRelease: Bool { numbers.count > 1 && numbers[1].count > 1 && numbers[1][1] == 3 }
}
