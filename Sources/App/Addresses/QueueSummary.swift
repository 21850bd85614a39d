import Canvas
import Domain
import Persian

/// The queue by state, with the age of the oldest in each.
struct QueueSummary {
  let state: AppState

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    guard let queue = state.figures.addresses else {
      region.write(wording.loading, role: .textDim)
      return
    }
    guard region.height >= 4 else {
      drawLine(queue, in: region)
      return
    }
    let shown = ReviewState.allCases.filter { (queue.byState[$0]?.count ?? 0) > 0 }
    let fitting = max(1, min(shown.count, region.width / 17))
    let columns = region.split(.columns, Array(repeating: .share(), count: fitting), gap: 2)
    for (reviewState, column) in zip(shown, columns) {
      draw(reviewState, queue.byState[reviewState], in: column)
    }
  }

  private func draw(_ reviewState: ReviewState, _ level: QueueLevel?, in region: Region) {
    region.render(StateLabel(reviewState.mark, wording.name(reviewState), role: .textDim))
    region.write(
      numerals.integer(level?.count ?? 0), row: 1,
      role: reviewState.isOpen ? .tileFigure : .text)
    guard let oldest = level?.oldest, reviewState.isOpen else { return }
    region.write(
      wording.oldestAge(state.seconds(since: oldest)), row: 2,
      role: .tileNote)
  }

  private func drawLine(_ queue: QueueStatistics, in region: Region) {
    let open = queue.open
    var text = "\(numerals.integer(open.count)) \(wording.toReview)" as CleanText
    if let oldest = open.oldest {
      let age = wording.oldestAge(state.seconds(since: oldest))
      text = "\(text)\(wording.comma)\(age)"
    }
    region.write(text, role: .textStrong)
  }
}
