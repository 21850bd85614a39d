import Canvas
import Domain
import Persian

/// What two clerks said of one address: who, what, why and when, under each other.
///
///     First    Sara   3 hours ago      accepted candidate 2
///     Second   Reza   20 minutes ago   rejected: plaque differs
struct DisputeView {
  /// The rows it takes.
  static let height = 2

  let state: AppState
  let pane: ReviewPane
  let dispute: Disagreement

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let sides = sides
    func widest(_ text: (Side) -> CleanText, atMost limit: Int) -> Int {
      min(limit, sides.map { region.width(of: text($0)) }.max() ?? 0)
    }
    let columns: [Constraint] = [
      .exactly(widest(\.title, atMost: 12)), .exactly(widest(\.clerk, atMost: region.width / 5)),
      .exactly(widest(\.age, atMost: region.width / 5)), .share(),
    ]
    for (row, side) in sides.enumerated() {
      let parts = region.region(row: row, width: region.width, height: 1)
        .split(.columns, columns, gap: 2)
      parts[0].write(side.title, role: .textDim)
      parts[1].write(side.clerk)
      parts[2].write(side.age, role: .textDim)
      let taken = parts[3].write(side.verdict, role: .textStrong)
      guard !side.note.isEmpty else { continue }
      parts[3].write(
        "«\(side.note)»", column: taken + 2, width: max(0, parts[3].width - taken - 2),
        role: .textDim)
    }
  }

  private struct Side {
    let title: CleanText
    let clerk: CleanText
    let verdict: CleanText
    let note: CleanText
    let age: CleanText
  }

  private var sides: [Side] {
    [(wording.firstVerdict, dispute.first), (wording.secondVerdict, dispute.second)].map {
      title, side in
      let place = pane.candidates.firstIndex { $0.row.code == side.row?.code }
      return Side(
        title: title, clerk: side.clerk,
        verdict: wording.said(side, candidate: place.map { $0 + 1 }), note: side.note,
        age: RelativeTime.ago(
          seconds: state.seconds(since: side.moment), state.session.language))
    }
  }

  /// The same in sentences.
  var lines: [CleanText] {
    sides.map { side in
      let parts = [side.clerk, side.verdict, side.note, side.age].filter { !$0.isEmpty }
      return "\(side.title): \(parts.joined(separator: wording.comma))"
    }
  }

  /// Who took a candidate, in a word; empty where neither did.
  func taker(of candidate: Candidate) -> CleanText {
    let code = candidate.row.code
    if dispute.first.row?.code == code { return wording.byFirst }
    return dispute.second.row?.code == code ? wording.bySecond : ""
  }
}
