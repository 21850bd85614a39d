import Domain
import Persian

extension Wording {
  /// What a list is narrowed to, in words; empty where it is whole.
  func describe(_ list: RecordList) -> CleanText {
    let parts: [CleanText?] =
      switch list {
      case .endowments(let list): describe(list.query.filter)
      case .units(let list): describe(list.query.filter)
      case .machines(let list): describe(list.query.filter)
      case .addresses(let list): describe(list.query.filter)
      }
    return parts.compactMap { $0 }.joined(separator: comma)
  }

  private func describe(_ filter: EndowmentFilter) -> [CleanText?] {
    [
      filter.province, filter.custody.map(name), filter.use.map(name), filter.kind.map(name),
      filter.intention.map(name), quoted(filter.text),
    ]
  }

  private func describe(_ filter: PropertyUnitFilter) -> [CleanText?] {
    [
      filter.province, filter.deed.map(name), filter.type.map(name),
      filter.occupancy.map(name), leaseEnds(filter), quoted(filter.text),
    ]
  }

  private func describe(_ filter: VirtualMachineFilter) -> [CleanText?] {
    [filter.state.map(name), quoted(filter.text)]
  }

  private func describe(_ filter: AddressFilter) -> [CleanText?] {
    let open = Set(ReviewState.allCases.filter(\.isOpen))
    let states: CleanText? =
      filter.states == open
      ? say("باز", "open")
      : filter.states.sorted { $0.rawValue < $1.rawValue }.map(name).joined(separator: comma)
    return [states.flatMap { $0.isEmpty ? nil : $0 }, filter.province, quoted(filter.text)]
  }

  private func leaseEnds(_ filter: PropertyUnitFilter) -> CleanText? {
    switch (filter.leaseEndsFrom, filter.leaseEndsThrough) {
    case (nil, nil): nil
    case (let from?, let through?):
      say(
        "پایان اجاره \(JalaliFormat.numeric(from, language)) تا \(JalaliFormat.numeric(through, language))",
        "lease ends \(JalaliFormat.numeric(from, language)) to \(JalaliFormat.numeric(through, language))"
      )
    case (let from?, nil):
      say(
        "پایان اجاره از \(JalaliFormat.numeric(from, language))",
        "lease ends from \(JalaliFormat.numeric(from, language))")
    case (nil, let through?):
      say(
        "پایان اجاره تا \(JalaliFormat.numeric(through, language))",
        "lease ends by \(JalaliFormat.numeric(through, language))")
    }
  }

  private func quoted(_ text: CleanText) -> CleanText? {
    text.isEmpty ? nil : say("«\(text)»", "“\(text)”")
  }
}
