package import Persian

/// One figure to be read from afar: title, figure, change, a line of notes and a sparkline.
///
/// With fewer rows the sparkline folds away first, then the note.
package struct Tile: Widget {
  package var title: CleanText
  package var titleRole: Role
  package var figure: CleanText
  package var unit: CleanText
  package var mark: StateMark?
  package var change: CleanText
  package var changeRole: Role
  package var note: CleanText
  package var series: [Double?]
  package var seriesRole: Role

  package init(
    title: CleanText, titleRole: Role = .tileTitle, figure: CleanText, unit: CleanText = "",
    mark: StateMark? = nil, change: CleanText = "", changeRole: Role = .change,
    note: CleanText = "", series: [Double?] = [], seriesRole: Role = .sparkline
  ) {
    self.title = title
    self.titleRole = titleRole
    self.figure = figure
    self.unit = unit
    self.mark = mark
    self.change = change
    self.changeRole = changeRole
    self.note = note
    self.series = series
    self.seriesRole = seriesRole
  }

  package func draw(in region: Region) {
    region.write(title, role: titleRole)
    drawFigure(in: region.rest(fromRow: 1))
    var row = 2
    if !note.isEmpty {
      region.write(note, row: row, role: .tileNote)
      row += 1
    }
    if !series.isEmpty, row < region.height {
      region.region(row: row, width: min(series.count, region.width), height: 1)
        .render(Sparkline(series, role: seriesRole))
    }
  }

  private func drawFigure(in region: Region) {
    var column = 0
    if let mark {
      region.draw(mark.glyph, column: 0, role: mark.role)
      column = 2
    }
    column += region.write(figure, column: column, role: .tileFigure)
    let unitWidth = region.write(unit, column: column + 1, role: .tileUnit)
    column += unitWidth > 0 ? unitWidth + 1 : 0
    guard region.width(of: change) + 2 <= region.width - column else { return }
    region.write(change, column: column + 2, align: .trailing, role: changeRole)
  }
}
