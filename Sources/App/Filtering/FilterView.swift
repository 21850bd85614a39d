import Canvas
import Persian

/// The line of a filter at the foot of the screen, and over it what it means and may become.
///
///     ─────────────────────────────────────
///     ▌ province:            Province          the candidates, the chosen one marked
///       plate:               Plate
///     means: province Yazd, without deed       or what is wrong
///     ═════════════════════════════════════
///     Filter: province:Yazd deed:none pr▏
struct FilterView {
  let state: AppState
  let filter: FilterLayer

  private var wording: Wording { state.wording }

  func draw(over content: Region, footer: Region) {
    let advice = state.advice(filter)
    drawLine(in: footer, wrong: advice?.wrong)
    guard let advice else { return }
    let rows = min(advice.suggestions.count, max(0, min(Self.mostRows, content.height - 6)))
    let height = min(rows + 2, content.height)
    let panel = content.region(
      row: content.height - height, width: content.width, height: height)
    panel.clear()
    panel.answer(as: .panel)
    panel.rule()
    let room = panel.rest(fromRow: 1).inset(Insets(columns: 1))
    draw(
      advice.suggestions, in: room.region(width: room.width, height: max(0, room.height - 1)))
    draw(advice.verdict, in: room.rest(fromRow: max(0, room.height - 1)))
  }

  private static let mostRows = 8

  private func drawLine(in footer: Region, wrong: Range<Int>?) {
    footer.clear()
    footer.answer(as: .panel)
    let row = footer.inset(Insets(columns: 1))
    row.region(width: row.width - state.drawNote(besidePromptIn: row), height: 1).render(
      Field(
        prompt: "\(wording.filterLabel):", text: filter.entry.text, caret: filter.entry.caret,
        wrong: wrong))
  }

  private func draw(_ suggestions: [FilterAdvice.Suggestion], in room: Region) {
    guard room.height > 0 else { return }
    let top = max(0, (filter.choice ?? 0) - room.height + 1)
    let shown = suggestions.dropFirst(top).prefix(room.height)
    let widest = shown.map { room.width(of: $0.label) }.max() ?? 0
    let labels = min(widest, room.width / 2)
    for (row, suggestion) in shown.enumerated() {
      room.region(row: row, width: room.width, height: 1).answer(as: .choice, row + top)
      let isChosen = row + top == filter.choice
      if isChosen { room.paint(.selected, rows: row..<(row + 1)) }
      room.write(suggestion.label, row: row, column: 2, width: labels, role: .filterKey)
      room.write(suggestion.note, row: row, column: labels + 4, role: .textDim)
      if isChosen { room.draw("▌", row: row, column: 0, role: .tableEdge) }
    }
    room.region(column: room.width, width: 1, height: room.height)
      .render(ScrollMark(first: top, total: suggestions.count, shown: room.height))
  }

  private func draw(_ verdict: FilterAdvice.Verdict, in row: Region) {
    switch verdict {
    case .nothing: row.write(wording.filterKeys, role: .textDim)
    case .understood(let meaning): row.write(wording.filterMeans(meaning), role: .textDim)
    case .doubtful(let explanation): row.render(StateLabel(.unknown, explanation))
    case .refused(let explanation): row.render(StateLabel(.warning, explanation))
    }
  }
}
