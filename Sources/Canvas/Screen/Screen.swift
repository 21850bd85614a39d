package import Persian

/// A place where frames are shown: a terminal, or a recording of one.
@MainActor
package protocol Screen: AnyObject {
  var size: Size { get }

  /// False while an earlier frame is still on its way over a slow line.
  var isDrained: Bool { get }

  /// How sparing the line has to be used, as far as is known by now.
  var care: LineCare { get }

  func present(_ frame: Frame, theme: Theme) throws

  /// Writes rows from now on in the way that the sample of this number was written in.
  func choose(sample: Int)

  /// Gives a text to the clipboard of whoever looks at the screen.
  func copy(_ text: CleanText) throws
}
