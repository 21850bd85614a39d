import Domain

/// The sizes machines come in.
enum MachineSizes {
  static func draw(for pattern: LoadPattern, _ random: inout DemoRandom) -> Resources {
    switch pattern {
    case .gpu: gpu.draw(&random)
    case .steady: large.draw(&random)
    case .office, .public, .batch: common.draw(&random)
    case .idle: small.draw(&random)
    }
  }

  private static func size(_ vcpus: Int, _ memory: Int, _ disk: Int, _ gpus: Int = 0) -> Resources {
    Resources(vcpus: vcpus, memoryMiB: memory * 1_024, diskGiB: disk, gpus: gpus)
  }

  private static let small = Odds<Resources>(
    [(size(1, 2, 20), 4), (size(2, 4, 40), 8), (size(4, 8, 80), 5)], last: (size(8, 16, 160), 2))
  private static let common = Odds<Resources>(
    [(size(2, 4, 40), 8), (size(4, 8, 80), 14), (size(4, 16, 120), 6), (size(8, 16, 160), 8)],
    last: (size(16, 32, 320), 3))
  private static let large = Odds<Resources>(
    [(size(4, 16, 200), 6), (size(8, 32, 500), 9), (size(16, 64, 1_000), 4)],
    last: (size(32, 128, 2_000), 1))
  private static let gpu = Odds<Resources>(
    [(size(16, 128, 1_000, 1), 6), (size(32, 256, 2_000, 2), 3)],
    last: (size(64, 512, 4_000, 4), 1))
}
