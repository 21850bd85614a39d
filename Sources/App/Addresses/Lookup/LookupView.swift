import Canvas
import Domain
import Matching
import Persian

/// The line of a lookup at the foot of the screen, and over it the places it may be.
///
///     ─────────────────────────────────────────────
///     ▌ Isfahan, Beheshti St., Yas alley      42 addresses
///       Isfahan, Beheshti St., 12th alley     plaque 3 · 8134512345
///     Enter takes it   Esc goes back
///     ═════════════════════════════════════════════
///     Place in GNAF: beheshti y▏
struct LookupView {
  let state: AppState
  let lookup: LookupLayer

  static let mostRows = 10

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(over content: Region, footer: Region) {
    footer.clear()
    footer.answer(as: .panel)
    let row = footer.inset(Insets(columns: 1))
    row.region(width: row.width - state.drawNote(besidePromptIn: row), height: 1).render(
      Field(
        prompt: "\(wording.lookupLabel):", text: lookup.entry.text, caret: lookup.entry.caret))
    let rows = max(1, min(Self.mostRows, content.height - 4))
    let panel = content.region(
      row: content.height - rows - 2, width: content.width, height: rows + 2)
    panel.clear()
    panel.answer(as: .panel)
    panel.rule()
    let room = panel.rest(fromRow: 1).inset(Insets(columns: 1))
    draw(lookup.places, in: room.region(width: room.width, height: rows))
    room.rest(fromRow: rows).write(remark, role: .textDim)
  }

  var remark: CleanText {
    if let failure = lookup.failure {
      return "\(wording.cause(failure)). \(wording.remedy(failure))"
    }
    guard let answer = lookup.answer else { return wording.loading }
    if lookup.entry.text.isEmpty { return wording.lookupHint }
    if answer.places.isEmpty { return wording.nothingFound }
    if answer.lacksPlaque { return wording.plaqueLacking }
    return answer.isCut ? wording.lookupCut : wording.lookupKeys
  }

  private func draw(_ places: [LookupPlace], in room: Region) {
    let top = lookup.cursor.top(height: room.height, count: places.count)
    for (row, place) in places.dropFirst(top).prefix(room.height).enumerated() {
      let line = room.region(row: row, width: room.width, height: 1)
      line.answer(as: .choice, row + top)
      let isChosen = row + top == lookup.cursor.position
      if isChosen { line.paint(.selected) }
      let note = note(of: place)
      let noteWidth = min(line.width / 2, line.width(of: note))
      line.write(names(of: place.row), column: 2, width: line.width - noteWidth - 4)
      line.write(note, width: line.width - 1, align: .trailing, role: .textDim)
      if isChosen { line.draw("▌", column: 0, role: .tableEdge) }
    }
  }

  func names(of row: GnafRow) -> CleanText {
    [row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley]
      .filter { !$0.isEmpty }.map(numerals.digits).joined(separator: wording.comma)
  }

  /// How many addresses a street has; what tells a row from others of its street.
  func note(of place: LookupPlace) -> CleanText {
    switch place {
    case .street(_, let rows): return wording.addresses(rows)
    case .row(let row):
      let parts = [AddressField.plaque, .floor, .unit].compactMap { field -> CleanText? in
        row[field].isEmpty ? nil : "\(wording.name(field)) \(numerals.digits(row[field]))"
      }
      let postcode = row.postcode.isEmpty ? [] : [numerals.identifier(row.postcode)]
      return (parts + postcode).joined(separator: " · ")
    }
  }
}
