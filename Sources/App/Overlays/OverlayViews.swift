import Canvas
import Domain
import Persian

extension AppState {
  /// Draws a layer over the content, or a prompt over the footer.
  func draw(_ layer: Layer, over content: Region, footer: Region) {
    switch layer {
    case .help(let help): draw(help, over: content)
    case .palette(let palette): draw(palette, over: content)
    case .prompt(let prompt): draw(prompt, in: footer)
    case .filter(let filter):
      FilterView(state: self, filter: filter).draw(over: content, footer: footer)
    case .reasons(let reasons): draw(reasons, over: content)
    case .columns(let cursor):
      ListLayersView(state: self).draw(columns: cursor, over: content)
    case .views(let cursor): ListLayersView(state: self).draw(views: cursor, over: content)
    case .form(let form): ChangeFormView(wording: wording, form: form).draw(over: content)
    case .confirmation(let confirmation):
      content.render(
        Dialog(
          title: wording.confirmTitle, body: confirmation.question,
          choices: [
            Dialog.Choice("Enter", wording.yes, isDefault: true), Dialog.Choice("Esc", wording.no),
          ]))
    case .history(let history): draw(history, over: content)
    case .lookup(let lookup):
      LookupView(state: self, lookup: lookup).draw(over: content, footer: footer)
    case .rereading(let entry): draw(entry, asked: wording.rereadLabel, in: footer)
    case .verdictNote(let note): draw(note.entry, asked: wording.label(of: note), in: footer)
    case .calibration: Calibration(wording: wording).draw(over: content)
    case .explanation(let subject):
      ExplanationView(state: self, subject: subject).draw(over: content)
    }
  }

  private func draw(_ help: HelpLayer, over content: Region) {
    let lines = helpLines(help.context)
    let size = Size(width: 64, height: min(lines.count, helpRows))
    let room = Panel(title: wording.helpTitle, size: size).open(in: content)
    let top = helpTop(help.top, in: help.context)
    for (row, line) in lines.dropFirst(top).prefix(room.height).enumerated() {
      switch line {
      case .heading(let title): room.write(title, row: row, role: .heading)
      case .remark(let text): room.write(text, row: row, role: .textDim)
      case .binding(let keys, let title):
        room.write(keys, row: row, width: 22, role: .key)
        room.write(title, row: row, column: 24)
      }
    }
    room.region(column: room.width + 1, width: 1, height: room.height)
      .render(ScrollMark(first: top, total: lines.count, shown: room.height))
  }

  private func draw(_ palette: PaletteLayer, over content: Region) {
    let items = palette.items(wording)
    let height = min(12, max(4, content.height - 6))
    let room = Panel(title: wording.paletteTitle, size: Size(width: 56, height: height + 2))
      .open(in: content)
    room.render(
      Field(prompt: ":", text: palette.entry.text, caret: palette.entry.caret))
    let list = room.rest(fromRow: 2)
    guard !items.isEmpty else {
      list.write(wording.nothingFound, role: .textDim)
      return
    }
    let top = palette.cursor.top(height: list.height, count: items.count)
    for (row, item) in items.dropFirst(top).prefix(list.height).enumerated() {
      list.region(row: row, width: list.width, height: 1).answer(as: .choice, row + top)
      let isSelected = row + top == palette.cursor.position
      if isSelected { list.paint(.selected, rows: row..<(row + 1)) }
      list.write(item.title(wording), row: row, column: 1)
      let (aside, role) = aside(of: item, in: palette.context)
      list.write(aside, row: row, width: list.width - 1, align: .trailing, role: role)
      if isSelected { list.draw("▌", row: row, column: 0, role: .tableEdge) }
    }
  }

  /// The key of a command, the tab of a view.
  private func aside(of item: PaletteItem, in context: KeyContext) -> (CleanText, Role) {
    switch item {
    case .command(let command):
      (keymap.key(for: command, in: context).map(wording.name) ?? "", .key)
    case .view(let tab, _): (wording.title(tab), .textDim)
    }
  }

  private func draw(_ prompt: PromptLayer, in footer: Region) {
    let label =
      switch prompt.purpose {
      case .find: wording.findLabel
      case .saveView: wording.viewNameLabel
      case .jump: wording.jumpLabel
      case .export: wording.exportLabel
      case .addAgency: wording.addAgencyLabel
      }
    draw(prompt.entry, asked: label, in: footer)
  }

  private func draw(_ entry: TextEntry, asked label: CleanText, in footer: Region) {
    footer.clear()
    footer.answer(as: .panel)
    let row = footer.inset(Insets(columns: 1))
    row.region(width: row.width - drawNote(besidePromptIn: row), height: 1).render(
      Field(prompt: "\(label):", text: entry.text, caret: entry.caret))
  }

  /// Draws what was just said at the far end of a row, at most half of it, and returns its width.
  func drawNote(besidePromptIn row: Region) -> Int {
    guard let note else { return 0 }
    let width = min(row.width / 2, row.width(of: note.text) + 2)
    drawNote(
      note, in: row.region(column: row.width - width, width: width, height: 1))
    return width + 1
  }

  private func draw(_ layer: ReasonsLayer, over content: Region) {
    let reasons = RejectReason.allCases
    let room = Panel(
      title: wording.title(of: layer), size: Size(width: 40, height: reasons.count)
    ).open(in: content)
    for (row, reason) in reasons.enumerated() {
      room.region(row: row, width: room.width, height: 1).answer(as: .choice, row)
      let isSelected = row == layer.cursor.position
      if isSelected { room.paint(.selected, rows: row..<(row + 1)) }
      room.write(wording.numerals.plain(row + 1), row: row, column: 1, role: .key)
      room.write(wording.name(reason), row: row, column: 4)
      if isSelected { room.draw("▌", row: row, column: 0, role: .tableEdge) }
    }
  }
}
