import Canvas
import Persian

/// The screen on which the operator points at the line that reads right.
///
/// Nothing on it can be relied upon to read right but what is Latin, so it speaks both languages.
struct Calibration {
  static let sampleCount = 4

  let wording: Wording

  func draw(over content: Region) {
    content.clear()
    content.answer(as: .panel)
    let room = content.inset(Insets(rows: 0, columns: 2))
    var row = room.height > 14 ? 1 : 0
    for language in [Language.english, .persian] {
      let text = Wording(language).calibrationQuestion
      room.write(
        text, row: row, align: language.direction == room.direction ? .leading : .trailing,
        role: .textStrong)
      row += 1
    }
    row += 1
    let step = row + 2 * Self.sampleCount < room.height ? 2 : 1
    for number in 0..<Self.sampleCount {
      drawSample(number, row: row, in: room)
      row += step
    }
    row += 1
    for language in [Language.english, .persian] {
      room.write(
        Wording(language).calibrationHint, row: row,
        align: language.direction == room.direction ? .leading : .trailing, role: .textDim)
      row += 1
    }
  }

  /// Two columns, as in a table, for some terminals change them over.
  private func drawSample(_ number: Int, row: Int, in room: Region) {
    room.markSample(number, row: row)
    let digit = Numerals(.english).plain(number + 1)
    room.write(digit, row: row, column: 2, role: .key)
    room.write(wording.calibrationPhrase, row: row, column: 6, role: .textStrong)
    room.write(wording.calibrationSecondPhrase, row: row, column: 32)
  }
}
