package import Persian

extension Region {
  /// Writes one row of text and returns how many cells it took.
  ///
  /// The text is shaped here and nowhere else, cut with «…» to the room there is. A nil ground
  /// keeps the one already painted.
  @discardableResult
  package func write(
    _ text: CleanText, row: Int = 0, column: Int = 0, width: Int? = nil,
    align: Alignment = .leading, role: Role = .text, ground: Ground? = nil, spans: [Span] = []
  ) -> Int {
    let room = min(width ?? .max, self.width - column)
    guard (0..<height).contains(row), column >= 0, room > 0, !text.isEmpty else { return 0 }
    let line = Line(text, ambient: direction, fitting: room, marks: keepsMarks)
    let offset = align.offset(slack: max(0, room - line.width), direction: direction)
    return place(
      line, text: text, row: row, column: column + offset, role: role, ground: ground,
      spans: spans)
  }

  /// The cells a text would take in one row.
  package func width(of text: CleanText) -> Int {
    text.isEmpty ? 0 : Line(text, ambient: direction).width
  }

  /// Puts an already shaped line into the cells and returns how many it took.
  @discardableResult
  package func place(
    _ line: Line, text: CleanText, row: Int, column: Int, role: Role, ground: Ground? = nil,
    spans: [Span] = []
  ) -> Int {
    guard (0..<height).contains(row), column >= 0 else { return 0 }
    let shown = line.clusters(fitting: width - column)
    guard shown.width > 0 else { return 0 }
    let end = column + shown.width
    let columns = surfaceColumns(column..<end)
    buffer.write(
      shown.clusters, row: frame.row + row, columns: columns, isTurned: isTurned, role: role,
      ground: ground,
      run: TextRun(
        row: frame.row + row, column: columns.lowerBound, width: shown.width, text: text,
        role: role))
    for span in spans { apply(span, to: line, row: row, start: column, end: end) }
    return shown.width
  }

  private func apply(_ span: Span, to line: Line, row: Int, start: Int, end: Int) {
    for columns in line.columns(ofSource: span.range) {
      let lower = min(start + columns.lowerBound, end)
      let upper = min(start + columns.upperBound, end)
      guard lower < upper else { continue }
      tint(span.role, rows: row..<(row + 1), columns: lower..<upper)
      if let ground = span.ground { paint(ground, rows: row..<(row + 1), columns: lower..<upper) }
    }
  }
}

extension Line {
  /// The clusters that fit into a width, and the cells they take.
  fileprivate func clusters(fitting room: Int) -> (clusters: ArraySlice<Cluster>, width: Int) {
    guard width > room else { return (clusters[...], width) }
    var taken = 0
    let count = clusters.firstIndex { cluster in
      guard taken + cluster.width <= room else { return true }
      taken += cluster.width
      return false
    }
    return (clusters[..<(count ?? clusters.count)], taken)
  }
}
