import Domain
import Persian

extension AppState {
  /// Takes in what became of an order: the form goes with success, and stays with all else.
  mutating func take(
    _ order: ChangeOrder, _ result: Result<ChangeOutcome, SourceError>
  ) -> [Effect] {
    let index = layers.lastIndex { if case .form(let form) = $0 { form.isBusy } else { false } }
    switch result {
    case .success(.done(let count, _)):
      if let index { layers.remove(at: index) }
      say(wording.recorded(count))
      if case .records(var records) = pane, order.changes.count > 1 {
        records.forgetMarks()
        pane = .records(records)
      }
      return settle(reload: true)
    case .success(.refused(let refusal)):
      return complain(wording.refusal(refusal), at: index, isOvertaken: refusal.isOvertaken)
    case .failure(let error):
      return complain("\(wording.cause(error)). \(wording.remedy(error))", at: index)
    }
  }

  /// Says in the form, or where it is closed at the foot, why nothing was written.
  private mutating func complain(
    _ text: CleanText, at index: Int?, isOvertaken: Bool = false
  ) -> [Effect] {
    guard let index, case .form(var form) = layers[index] else {
      say(text, .failed)
      return []
    }
    form.isBusy = false
    form.complaint = text
    layers[index] = .form(form)
    // What the fields say now is fetched, so that the next attempt starts from there.
    guard isOvertaken, case .correct = form.purpose, let record = form.records.first else {
      return settle(reload: true)
    }
    return [.loadCorrectable(record)] + settle(reload: true)
  }

  /// Opens the form of corrections, or brings the one that is open up to date.
  mutating func take(_ record: RecordRef, _ fields: Result<[FieldText]?, SourceError>) {
    switch fields {
    case .success(let values?):
      let open = layers.lastIndex {
        if case .form(let form) = $0, case .correct = form.purpose {
          form.records == [record]
        } else {
          false
        }
      }
      if let open, case .form(var form) = layers[open] {
        form.rebase(on: values)
        layers[open] = .form(form)
      } else if let target = selectedTarget, target.records == [record], layers.isEmpty {
        layers.append(
          .form(
            ChangeForm(
              .correct(values), on: [record], called: target.name, by: session.reviewer)))
      }
    case .success(nil): say(wording.refusal(.gone), .refused)
    case .failure(let error): say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
  }

  mutating func take(history record: RecordRef, _ page: Result<Page<AuditEntry>, SourceError>) {
    for index in layers.indices {
      guard case .history(var history) = layers[index], history.record == record else { continue }
      history.take(page)
      layers[index] = .history(history)
    }
  }

  mutating func take(opened found: Result<FoundRecord?, SourceError>) {
    switch found {
    case .success(let record?): open(record)
    case .success(nil): say(wording.refusal(.gone), .refused)
    case .failure(let error): say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
  }
}

extension ChangeRefusal {
  /// Whether somebody else was quicker.
  var isOvertaken: Bool { if case .overtaken = self { true } else { false } }
}
