/// What a row's letters say about the way it is read.
struct Reading {
  private(set) var hasRightToLeft = false
  private var firstStrong: Direction?

  /// Whether nothing that follows can change the answer.
  var isSettled: Bool { hasRightToLeft }

  mutating func take(_ c: UInt32) {
    guard !hasRightToLeft else { return }
    if firstStrong == nil, Script.isLeftToRightLetter(c) {
      firstStrong = .leftToRight
    } else if Script.isRightToLeftLetter(c) {
      hasRightToLeft = true
      firstStrong = firstStrong ?? .rightToLeft
    }
  }

  /// The base direction of the row on a screen that is read `ambient`.
  ///
  /// Without a right-to-left letter a row is read left to right even on a Persian screen, else
  /// `12 GB / 85%` is torn apart.
  func base(ambient: Direction) -> Direction {
    guard hasRightToLeft else { return .leftToRight }
    return ambient == .rightToLeft ? .rightToLeft : firstStrong ?? .rightToLeft
  }
}

extension Direction {
  /// The way a text is read on a screen that is itself read `ambient`.
  package init(reading text: CleanText, ambient: Direction) {
    var reading = Reading()
    for scalar in text.string.unicodeScalars { reading.take(scalar.value) }
    self = reading.base(ambient: ambient)
  }
}
