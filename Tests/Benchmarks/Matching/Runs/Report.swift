import Foundation

/// Lines of a title and a figure, one under the other.
enum Report {
  static func line(_ title: String, _ figure: String) {
    print(title.padding(toLength: 44, withPad: " ", startingAt: 0), figure)
  }

  static func rate(_ title: String, _ count: Int, seconds: Double, of what: String) {
    line(
      title,
      String(format: "%10.0f %@/s (%.1f s)", Double(count) / max(seconds, 1e-9), what, seconds))
  }

  static func share(_ title: String, _ part: Int, of whole: Int) {
    line(
      title, String(format: "%10.4f (%d of %d)", Double(part) / Double(max(1, whole)), part, whole))
  }
}
