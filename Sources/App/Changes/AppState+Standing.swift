import Canvas
import Domain
import Persian

/// One line on what operators have to do with a record, in pieces that are read one by one.
///
/// Names and dates of either script stand in it: as one text they would change places.
struct DutyLine: Hashable, Sendable {
  let mark: StateMark
  let pieces: [CleanText]

  /// Draws the pieces one behind the other, as far as there is room.
  func draw(in row: Region) {
    row.draw(mark.glyph, column: 0, role: mark.role)
    var column = 2
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        row.draw("·", column: column, role: .textDim)
        column += 2
      }
      guard column < row.width else { return }
      column += row.write(piece, column: column, role: index == 0 ? .textDim : .text) + 1
    }
  }
}

extension AppState {
  /// What there is to say of a record: what is to be done, then what was noted last.
  func duties(_ standing: RecordStanding) -> [DutyLine] {
    [standing.post.map(postLine), duty(standing), latestNote(standing)].compactMap(\.self)
  }

  /// What the Post was asked about an address, or what it answered.
  private func postLine(_ request: PostRequest) -> DutyLine {
    guard let reply = request.reply else {
      let age = RelativeTime.age(seconds: seconds(since: request.sent), session.language)
      return DutyLine(mark: .progress, pieces: [wording.askedThePost, age])
    }
    let ago = RelativeTime.ago(seconds: seconds(since: reply.moment), session.language)
    return DutyLine(
      mark: reply.succeeded ? .ok : .warning,
      pieces: [wording.thePostSays, reply.succeeded ? reply.result : reply.errors, ago])
  }

  private func duty(_ standing: RecordStanding) -> DutyLine? {
    var pieces: [CleanText] = []
    var mark = StateMark.unknown
    if let first = standing.followUps.first {
      mark = first.isOverdue(on: today) ? .critical : .progress
      pieces += [wording.followUp, first.title]
      if let due = first.due { pieces.append(dueText(due)) }
      if !first.assignee.isEmpty { pieces.append(first.assignee) }
      if first.state == .waiting { pieces.append(wording.name(first.state)) }
      if standing.followUps.count > 1 { pieces.append(wording.more(standing.followUps.count - 1)) }
    }
    if !standing.assignee.isEmpty {
      pieces.append(wording.filled(wording.assignee, standing.assignee))
    }
    return pieces.isEmpty ? nil : DutyLine(mark: mark, pieces: pieces)
  }

  private func latestNote(_ standing: RecordStanding) -> DutyLine? {
    guard let note = standing.notes.first else { return nil }
    let ago = RelativeTime.ago(seconds: seconds(since: note.moment), session.language)
    var pieces = [wording.noteLabel, note.text, note.author, ago]
    if standing.noteCount > 1 { pieces.append(wording.noteCount(standing.noteCount)) }
    return DutyLine(mark: .unknown, pieces: pieces)
  }

  /// A due date and how far it is.
  func dueText(_ due: Day) -> CleanText {
    let date = JalaliFormat.numeric(due, session.language)
    return "\(date) (\(RelativeTime.until(days: due - today, session.language)))"
  }

  /// Draws what there is to say, on the last rows of a detail; returns how many rows it took.
  func draw(_ standing: RecordStanding, atFootOf region: Region) -> Int {
    let lines = duties(standing).prefix(region.height >= 7 ? 2 : 1)
    for (index, line) in lines.enumerated() {
      line.draw(
        in: region.region(
          row: region.height - lines.count + index, width: region.width, height: 1))
    }
    return lines.count
  }

  /// The same as lines.
  func plainLines(_ standing: RecordStanding) -> [CleanText] {
    duties(standing).map { duty in
      let words = duty.pieces.joined(separator: wording.comma)
      return duty.mark == .critical ? "\(wording.state(.critical)): \(words)" : words
    }
  }
}
