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
    1 + textHeight(in: region) + (pane.readText == nil ? 0 : 1) + (region.height >= 24 ? 2 : 1)
  }

  func draw(in region: Region) {
    // How it stands comes before what is known of it where both do not fit.
    let standing = standing
    let taken = min(region.width(of: standing), region.width / 2)
    region.write(
      facts.joined(separator: "  ·  "), width: region.width - taken - 2, role: .textDim)
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
    guard let reading else { return }
    ReadingLine(reading, pane.chosen, wording)
      .draw(in: rest.region(width: rest.width, height: min(2, rest.height)))
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

  /// What is known of an address beside its text.
  var facts: [CleanText] {
    var facts: [CleanText] = [numerals.identifier(address.code)]
    facts.append(
      [address.officeProvince, address.officeCounty].filter { !$0.isEmpty }
        .joined(separator: wording.comma))
    if !address.endowmentName.isEmpty { facts.append(address.endowmentName) }
    if !address.postcode.isEmpty {
      facts.append("\(wording.postcode) \(numerals.identifier(address.postcode))")
    }
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
