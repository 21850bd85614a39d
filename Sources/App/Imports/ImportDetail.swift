import Canvas
import Domain
import Foundation
import Persian

/// Everything about one import, under the table.
struct ImportDetail: RecordDetail {
  let state: AppState
  let report: ImportReport

  var title: CleanText { report.path }

  func draw(in region: Region) {
    region.write(title, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    let standing = report.state(at: state.now)
    let seconds = (report.ended ?? report.updatedAt).timeIntervalSince(report.started)
    var facts: [Facts.Fact] = [
      .init(wording.status, wording.name(standing), mark: standing.mark),
      .init(wording.fileSize, wording.bytes(report.size)),
      .init(
        wording.importTook, RelativeTime.age(seconds: Int(seconds), state.session.language)),
    ]
    if let share = report.share, standing != .done {
      facts.append(.init(wording.readShare, numerals.percent(share)))
    }
    if seconds >= 1 {
      facts.append(.init(wording.importRate, wording.rate(Int(Double(report.rows) / seconds))))
    }
    facts += [
      .init(wording.updatedRows, numerals.integer(report.updated)),
      .init(wording.unchangedRows, numerals.integer(report.unchanged)),
    ]
    if let digest = report.digest {
      facts.append(.init(wording.fileDigest, CleanText(RawText(String(digest.hex.prefix(16))))))
    }
    if !report.rejectsPath.isEmpty {
      facts.append(.init(wording.rejectsFile, report.rejectsPath))
    }
    return facts + reasons
  }

  /// Why lines were refused, the commonest reason first.
  private var reasons: [Facts.Fact] {
    report.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { token, count in
      .init(state.wording.refusal(token), state.wording.numerals.integer(count))
    }
  }
}
