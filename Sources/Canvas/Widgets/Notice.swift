package import Persian

/// The honest word where content is missing: what is the matter, and what happens next.
package struct Notice: Widget {
  package enum Kind: Sendable, Hashable, CaseIterable {
    case empty
    case loading
    case stale
    case error
  }

  package var kind: Kind
  package var sentence: CleanText
  package var next: CleanText

  package init(_ kind: Kind, _ sentence: CleanText, next: CleanText = "") {
    self.kind = kind
    self.sentence = sentence
    self.next = next
  }

  package func draw(in region: Region) {
    let isRoomy = region.height >= 6
    let row = isRoomy ? region.height / 3 : 0
    region.draw(mark.glyph, row: row, column: 0, role: mark.role)
    let text = region.rest(fromRow: row, column: 2)
    let paragraph = Paragraph(sentence, role: kind == .error ? .textStrong : .notice)
    let height = paragraph.height(width: text.width, direction: region.direction)
    text.region(width: text.width, height: min(height, text.height)).render(paragraph)
    text.rest(fromRow: height).render(Paragraph(next, role: .noticeNext))
  }

  private var mark: StateMark {
    switch kind {
    case .empty: .unknown
    case .loading: .progress
    case .stale: .stale
    case .error: .critical
    }
  }
}
