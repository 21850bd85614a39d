/// How long to wait before the next try: twice as long after each failure, up to a minute.
struct Patience: Sendable {
  let pace: Duration
  private(set) var pause: Duration

  init(pace: Duration) {
    self.pace = pace
    pause = pace
  }

  mutating func succeed() {
    pause = pace
  }

  mutating func fail() {
    pause = min(pause * 2, max(pace, .seconds(60)))
  }
}
