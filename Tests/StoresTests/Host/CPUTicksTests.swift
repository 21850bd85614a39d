import Testing

@testable import Stores

struct CPUTicksTests {
  @Test func `reads the sum and counts the cores`() throws {
    let ticks = try CPUTicks(parsing: KernelText(Recordings.stat))
    #expect(ticks.classes == [27037, 0, 5639, 203836, 5093, 0, 181, 1900])
    #expect(ticks.cores == 2)
  }

  @Test(
    arguments: [
      // Linux 2.4, 2.6.0, 2.6.11, 2.6.24, 2.6.33: ever more classes.
      ("cpu  10 20 30 40\n", 4), ("cpu  10 20 30 40 50 60 70\n", 7),
      ("cpu  10 20 30 40 50 60 70 80\n", 8), ("cpu  10 20 30 40 50 60 70 80 90\n", 8),
      ("cpu  10 20 30 40 50 60 70 80 90 100", 8),
    ])
  func `reads as many classes as the kernel writes`(text: String, classes: Int) throws {
    let ticks = try CPUTicks(parsing: KernelText(text))
    #expect(ticks.classes.count == classes)
    #expect(ticks.cores == 1)
  }

  @Test func `sums the cores where the sum is left out`() throws {
    let ticks = try CPUTicks(parsing: KernelText("cpu0 1 2 3 4\ncpu1 10 20 30 40\nintr 5\n"))
    #expect(ticks == CPUTicks(classes: [11, 22, 33, 44], cores: 2))
  }

  @Test(
    arguments: [
      ("", .noLine("cpu")), ("intr 1 2 3\n", .noLine("cpu")), ("cpu  1 2 3\n", .tooShort("cpu")),
      ("cpu  1 2 x 4\n", .badNumber("x")), ("cpu  1 2 -3 4\n", .badNumber("-3")),
      ("cpu  1 2 99999999999999999999 4\n", .badNumber("99999999999999999999")),
    ] as [(String, KernelFormatError)])
  func `says what is wrong with a file it cannot read`(text: String, error: KernelFormatError) {
    #expect(throws: error) { try CPUTicks(parsing: KernelText(text)) }
  }

  @Test(
    arguments: [
      // user nice system idle iowait irq softirq steal
      ([0, 0, 0, 0, 0, 0, 0, 0], [25, 0, 25, 50, 0, 0, 0, 0], 0.5),
      ([0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 80, 20, 0, 0, 0], 0),
      // Stolen time is not idle.
      ([5, 5, 5, 5, 5, 5, 5, 5], [5, 5, 5, 55, 5, 5, 5, 55], 0.5),
      // iowait runs backwards.
      ([0, 0, 0, 0, 90, 0, 0, 0], [10, 0, 0, 30, 80, 0, 0, 0], 0.25),
      // All zeros, or two reads within one tick.
      ([0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], nil),
      ([7, 7, 7, 7, 7, 7, 7, 7], [7, 7, 7, 7, 7, 7, 7, 7], nil),
      // A moved container whose counters began anew.
      ([900, 0, 0, 900, 0, 0, 0, 0], [1, 0, 0, 1, 0, 0, 0, 0], nil),
      // Linux 2.4 has no iowait.
      ([0, 0, 0, 0], [30, 0, 0, 10], 0.75),
      // Another kernel altogether.
      ([0, 0, 0, 0], [30, 0, 0, 10, 0, 0, 0, 0], nil),
    ] as [([UInt64], [UInt64], Double?)])
  func `the load is the share of time not idle`(
    before: [UInt64], after: [UInt64], expected: Double?
  ) {
    let load = CPUTicks(classes: after, cores: 1).load(since: CPUTicks(classes: before, cores: 1))
    #expect(load == expected)
  }

  @Test func `no counters give a load outside 0 to 1`() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let classes = (0..<16).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> (state % 64)
      }
      let load = CPUTicks(classes: Array(classes[8...]), cores: 1)
        .load(since: CPUTicks(classes: Array(classes[..<8]), cores: 1))
      if let load { #expect((-1e-9...1 + 1e-9).contains(load)) }
    }
  }
}
