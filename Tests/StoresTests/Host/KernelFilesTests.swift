import Domain
import Testing

@testable import Stores

struct KernelFilesTests {
  @Test func `reads memory in bytes`() throws {
    let memory = try MemoryReading(parsing: KernelText(Recordings.meminfo))
    #expect(
      memory
        == MemoryReading(
          total: 24_684_096 * 1024, available: 24_249_276 * 1024, swapTotal: 1_048_576 * 1024,
          swapFree: 524_288 * 1024))
  }

  @Test func `reckons what is available where the kernel does not say`() throws {
    let memory = try MemoryReading(parsing: KernelText(Recordings.oldMeminfo))
    #expect(memory.available == (200_000 + 50_000 + 300_000 - 40_000) * 1024)
    #expect(memory.swapTotal == 0)
  }

  @Test(
    arguments: [
      ("", .noLine("MemTotal")), ("MemTotal: x kB\n", .noLine("MemTotal")),
      ("MemTotal:\n", .noLine("MemTotal")), ("MemTotal: 5 kB\n", .noLine("MemAvailable")),
      ("MemTotal: 18446744073709551615 kB\n", .noLine("MemTotal")),
    ] as [(String, KernelFormatError)])
  func `says what is missing of the memory`(text: String, error: KernelFormatError) {
    #expect(throws: error) { try MemoryReading(parsing: KernelText(text)) }
  }

  @Test func `more available than there is, is all there is`() throws {
    let text = "MemTotal: 10 kB\nMemAvailable: 20 kB\nSwapTotal: 1 kB\nSwapFree: 9 kB\n"
    let memory = try MemoryReading(parsing: KernelText(text))
    #expect(memory.load == 0)
    #expect(memory.swapFree == 1024)
  }

  @Test func `reads load averages`() throws {
    #expect(
      try LoadAverages(parsing: KernelText("0.12 14.5 0.19 1/123 456\n")).values
        == [0.12, 14.5, 0.19])
  }

  @Test(arguments: ["", "\n", "0.1 0.2\n", "0.1 nan 0.3\n", "0.1 inf 0.3\n", "a b c d\n", "-1 0 0"])
  func `load averages that are none are refused`(text: String) {
    #expect(throws: KernelFormatError.self) { try LoadAverages(parsing: KernelText(text)) }
  }

  @Test func `reads the uptime to the hundredth`() throws {
    #expect(try Uptime(parsing: KernelText("1234.56 4321.00\n")).seconds == 1234.56)
    #expect(try Uptime(parsing: KernelText("7")).seconds == 7)
  }

  @Test(arguments: ["", "\n", "x 1\n", "-3 1\n", "1e300 1\n", "nan 1\n"])
  func `an uptime that is none is refused`(text: String) {
    #expect(throws: KernelFormatError.self) { try Uptime(parsing: KernelText(text)) }
  }
}
