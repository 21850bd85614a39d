package import Persian

/// Keys and what they do, at the reading end of a row.
///
/// In narrow widths the hints before the last fold away from the end; the last one stays, since
/// that is where help is.
package struct KeyHints: Widget {
  package struct Hint: Sendable, Hashable {
    package var key: CleanText
    package var verb: CleanText

    package init(_ key: CleanText, _ verb: CleanText) {
      self.key = key
      self.verb = verb
    }
  }

  package var hints: [Hint]
  package var align: Alignment

  package init(_ hints: [Hint], align: Alignment = .trailing) {
    self.hints = hints
    self.align = align
  }

  package func draw(in region: Region) {
    let widths = hints.map { region.width(of: $0.key) + 1 + region.width(of: $0.verb) }
    let gap = 2
    var kept = Array(hints.indices)
    let total = { kept.reduce(0) { $0 + widths[$1] } + gap * max(0, kept.count - 1) }
    while kept.count > 1, total() > region.width { kept.remove(at: kept.count - 2) }

    var column = max(
      0, align.offset(slack: region.width - total(), direction: region.direction))
    for index in kept {
      let start = column
      column += region.write(hints[index].key, column: column, role: .key) + 1
      region.write(hints[index].verb, column: column, role: .keyVerb)
      column = start + widths[index] + gap
    }
  }
}
