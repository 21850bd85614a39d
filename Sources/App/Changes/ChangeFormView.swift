import Canvas
import Domain
import Persian

/// Draws a form in a panel: its lines under each other, what is wrong, and which keys do what.
struct ChangeFormView {
  let wording: Wording
  let form: ChangeForm

  private static let width = 72

  func draw(over content: Region) {
    let height = form.lines.count + 3
    let room = Panel(
      title: wording.title(form.purpose, of: form.target),
      size: Size(width: Self.width, height: height)
    ).open(in: content)
    let labels = form.lines.map { wording.name($0.label) }
    let labelWidth = min(labels.map { room.width(of: $0) }.max() ?? 0, room.width / 3)
    // Where the screen is too short for all lines, those around the one being typed are shown.
    let shown = max(1, room.height - 3)
    let top = max(0, min(form.focus - shown / 2, form.lines.count - shown))
    for (row, index) in (top..<min(top + shown, form.lines.count)).enumerated() {
      let line = form.lines[index]
      let isFocused = index == form.focus
      room.region(row: row, width: room.width, height: 1).answer(as: .choice, index)
      room.write(labels[index], row: row, width: labelWidth, role: isFocused ? .key : .textDim)
      room.region(
        row: row, column: labelWidth + 2, width: room.width - labelWidth - 2, height: 1
      )
      .render(
        Field(
          text: line.entry.text, caret: isFocused && !form.isBusy ? line.entry.caret : nil,
          placeholder: placeholder(of: line)))
    }
    let foot = room.rest(fromRow: shown + 1)
    if let complaint = form.complaint {
      foot.render(StateLabel(.warning, complaint))
    } else {
      foot.write(form.isBusy ? wording.recording : wording.formHint, role: .textDim)
    }
  }

  private func placeholder(of line: ChangeForm.Line) -> CleanText {
    if line.label == .due || line.label == .until { return wording.dueHint }
    return line.isOptional ? wording.optional : ""
  }
}
