package import Foundation
package import Persian

/// A remark somebody left on a record; it stays as it was written.
package struct RecordNote: Hashable, Sendable {
  package let id: RecordID<RecordNote>
  package let text: CleanText
  package let author: CleanText
  package let moment: Date

  package init(id: RecordID<RecordNote>, text: CleanText, author: CleanText, moment: Date) {
    self.id = id
    self.text = text
    self.author = author
    self.moment = moment
  }
}
