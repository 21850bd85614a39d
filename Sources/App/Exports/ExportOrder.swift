package import Domain
import Persian

/// A list to be written to a file, its kind of record forgotten.
package struct ExportOrder: Hashable, Sendable {
  private let list: any ListExporting
  package let target: ExportTarget

  init(_ list: any ListExporting, to target: ExportTarget) {
    self.list = list
    self.target = target
  }

  /// Writes the list on the caller's thread, and returns how many rows it has.
  package func write(
    from source: any RecordSource, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ExportError) -> Int {
    try list.write(from: source, to: target, progress: progress)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.target == right.target && AnyHashable(left.list) == AnyHashable(right.list)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(target)
    hasher.combine(AnyHashable(list))
  }
}

/// A list of one kind of record that can be written.
protocol ListExporting: Hashable, Sendable {
  func write(
    from source: any RecordSource, to target: ExportTarget, progress: (Int, Int) -> Void
  ) throws(ExportError) -> Int
}

/// What of which list is written.
struct ListExport<Record: Listed>: ListExporting {
  let query: RecordQuery<Record>
  let fields: [Record.Field]

  func write(
    from source: any RecordSource, to target: ExportTarget, progress: (Int, Int) -> Void
  ) throws(ExportError) -> Int {
    try source.export(
      query, fields: fields, to: target, plate: Wording(.persian).plate, progress: progress)
  }
}
