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
        ? [wording.nothingLeft(review.look)] : notice(review.failure)
      return page
    }
    let told = ReviewText(state: self, pane: review, address: address)
    page.remarks = [address.text] + told.facts + [told.standing]
    if let dispute = review.dispute {
      page.remarks += DisputeView(state: self, pane: review, dispute: dispute).lines
    }
    if review.look == .first { page.remarks += told.context }
    page.remarks += told.notes.map { "\($0.label): \($0.text)" }
    if let readText = review.readText { page.remarks.append("\(wording.readAs): \(readText)") }
    if let reading = try? review.match?.get().reading {
      let parts = ExplainedReading(reading, wording).parts.map {
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
      page.items = review.candidates.enumerated().map {
        item($0.offset + 1, $0.element, isBlind: review.isBlind)
      }
      page.selected = review.choice.position + 1
      page.detail = evidence(for: review)
    }
    return page
  }

  private func item(_ number: Int, _ candidate: Candidate, isBlind: Bool) -> PlainPage.Item {
    let explained = ExplainedCandidate(candidate, wording, isBlind: isBlind)
    return PlainPage.Item(
      number: number, name: explained.places.joined(separator: wording.comma),
      text: explained.line)
  }

  private func evidence(for review: ReviewPane) -> [CleanText] {
    guard let chosen = review.chosen, !review.isBlind else { return [] }
    let title: CleanText = "\(wording.why) \(wording.numerals.plain(review.choice.position + 1)):"
    return [title] + ExplainedField.all(of: chosen, wording).map(\.sentence)
  }
}
