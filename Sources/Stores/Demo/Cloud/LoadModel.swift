import Foundation

/// The load of every machine at every moment: a function of the seed, with nothing to remember.
///
/// Generator and simulator ask the same function, so figures go on where the history ends.
struct LoadModel: Sendable {
  let seed: DemoSeed
  let purposes: Weighted<MachinePurpose>

  /// Iran's time since 1401: three and a half hours ahead of UTC, all year.
  static let zone = 12_600.0

  /// What the machine of this number is for.
  func purpose(ofMachine id: Int64) -> MachinePurpose {
    var random = seed.random(.machine, Int(id))
    return purposes.draw(&random)
  }

  /// CPU and memory load of a machine, both 0...1.
  func load(ofMachine id: Int64, at moment: Date) -> (cpu: Double, memory: Double) {
    let pattern = purpose(ofMachine: id).pattern
    var random = seed.random(.load, Int(id))
    // Some machines are sized too large and some too small: the same all their life.
    let cpuFactor = random.real(0.45...1.55)
    let memoryFactor = random.real(0.75...1.25)
    let local = moment.timeIntervalSince1970 + Self.zone
    let day = (local / 86_400).rounded(.down)
    let hour = (local - day * 86_400) / 3_600
    let weekday = Int((day + 5).truncatingRemainder(dividingBy: 7))
    let cpu = pattern.level(hour: hour, weekday: max(0, weekday)) * cpuFactor
    let swing = noise(id, at: local, every: 900) * 0.22 + noise(id, at: local, every: 60) * 0.12
    let drift = noise(id, at: local, every: 14_400) * 0.05
    return (
      (cpu * (1 + swing) + 0.01 * swing).clamped,
      (pattern.memory * memoryFactor + drift).clamped
    )
  }

  /// A smooth random line between -1 and 1 with a bend every so many seconds.
  private func noise(_ id: Int64, at time: Double, every step: Double) -> Double {
    let knot = (time / step).rounded(.down)
    let way = time / step - knot
    let smooth = way * way * (3 - 2 * way)
    let here = knotValue(id, Int(knot), step)
    let next = knotValue(id, Int(knot) + 1, step)
    return here + (next - here) * smooth
  }

  private func knotValue(_ id: Int64, _ knot: Int, _ step: Double) -> Double {
    var random = seed.random(.load, knot &* 1_000_003 &+ Int(id) &* 131 &+ Int(step))
    return random.real(-1...1)
  }
}

extension Double {
  /// The share itself, or the nearest of 0 and 1.
  var clamped: Double { min(max(self, 0), 1) }
}
