import Domain
import Foundation
import Persian

extension AppState {
  /// Asks for the name of the file that the list in sight is to be written to.
  mutating func askForExport(of records: RecordsPane) {
    guard session.mayExport else {
      say(wording.exportIsOff, .refused)
      return
    }
    let day = JalaliFormat.numeric(today, .english).string.replacing("/", with: "-")
    ask(.export, from: CleanText(RawText("\(records.list.subject.fileName)-\(day).csv")))
  }

  /// The work of writing the list to a file of this name.
  mutating func export(_ records: RecordsPane, to name: CleanText) -> [Effect] {
    guard !name.isEmpty, session.mayExport else { return [] }
    // Each holds a connection for as long as it takes: the lists need the others.
    guard exportUnderWay == nil else {
      say(wording.exportUnderWay(exportUnderWay ?? ""), .refused)
      return []
    }
    exportUnderWay = name
    say(wording.exporting)
    let path = NSString(string: name.string).expandingTildeInPath
    let target = ExportTarget(
      path: path, format: ExportFormat(fileName: path), zone: session.zone)
    return [.export(records.list.export(to: target), as: name)]
  }

  /// Says how an export ended.
  mutating func take(exported name: CleanText, _ result: Result<Int, ExportError>) {
    exportUnderWay = nil
    switch result {
    case .success(let rows): say(wording.exported(rows, to: name))
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
  }
}
