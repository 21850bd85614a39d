import Domain

extension Severity {
  /// The severity of a share that reaches one of two limits; nil below both.
  init?(of share: Double, warning: Double, critical: Double) {
    guard share >= min(warning, critical) else { return nil }
    self = share >= critical ? .critical : .warning
  }

  /// The severity of an age that passes one of two limits; nil up to both.
  init?(of age: Double, aboveWarning warning: Double, aboveCritical critical: Double) {
    guard age > min(warning, critical) else { return nil }
    self = age > critical ? .critical : .warning
  }
}
