import Canvas
import Domain
import Foundation
import Persian

extension Incident: Presented {
  static var firstSort: Sort<IncidentField> { Sort(.opened, descending: true) }

  static let columns: [FieldColumn<IncidentField>] = [
    FieldColumn(.number, .exactly(12)),
    FieldColumn(.title, .atLeast(20, weight: 3)),
    FieldColumn(.service, .atLeast(12, weight: 1), fold: 2),
    FieldColumn(.severity, .exactly(12)),
    FieldColumn(.opened, .exactly(18)),
    FieldColumn(.acknowledgement, .exactly(18), fold: 3),
    FieldColumn(.resolution, .exactly(18), fold: 1),
    .offered(.acknowledged, .exactly(18)),
    .offered(.resolved, .exactly(18)),
    .offered(.site, .atLeast(12, weight: 1)),
    .offered(.cause, .atLeast(16, weight: 2)),
  ]

  func ownCell(_ field: IncidentField, in context: ListContext) -> TableCell? {
    switch field {
    case .severity: TableCell(context.wording.name(severity), role: .table, mark: mark)
    case .acknowledgement where acknowledged == nil && resolved == nil,
      .resolution where resolved == nil:
      TableCell(context.wording.soFar(context.state.seconds(since: opened)), role: .tableDim)
    case .opened: ago(opened, context)
    case .acknowledged: acknowledged.map { ago($0, context) }
    case .resolved: resolved.map { ago($0, context) }
    default: nil
    }
  }

  /// A moment told so that nobody takes it for the time that something took.
  private func ago(_ moment: Date, _ context: ListContext) -> TableCell {
    let seconds = context.state.seconds(since: moment)
    return TableCell(RelativeTime.ago(seconds: seconds, context.wording.language))
  }

  /// What is over needs nobody, however bad it was.
  private var mark: StateMark {
    if resolved != nil { return .ok }
    return severity == .critical ? .critical : .warning
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: title, in: state)
  }

  var copied: Copied { Copied(code: number, fields: [number, title, service, site]) }
}
