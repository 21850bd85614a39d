package import Foundation

/// Where the rows of a list are written to, and how.
package struct ExportTarget: Hashable, Sendable {
  /// The file; nil is standard output.
  package let path: String?
  package let format: ExportFormat
  /// Whether a mark of UTF-8 stands in front, which some spreadsheets need.
  package let hasMark: Bool
  /// The zone moments are written in.
  package let zone: TimeZone

  package init(path: String?, format: ExportFormat, hasMark: Bool = false, zone: TimeZone) {
    self.path = path
    self.format = format
    self.hasMark = hasMark
    self.zone = zone
  }
}
