package import Persian

/// A question that has to be answered before anything else: what, why, and the choices by key.
package struct Dialog: Widget {
  package struct Choice: Sendable, Hashable {
    package var key: CleanText
    package var verb: CleanText
    package var isDefault: Bool

    package init(_ key: CleanText, _ verb: CleanText, isDefault: Bool = false) {
      self.key = key
      self.verb = verb
      self.isDefault = isDefault
    }
  }

  package var title: CleanText
  package var body: CleanText
  package var choices: [Choice]
  package var mark: StateMark?
  /// The widest the dialog may be, frame and margins included.
  package var widest: Int

  package init(
    title: CleanText, body: CleanText, choices: [Choice], mark: StateMark? = nil, widest: Int = 64
  ) {
    self.title = title
    self.body = body
    self.choices = choices
    self.mark = mark
    self.widest = widest
  }

  package func draw(in region: Region) {
    let room = max(1, min(widest, region.width) - 4)
    let markWidth = mark == nil ? 0 : 2
    let wanted =
      [
        region.width(of: title) + 2, region.width(of: body) + markWidth, choicesWidth(in: region),
      ].max() ?? 0
    let width = min(room, max(wanted, 20))
    let paragraph = Paragraph(body, role: .dialog)
    let bodyHeight = paragraph.height(
      width: max(1, width - markWidth), direction: region.direction)
    let inside = Panel(title: title, size: Size(width: width, height: bodyHeight + 2))
      .open(in: region)
    let parts = inside.split(.rows, [.share(1), .exactly(choices.isEmpty ? 0 : 1)], gap: 1)
    if let mark { parts[0].draw(mark.glyph, column: 0, role: mark.role) }
    parts[0].rest(column: markWidth).render(paragraph)
    drawChoices(in: parts[1])
  }

  private func choicesWidth(in region: Region) -> Int {
    choices.reduce(-3) { $0 + width(of: $1, in: region) + 3 }
  }

  private func width(of choice: Choice, in region: Region) -> Int {
    region.width(of: choice.key) + 1 + region.width(of: choice.verb)
  }

  private func drawChoices(in region: Region) {
    var column = 0
    for choice in choices {
      let start = column
      column += region.write(choice.key, column: column, role: .key) + 1
      region.write(
        choice.verb, column: column,
        role: choice.isDefault ? .dialogChoiceDefault : .dialogChoice)
      column = start + width(of: choice, in: region) + 3
    }
  }
}
