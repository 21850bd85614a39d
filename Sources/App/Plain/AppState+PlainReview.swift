import Domain
import Matching
import Persian

extension AppState {
  /// An address with its candidates, and the evidence for the chosen one.
  func plainReview(_ review: ReviewPane) -> PlainPage {
    var page = PlainPage(title: plainTitle)
    guard let address = review.address else {
      page.remarks =
        review.isQueueEmpty && review.failure == nil
        ? [wording.queueEmpty] : notice(review.failure)
      return page
    }
    let view = ReviewView(state: self, pane: review)
    page.remarks = [address.text] + view.facts(of: address) + [view.standing(of: address)]
    if let reading = try? review.match?.get().reading {
      let parts = view.parts(of: reading).map {
        "\(wording.name($0.role)): \($0.text)" as CleanText
      }
      if !parts.isEmpty { page.remarks.append(parts.joined(separator: wording.comma)) }
    }
    switch review.match {
    case nil: page.remarks.append(wording.matching)
    case .failure(let error): page.remarks += notice(error)
    case .success where review.candidates.isEmpty:
      page.remarks += [wording.noCandidates, wording.noCandidatesNext]
    case .success:
      page.remarks.append(
        "\(wording.candidates): \(wording.numerals.integer(review.candidates.count))")
      page.items = review.candidates.enumerated().map { item($0.offset + 1, $0.element, view) }
      page.selected = review.choice.position + 1
      page.detail = evidence(for: review)
    }
    return page
  }

  private func item(_ number: Int, _ candidate: Candidate, _ view: ReviewView) -> PlainPage.Item {
    let numerals = wording.numerals
    let place = view.places(of: candidate).joined(separator: wording.comma)
    var parts = [place, "\(wording.score): \(numerals.decimal(candidate.score, places: 3))"]
    for field in [AddressField.plaque, .floor, .unit, .postcode] {
      let value = candidate.row[field]
      guard !value.isEmpty else { continue }
      let agreement = candidate.evidence.first { $0.field == field }?.agreement
      let word = agreement.map { " (\(wording.name($0)))" as CleanText } ?? ""
      parts.append("\(wording.name(field)): \(numerals.digits(value))\(word)")
    }
    return PlainPage.Item(
      number: number, name: place, text: parts.joined(separator: wording.comma))
  }

  private func evidence(for review: ReviewPane) -> [CleanText] {
    guard let chosen = review.chosen else { return [] }
    let view = EvidenceView(state: self, pane: review)
    let title: CleanText = "\(wording.why) \(wording.numerals.plain(review.choice.position + 1)):"
    return [title]
      + view.ranked(chosen.evidence).map { evidence in
        var parts = [wording.name(evidence.agreement)]
        if !evidence.stated.isEmpty {
          parts.append("\(wording.stated): \(wording.numerals.digits(evidence.stated))")
        }
        if !evidence.recorded.isEmpty {
          parts.append("\(wording.recorded): \(wording.numerals.digits(evidence.recorded))")
        }
        parts.append(view.weight(evidence.weight))
        return "\(wording.name(evidence.field)): \(parts.joined(separator: wording.comma))"
      }
  }
}
