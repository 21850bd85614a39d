/// What share of a service's events went wrong in a window, as far as anybody knows.
package enum ErrorRatio: Hashable, Sendable {
  /// 0...1.
  case measured(Double)
  /// There were no events: nothing went wrong, and nothing went right.
  case idle
  /// Nobody has said.
  case unknown

  /// What a server answered; nil is a series without a value, which is 0/0, and so is what is below zero
  /// by half.
  ///
  /// Good events may be counted a moment after all of them: a ratio a little below zero is none.
  package init(answered value: Double?) {
    guard let value, value > -0.5 else {
      self = .idle
      return
    }
    self = .measured(min(max(value, 0), 1))
  }

  package var value: Double? {
    if case .measured(let value) = self { value } else { nil }
  }
}
