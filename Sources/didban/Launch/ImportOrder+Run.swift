import App
import Persian
import Stores

extension ImportOrder {
  /// Imports into the store at a path, with a line of progress; `stage` says which part of the work it is.
  func run(
    into path: String, isTrial: Bool = false, stage: CleanText = "", _ wording: Wording
  ) throws -> ImportSummary {
    let target = try ImportTarget(path: path, isTrial: isTrial)
    defer { target.close() }
    let progress = ProgressLine(wording: wording, stage: stage)
    defer { progress.end() }
    var run = ImportRun(
      self, into: target, clock: { ContinuousClock().now }, progress: progress.show)
    do throws(ImportError) {
      return try run.run()
    } catch {
      throw Failure(error, wording: wording)
    }
  }
}
