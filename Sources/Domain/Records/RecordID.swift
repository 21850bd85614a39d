/// The key of one record in its store; typed by its subject so that keys of different tables never mix.
package struct RecordID<Subject>: Hashable, Comparable, Sendable {
  package let raw: Int64

  package init(_ raw: Int64) {
    self.raw = raw
  }

  package static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}
