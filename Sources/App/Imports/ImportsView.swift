import Canvas
import Domain
import Foundation
import Persian

/// The imports of the store, the newest first, over everything about the selected one.
struct ImportsView {
  let state: AppState
  let pane: ImportsPane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let geometry = state.geometry
    let parts = region.split(
      .rows,
      [.exactly(geometry.viewLineHeight), .share(), .exactly(geometry.detailHeight)])
    let row = pane.rows.isEmpty ? 0 : pane.cursor.position + 1
    parts[0].render(state.viewLine(remark: wording.position(row, of: pane.rows.count)))
    parts[1].render(
      pane.page?.map(\.rows), at: pane.cursor, columns: columns,
      none: Notice(.empty, wording.noImports, next: wording.howToImport), wording, row: self.row)
    guard geometry.detailHeight > 0 else { return }
    parts[2].rule()
    if let selected = pane.selected {
      ImportDetail(state: state, report: selected).draw(in: parts[2].rest(fromRow: 1))
    }
  }

  var columns: [TableColumn] {
    [
      TableColumn(wording.importStarted, width: .exactly(17)),
      TableColumn(wording.type, width: .exactly(18)),
      TableColumn(wording.importFile, width: .atLeast(12, weight: 2)),
      TableColumn(wording.importedRows, width: .exactly(11), align: .numeric),
      TableColumn(wording.insertedRows, width: .exactly(11), align: .numeric, foldOrder: 2),
      TableColumn(wording.refusedRows, width: .exactly(13), align: .numeric, foldOrder: 3),
      TableColumn(wording.importedBy, width: .atLeast(8, weight: 1), foldOrder: 1),
      TableColumn(wording.status, width: .exactly(17)),
    ]
  }

  func row(_ report: ImportReport) -> TableRow {
    let numerals = wording.numerals
    let standing = report.state(at: state.now)
    return TableRow([
      TableCell(state.moment(report.started)),
      TableCell(wording.name(report.kind)),
      TableCell(report.fileName),
      TableCell(numerals.integer(report.rows)),
      TableCell(numerals.integer(report.inserted)),
      TableCell(
        numerals.integer(report.rejected),
        role: report.rejected > 0 ? nil : .tableDim, mark: report.rejected > 0 ? .warning : nil),
      TableCell(report.who, role: .tableDim),
      TableCell(wording.name(standing), mark: standing.mark),
    ])
  }
}

extension AppState {
  /// A day and a time of it, in the office's zone.
  func moment(_ date: Date) -> CleanText {
    let day = JalaliFormat.day(of: date, zone: session.zone)
    let time = JalaliFormat.time(date, session.language, zone: session.zone)
    return "\(JalaliFormat.numeric(day, session.language)) \(time)"
  }
}

extension ImportReport {
  /// The name of the file without its folders.
  var fileName: CleanText {
    let name = path.string.split(separator: "/").last.map(String.init) ?? path.string
    return CleanText(RawText(name))
  }
}

extension ImportReport.State {
  /// How the import stands, at a glance.
  var mark: StateMark {
    switch self {
    case .running: .progress
    case .done: .ok
    case .failed: .critical
    case .cutShort: .warning
    }
  }
}
