import App
import Domain
import Foundation
import Persian
import Stores

/// What was collected, as files of rows a kind, and what became of each.
struct CollectedFiles {
  private let folder: String
  private let wording: Wording
  private let person: CleanText
  private let moment: ImportMoment
  /// The store the rows go into; nil where they stay files.
  private let store: String?
  /// Whether hosts were told, and with them their loads.
  private(set) var hasHosts = false
  /// Whether every row of a kind was refused.
  private(set) var isUseless = false

  init(
    folder: String, wording: Wording, person: CleanText, moment: ImportMoment, store: String?
  ) throws(Failure) {
    guard Folders.make(folder) else {
      throw Failure(SourceError.unwritable(path: folder.shown), wording: wording)
    }
    self.folder = folder
    self.wording = wording
    self.person = person
    self.moment = moment
    self.store = store
  }

  /// Writes the rows of a kind, imports them where that is wanted, and says what came of it.
  mutating func take(_ collected: CollectedRows) throws {
    guard !collected.rows.isEmpty else {
      Output.standard.line(wording.nothingCollected(collected.kind))
      return
    }
    hasHosts = hasHosts || collected.kind == .hosts
    let path = folder + "/\(collected.kind.token).ndjson"
    let lines = try collected.lines()
    do throws(FileFault) {
      try PartialFile.replace(path) { (file) throws(FileFault) in try file.write(lines) }
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
    Output.standard.line(
      wording.collected(collected, path: store == nil ? path.shown : nil))
    if let store { try bring(path, of: collected.kind, into: store) }
    if !collected.deleted.isEmpty { Output.standard.line(wording.deleted(collected.deleted)) }
    if !collected.untold.isEmpty { Output.standard.line(wording.untold(collected.untold)) }
    if !collected.isComplete { Output.standard.line(wording.collectedInPart) }
  }

  private mutating func bring(_ path: String, of kind: ImportKind, into store: String) throws {
    let rejects = folder + "/\(kind.token).rejects.csv"
    let order = ImportOrder(
      kind: kind, files: [path], moment: moment, who: person, rejects: rejects, isAnew: true,
      explain: Wording(.persian).explain, now: { Date() })
    let summary = try order.run(into: store, stage: wording.name(kind), wording)
    for line in wording.lines(of: summary, rejects: rejects) { Output.standard.line("  \(line)") }
    isUseless = isUseless || summary.rejected == summary.rows
  }
}
