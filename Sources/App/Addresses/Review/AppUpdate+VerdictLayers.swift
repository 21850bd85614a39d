import Canvas
import Domain
import Persian

extension AppState {
  mutating func press(_ key: Key, _ layer: inout ReasonsLayer) -> [Effect] {
    let reasons = RejectReason.allCases
    if case .character(let scalar) = key, let digit = Int(Numerals.ascii(String(scalar))),
      (1...reasons.count).contains(digit)
    {
      return choose(reasons[digit - 1], in: layer)
    }
    if key == .enter { return choose(reasons[layer.cursor.position], in: layer) }
    if let command = keymap.command(for: key, in: .general) {
      _ = layer.cursor.obey(command, count: reasons.count, height: reasons.count)
    }
    layers[layers.count - 1] = .reasons(layer)
    return []
  }

  /// Refuses for a reason; what goes back to its office may take a note along.
  private mutating func choose(_ reason: RejectReason, in layer: ReasonsLayer) -> [Effect] {
    layers.removeLast()
    guard layer.isSendingBack else { return decide(.reject(reason)) }
    guard case .review(let review) = pane, review.look == .first, let address = review.address
    else { return decide(.sendBack(reason)) }
    layers.append(
      .verdictNote(
        VerdictNoteLayer(
          address: address.id, ruling: .sendBack(reason), entry: TextEntry(review.note))))
    return []
  }

  /// Opens the line for what is to go with the next verdict.
  mutating func askForNote(of review: ReviewPane) {
    guard let address = review.address, !review.isDeciding, !refusesWriting() else { return }
    layers.append(
      .verdictNote(
        VerdictNoteLayer(address: address.id, ruling: nil, entry: TextEntry(review.note))))
  }

  mutating func press(_ key: Key, _ layer: inout VerdictNoteLayer) -> [Effect] {
    guard key == .enter else {
      edit(&layer.entry, key)
      layers[layers.count - 1] = .verdictNote(layer)
      return []
    }
    layers.removeLast()
    guard case .review(var review) = pane, review.address?.id == layer.address else {
      let error = SourceError.conflict(detail: "")
      say("\(wording.cause(error)). \(wording.remedy(error))", .refused)
      return []
    }
    review.write(note: layer.entry.finished)
    pane = .review(review)
    return layer.ruling.map { decide($0) } ?? []
  }
}
