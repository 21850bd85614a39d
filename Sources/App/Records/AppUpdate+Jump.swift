import Domain
import Persian

extension AppState {
  /// Takes in where the record is that was asked for by what it is called.
  mutating func take(
    jumped result: Result<JumpEnd, SourceError>, _ subject: Subject, ticket: Int
  ) {
    guard case .records(var records) = pane, records.list.subject == subject,
      let text = records.jumped(ticket: ticket)
    else { return }
    let height = recordRows(records)
    switch result {
    case .success(.inside(let position)): records.list.jump(to: position, height: height)
    case .success(.outside(let position)):
      records.list.clearFilter()
      records.list.jump(to: position, height: height)
      say(wording.foundOutsideFilter)
    case .success(.nowhere): say(wording.notFound(text), .refused)
    case .failure(let error): say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
    pane = .records(records)
  }
}
