package import Persian

/// The name of a group, a note at the far edge, and a rule beneath where there is a row for it.
package struct Heading: Widget {
  package enum Rule: Sendable, Hashable {
    case none
    case thin
    case thick
  }

  package var title: CleanText
  package var note: CleanText
  package var role: Role
  package var rule: Rule

  package init(
    _ title: CleanText, note: CleanText = "", role: Role = .heading, rule: Rule = .none
  ) {
    self.title = title
    self.note = note
    self.role = role
    self.rule = rule
  }

  package func draw(in region: Region) {
    let taken = region.write(title, role: role)
    let room = region.width - taken - 2
    if region.width(of: note) <= room {
      region.write(note, column: taken + 2, align: .trailing, role: .headingNote)
    }
    switch rule {
    case .none: break
    case .thin: region.rule(row: 1)
    case .thick: region.fill("━", role: .rule, rows: 1..<2)
    }
  }
}
