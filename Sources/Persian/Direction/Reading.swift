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
