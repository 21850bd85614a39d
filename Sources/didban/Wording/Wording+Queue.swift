import App
import Domain
import Foundation
import Persian

// The review queue on the command line.
extension Wording {
  private func moment(_ date: Date, _ zone: TimeZone) -> CleanText {
    let day = JalaliFormat.numeric(JalaliFormat.day(of: date, zone: zone), language)
    return "\(day) \(JalaliFormat.time(date, language, zone: zone))"
  }

  /// An address on one line.
  func line(of address: PropertyAddress, zone: TimeZone) -> CleanText {
    [
      address.code, name(address.state), moment(address.arrived, zone), address.officeProvince,
      address.officeCounty, address.text,
    ].joined(separator: "  ")
  }

  /// An address with what is known of it.
  func lines(
    of address: PropertyAddress, holder: (clerk: CleanText, until: Date)?, note: DecisionNote?,
    match: StoredMatch?, zone: TimeZone
  ) -> [CleanText] {
    var lines = [line(of: address, zone: zone)]
    if !address.endowmentName.isEmpty { lines.append(address.endowmentName) }
    if let holder {
      let until = moment(holder.until, zone)
      lines.append(
        say("در دست \(holder.clerk) تا \(until)", "in the hand of \(holder.clerk) until \(until)"))
    }
    if let decision = address.decision {
      var parts = [name(decision.verdict.state), decision.reviewer, moment(decision.moment, zone)]
      if let reason = decision.verdict.reason { parts.insert(name(reason), at: 1) }
      lines.append(parts.joined(separator: "  "))
    }
    if let note {
      lines.append(
        say("یادداشت \(note.clerk): \(note.text)", "note of \(note.clerk): \(note.text)"))
    }
    if let match {
      let numerals = Numerals(language)
      let sure = numerals.percent(match.probability, places: 1)
      lines.append(
        say(
          "احتمال \(sure)، مدل \(match.model)، نمایه \(match.index)",
          "probability \(sure), model \(match.model), index \(match.index)"))
      lines += match.candidates.enumerated().map { place, candidate in
        let explained = ExplainedCandidate(candidate, self)
        return "\(numerals.plain(place + 1)). \(explained.line) (\(candidate.row.code))"
      }
    }
    return lines
  }

  /// What a decision, its taking back or its giving once more came to.
  func line(of outcome: DecisionOutcome, _ address: PropertyAddress) -> CleanText {
    let state = name(address.state)
    let line: CleanText = "\(address.code): \(state)"
    guard outcome.count > 1 else { return line }
    let count = Numerals(language).integer(outcome.count)
    return say("\(line)، \(count) نشانی", "\(line), \(count) addresses")
  }

  var noOpenAddress: CleanText {
    say("نشانی بازی در صف نمانده است.", "no open address is left in the queue.")
  }
  var nothingWasTakenBack: CleanText {
    say("تصمیمی از شما برای واگرد نمانده است.", "no decision of yours is left to undo.")
  }
  var nothingWasRedone: CleanText {
    say("چیزی برای انجام دوباره نمانده است.", "nothing is left to redo.")
  }
  var released: CleanText { say("رها شد.", "given back.") }

  /// What the worker moved, by state.
  func line(of tally: MatchTally) -> CleanText {
    let numerals = Numerals(language)
    let parts = ReviewState.allCases.compactMap { state in
      tally.byState[state].map { "\(name(state)) \(numerals.integer($0))" as CleanText }
    }
    return parts.isEmpty
      ? say("چیزی در انتظار نبود.", "nothing waited.") : parts.joined(separator: say("، ", ", "))
  }

  func finalised(_ count: Int, written: Int) -> CleanText {
    let numerals = Numerals(language)
    return say(
      "\(numerals.integer(count)) قطعی، \(numerals.integer(written)) ثبت در رقبه",
      "\(numerals.integer(count)) final, \(numerals.integer(written)) written to their units")
  }
}
