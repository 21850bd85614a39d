package import Domain
private import Foundation

/// What was collected of one kind.
///
/// Machines that servers told of before and tell of no more are taken for deleted, unless they are too many
/// at once: then an exporter is likelier to be gone than they are.
package struct CollectedRows: Sendable {
  package let kind: ImportKind
  /// By the key of the record, those of deleted machines behind the others.
  package let rows: [[ImportColumn: String]]
  /// Whether all that the servers have is in the rows.
  package let isComplete: Bool
  /// Keys of machines taken for deleted.
  package let deleted: [String]
  /// Keys of the other records that the store has and no server tells of; none where nothing, or not all,
  /// was told.
  package let untold: [String]

  /// The share of machines that may go at once, and how many always may.
  private static let mostGone = (share: 0.05, count: 10)

  init(
    _ kind: ImportKind, told: [String: [ImportColumn: String]],
    standing: [String: [ImportColumn: String]], isComplete: Bool, takesAllGone: Bool
  ) {
    self.kind = kind
    self.isComplete = isComplete
    let keys = told.keys.sorted()
    let rows = keys.compactMap { told[$0] }
    let gone = VirtualMachineState.deleted.token
    // What is on record as deleted need not be told of.
    let missing =
      keys.isEmpty || !isComplete
      ? []
      : standing.keys.filter { told[$0] == nil && standing[$0]?[.state] != gone }.sorted()
    // A machine that no metrics ever named was not told of before.
    let known = kind == .machines ? missing.filter { standing[$0]?[.hypervisorName] != nil } : []
    let limit = max(Self.mostGone.count, Int(Double(standing.count) * Self.mostGone.share))
    deleted = takesAllGone || known.count <= limit ? known : []
    let taken = Set(deleted)
    untold = missing.filter { !taken.contains($0) }
    self.rows =
      rows
      + deleted.compactMap { key in
        guard var row = standing[key] else { return nil }
        row[.state] = gone
        row[.host] = nil
        return row
      }
  }

  /// How many records servers told of.
  package var told: Int { rows.count - deleted.count }

  /// The rows as a file of objects, a line each.
  package func lines() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for row in rows {
      let named = Dictionary(uniqueKeysWithValues: row.map { ($0.token, $1) })
      bytes += try encoder.encode(named)
      bytes.append(0x0A)
    }
    return bytes
  }
}
