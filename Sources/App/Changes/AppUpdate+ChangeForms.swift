import Canvas
import Domain
import Persian

extension AppState {
  /// Gives a key to the form on top.
  mutating func press(_ key: Key, in form: ChangeForm) -> [Effect] {
    guard !form.isBusy else { return [] }
    var form = form
    switch key {
    case .tab, .down: form.step(1)
    case .backTab, .up: form.step(-1)
    case .enter where !form.isOnLastLine: form.step(1)
    case .enter: return handIn(form)
    default:
      let before = form.lines[form.focus].entry.text
      edit(&form.lines[form.focus].entry, key)
      if form.lines[form.focus].entry.text != before { form.complaint = nil }
    }
    layers[layers.count - 1] = .form(form)
    return []
  }

  /// Checks the form on top and sends it off, or asks first where it is about many records.
  private mutating func handIn(_ handed: ChangeForm, confirmed: Bool = false) -> [Effect] {
    var form = handed
    do throws(ChangeForm.Fault) {
      let order = try form.order(by: session.reviewer, on: today)
      form.complaint = nil
      let isAsked = form.records.count > 1 && !confirmed
      form.isBusy = !isAsked
      layers[layers.count - 1] = .form(form)
      guard isAsked else { return [.carryOut(order)] }
      layers.append(
        .confirmation(
          Confirmation(question: wording.question(form.purpose, form.records.count))))
    } catch {
      form.complaint = complaint(error)
      layers[layers.count - 1] = .form(form)
    }
    return []
  }

  /// Takes Enter for yes; Esc, which is no, has been taken before.
  mutating func pressInConfirmation(_ key: Key) -> [Effect] {
    guard key == .enter else { return [] }
    layers.removeLast()
    guard case .form(let form)? = layers.last else { return [] }
    return handIn(form, confirmed: true)
  }

  private func complaint(_ fault: ChangeForm.Fault) -> CleanText {
    switch fault {
    case .badDate: wording.badDate
    case .pastDate: wording.pastDate
    case .nothingChanged: wording.refusal(.unchanged)
    case .unknownStage: wording.unknownStage
    case .reasonMissing: wording.refusal(.reasonMissing)
    case .empty: wording.refusal(.emptyText)
    }
  }
}
