/// A place where frames are shown: a terminal, or a recording of one.
@MainActor
package protocol Screen: AnyObject {
  var size: Size { get }

  /// False while an earlier frame is still on its way over a slow line.
  var isDrained: Bool { get }

  /// The least time between two frames that no key asked for; longer on a line that is slow.
  var pace: Duration { get }

  func present(_ frame: Frame, theme: Theme) throws

  /// Writes rows from now on in the way that the sample of this number was written in.
  func choose(sample: Int)
}
