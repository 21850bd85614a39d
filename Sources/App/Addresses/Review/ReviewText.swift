import Canvas
import Domain
import Matching
import Persian

/// The property's text with its parts marked, what is known beside it, and how it was read.
struct ReviewText {
  let state: AppState
  let pane: ReviewPane
  let address: PropertyAddress

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }
  private var reading: AddressReading? { try? pane.match?.get().reading }

  private static let mostText = 3

  /// The rows all of it takes in a region.
  func height(in region: Region) -> Int {
    1 + textHeight(in: region) + (pane.readText == nil ? 0 : 1) + (Self.isRoomy(region) ? 2 : 1)
      + noteHeights(in: region, isRoomy: Self.isRoomy(region)).reduce(0, +)
      + (holdsContext(Self.isRoomy(region)) ? 1 : 0)
  }

  /// Whether a screen of this region has room for more than what has to be said.
  static func isRoomy(_ region: Region) -> Bool { region.height >= 24 }

  /// What lies around the address is told where there is room, and in a first look alone.
  private func holdsContext(_ isRoomy: Bool) -> Bool { isRoomy && pane.look == .first }

  /// Draws it in a region of its own height, on a screen that is roomy or not.
  func draw(in region: Region, isRoomy: Bool) {
    // How it stands comes before what is known of it where both do not fit.
    let standing = standing
    let taken = min(region.width(of: standing), region.width / 2)
    draw(facts, in: region.region(width: region.width - taken - 2, height: 1))
    region.write(
      standing, column: region.width - taken, width: taken, role: .headingNote)
    let rows = textHeight(in: region)
    let text = region.region(row: 1, width: region.width, height: rows)
    var rest = region.rest(fromRow: rows + 1)
    if let readText = pane.readText {
      text.render(Paragraph(address.text, role: .textStrong))
      let taken = rest.write("\(wording.readAs): ", role: .textDim)
      rest.region(column: taken, width: rest.width - taken, height: 1)
        .write(readText, role: .text, spans: spans)
      rest = rest.rest(fromRow: 1)
    } else {
      text.render(Paragraph(address.text, role: .textStrong, spans: spans))
    }
    let noteHeights = noteHeights(in: region, isRoomy: isRoomy)
    let holdsContext = holdsContext(isRoomy)
    let notes = noteHeights.reduce(0, +) + (holdsContext ? 1 : 0)
    if let reading {
      ReadingLine(reading, pane.chosen, wording)
        .draw(in: rest.region(width: rest.width, height: min(2, max(0, rest.height - notes))))
    }
    rest = region.rest(fromRow: region.height - notes)
    if holdsContext {
      draw(context, in: rest.region(width: rest.width, height: 1))
      rest = rest.rest(fromRow: 1)
    }
    for (note, height) in zip(self.notes, noteHeights) {
      draw(note, in: rest.region(width: rest.width, height: height))
      rest = rest.rest(fromRow: height)
    }
  }

  /// What was written before beside a decision, and what is to go with the next one.
  var notes: [(label: CleanText, text: CleanText)] {
    var notes: [(label: CleanText, text: CleanText)] = []
    if let note = pane.context?.note {
      let age = RelativeTime.ago(
        seconds: state.seconds(since: note.moment), state.session.language)
      notes.append((wording.label(of: note, age: age), note.text))
    }
    if !pane.note.isEmpty { notes.append((wording.ownNote, pane.note)) }
    return notes
  }

  /// The other properties of the endowment, and what else says the same.
  var context: [CleanText] {
    pane.context.map { [wording.siblings($0.siblings), wording.alike($0)] } ?? []
  }

  /// Each stands in cells of its own: Persian facts on an English screen would turn the whole row over.
  private func draw(_ facts: [CleanText], in region: Region) {
    var column = 0
    for fact in facts {
      let start = column == 0 ? 0 : column + Self.stroke
      guard start + min(Self.leastFact, region.width(of: fact)) <= region.width else {
        region.write("…", column: min(column + 1, region.width - 1), role: .textDim)
        return
      }
      if start > 0 { region.write("·", column: column + Self.stroke / 2, role: .textDim) }
      column =
        start
        + region.write(fact, column: start, width: region.width - start, role: .textDim)
    }
  }

  private static let stroke = 5
  /// What is left of a fact that is cut says something still.
  private static let leastFact = 10
  private static let mostNote = 2

  private func noteHeights(in region: Region, isRoomy: Bool) -> [Int] {
    notes.map { note in
      let width = max(1, region.width - noteLabelWidth(note.label, in: region))
      return min(
        isRoomy ? Self.mostNote : 1,
        max(1, Paragraph(note.text).height(width: width, direction: region.direction)))
    }
  }

  private func noteLabelWidth(_ label: CleanText, in region: Region) -> Int {
    min(region.width / 2, region.width(of: label) + 2)
  }

  private func draw(_ note: (label: CleanText, text: CleanText), in region: Region) {
    let taken = noteLabelWidth(note.label, in: region)
    region.write("\(note.label):", width: taken, role: .textDim)
    region.region(column: taken, width: region.width - taken, height: region.height)
      .render(Paragraph(note.text, role: .text))
  }

  /// The parts of what was read.
  private var spans: [Span] {
    (reading?.tokens ?? []).map {
      Span(range: $0.source, role: $0.role.role)
    }
  }

  private func textHeight(in region: Region) -> Int {
    let wrapped = Paragraph(address.text).height(width: region.width, direction: region.direction)
    return min(Self.mostText, max(1, wrapped))
  }

  /// What is known of an address beside its text; its code stands over the screen.
  var facts: [CleanText] {
    var facts = [
      [address.officeProvince, address.officeCounty].filter { !$0.isEmpty }
        .joined(separator: wording.comma)
    ]
    if !address.postcode.isEmpty {
      facts.append("\(wording.postcode) \(numerals.identifier(address.postcode))")
    }
    if !address.endowmentName.isEmpty { facts.append(address.endowmentName) }
    return facts
  }

  /// What is being done with the address, or how sure the matcher is of the first candidate, and where the
  /// address stands; what else the next verdict is given on.
  var standing: CleanText {
    if pane.isDeciding { return wording.recording }
    if pane.look != .first { return wording.name(pane.look) }
    var parts = [wording.name(address.state)]
    if let probability = pane.ground?.probability, !pane.candidates.isEmpty {
      parts.insert(wording.surely(probability), at: 0)
    }
    if !pane.alike.isEmpty { parts.insert(wording.along(pane.alike.count), at: 0) }
    return parts.joined(separator: " · ")
  }
}
