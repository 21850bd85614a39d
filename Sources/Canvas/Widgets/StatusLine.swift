package import Persian

/// The sources behind the screen with their state and age.
///
/// In narrow widths the healthy fold away first: their ages, then their names.
package struct StatusLine: Widget {
  package struct Source: Sendable, Hashable {
    package var mark: StateMark
    package var name: CleanText
    package var age: CleanText

    package init(_ mark: StateMark, name: CleanText, age: CleanText) {
      self.mark = mark
      self.name = name
      self.age = age
    }
  }

  package var sources: [Source]

  package init(_ sources: [Source]) {
    self.sources = sources
  }

  /// The cells it takes of a width, in the fullest form that fits.
  package func width(fitting width: Int, in region: Region) -> Int {
    self.width(of: fitting(width, in: region), in: region)
  }

  private func fitting(_ width: Int, in region: Region) -> [Source] {
    let forms = [
      sources,
      sources.map { $0.mark == .ok ? Source($0.mark, name: $0.name, age: "") : $0 },
      sources.map { $0.mark == .ok ? Source($0.mark, name: "", age: "") : $0 },
    ]
    return forms.first { self.width(of: $0, in: region) <= width }
      ?? sources.filter { $0.mark != .ok }
  }

  package func draw(in region: Region) {
    var column = 0
    for source in fitting(region.width, in: region) {
      region.draw(source.mark.glyph, column: column, role: source.mark.role)
      column += 1
      for (text, role) in [(source.name, Role.footerSource), (source.age, .footerAge)]
      where !text.isEmpty {
        column += 1
        column += region.write(text, column: column, role: role)
      }
      column += gap(after: source)
    }
  }

  /// Bare marks stand close together; names need air.
  private func gap(after source: Source) -> Int { source.name.isEmpty ? 1 : 3 }

  private func width(of sources: [Source], in region: Region) -> Int {
    let texts = sources.reduce(0) { total, source in
      let words = [source.name, source.age].filter { !$0.isEmpty }
      return total + 1 + words.reduce(0) { $0 + 1 + region.width(of: $1) } + gap(after: source)
    }
    return texts - (sources.last.map(gap(after:)) ?? 0)
  }
}
