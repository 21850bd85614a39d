import Canvas
import Domain
import Persian

extension AppState {
  /// What is to be done on a record, in one line with a mark, or nil where nothing is.
  func duty(_ standing: RecordStanding) -> (mark: StateMark, text: CleanText)? {
    var parts: [CleanText] = []
    var mark = StateMark.unknown
    if !standing.assignee.isEmpty {
      parts.append(wording.filled(wording.assignee, standing.assignee))
    }
    if let first = standing.followUps.first {
      mark = first.isOverdue(on: today) ? .critical : .progress
      parts.append(wording.filled(wording.followUp, describe(first)))
      if standing.followUps.count > 1 {
        parts.append(wording.more(standing.followUps.count - 1))
      }
    }
    return parts.isEmpty ? nil : (mark, parts.joined(separator: "  ·  "))
  }

  /// The latest note, in one line, or nil where there is none.
  func latestNote(_ standing: RecordStanding) -> CleanText? {
    guard let note = standing.notes.first else { return nil }
    let ago = RelativeTime.ago(seconds: seconds(since: note.moment), session.language)
    let text: CleanText =
      "\(wording.filled(wording.noteLabel, note.text)) — \([note.author, ago].joined(separator: wording.comma))"
    return standing.noteCount > 1 ? "\(text)  ·  \(wording.noteCount(standing.noteCount))" : text
  }

  private func describe(_ followUp: FollowUp) -> CleanText {
    var parts = [followUp.title]
    if !followUp.assignee.isEmpty { parts.append(followUp.assignee) }
    if followUp.state == .waiting { parts.append(wording.name(followUp.state)) }
    if let due = followUp.due { parts.append(dueText(due)) }
    return parts.joined(separator: " — ")
  }

  /// A due date and how far it is.
  func dueText(_ due: Day) -> CleanText {
    "\(JalaliFormat.numeric(due, session.language)) (\(RelativeTime.until(days: due - today, session.language)))"
  }

  /// Draws what there is to say, on the last rows of a detail; returns how many rows it took.
  func draw(_ standing: RecordStanding, atFootOf region: Region) -> Int {
    let duty = duty(standing)
    let note = latestNote(standing)
    let isRoomy = region.height >= 7
    let rows =
      isRoomy
      ? [duty != nil, note != nil].count { $0 } : (duty ?? nil) != nil || note != nil ? 1 : 0
    guard rows > 0 else { return 0 }
    let foot = region.rest(fromRow: region.height - rows)
    if let duty {
      foot.region(width: foot.width, height: 1)
        .render(StateLabel(duty.mark, duty.text, role: duty.mark == .unknown ? .textDim : nil))
    }
    if let note, duty == nil || rows > 1 { foot.write(note, row: rows - 1, role: .textDim) }
    return rows
  }

  /// The same as lines.
  func plainLines(_ standing: RecordStanding) -> [CleanText] {
    let duty = duty(standing).map { duty in
      duty.mark == .critical ? "\(wording.state(.critical)): \(duty.text)" : duty.text
    }
    return [duty, latestNote(standing)].compactMap(\.self)
  }
}
