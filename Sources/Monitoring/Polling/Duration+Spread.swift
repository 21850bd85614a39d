extension Duration {
  /// This duration made shorter or longer by up to `share` of itself, evenly spread.
  func spread(by share: Double, using generator: inout some RandomNumberGenerator) -> Duration {
    self * (1 + Double.random(in: -share...share, using: &generator))
  }

  /// The duration in seconds.
  var inSeconds: Double { self / .seconds(1) }
}
