package import Persian

/// A state in full: glyph, word and colour.
package struct StateLabel: Widget {
  package var mark: StateMark
  package var word: CleanText
  /// The role of the word; nil lets the state colour it too.
  package var role: Role?

  package init(_ mark: StateMark, _ word: CleanText, role: Role? = nil) {
    self.mark = mark
    self.word = word
    self.role = role
  }

  package func draw(in region: Region) {
    region.draw(mark.glyph, column: 0, role: mark.role)
    region.write(word, column: 2, role: role ?? mark.role)
  }
}
