import Testing

@testable import Stores

struct NetworkCountersTests {
  private func counters(_ received: UInt64, _ sent: UInt64) -> NetworkCounters {
    NetworkCounters(name: Array("eth0".utf8), received: received, sent: sent)
  }

  @Test func `reads every interface but the loopback`() throws {
    let all = try NetworkCounters.all(parsing: KernelText(Recordings.networks))
    #expect(all.map { String(decoding: $0.name, as: UTF8.self) } == ["ifb0", "eth0"])
    #expect(all.last?.received == 28_352_332)
    #expect(all.last?.sent == 31498)
  }

  @Test func `reads the line of old kernels, without a blank after the colon`() throws {
    let line = "  eth0:123456 1 0 0 0 0 0 0 654321 1 0 0 0 0 0 0\n"
    let all = try NetworkCounters.all(parsing: KernelText(line))
    #expect(all == [counters(123_456, 654_321)])
  }

  @Test func `a machine with a loopback only has no interfaces, which is no error`() throws {
    let line = "lo: 1 1 0 0 0 0 0 0 1 1 0 0 0 0 0 0\n"
    #expect(try NetworkCounters.all(parsing: KernelText(line)).isEmpty)
  }

  @Test(arguments: ["", "eth0: 1 2 3\n", "eth0 1 2 3 4 5 6 7 8 9\n", "eth0: x 0 0 0 0 0 0 0 1\n"])
  func `a file without any interface is refused`(text: String) {
    #expect(throws: KernelFormatError.self) {
      try NetworkCounters.all(parsing: KernelText(text))
    }
  }

  @Test func `one broken line does not hide the others`() throws {
    let text = "eth0: 5 0 0\neth1: 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0\n"
    #expect(try NetworkCounters.all(parsing: KernelText(text)).count == 1)
  }

  @Test func `a host of many containers costs no more than 64 interfaces`() throws {
    let text = (0..<500).map { "veth\($0): 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0\n" }.joined()
    #expect(try NetworkCounters.all(parsing: KernelText(text)).count == 64)
  }

  @Test(
    arguments: [
      (1000, 3000, 2, 1000), (5, 5, 2, 0), (1000, 3000, 0, nil), (1000, 3000, -1, nil),
      // Over the top of 32 bits.
      (4_294_967_290, 4, 2, 5),
      // Set back with the driver: from low, from high to high, and beyond 32 bits.
      (1000, 10, 2, nil), (4_294_967_290, 4_000_000_000, 2, nil), (1 << 40, 10, 2, nil),
    ] as [(UInt64, UInt64, Double, Double?)])
  func `a rate is what passed a second`(
    before: UInt64, after: UInt64, seconds: Double, expected: Double?
  ) {
    let rates = counters(after, 0).rates(since: counters(before, 0), seconds: seconds)
    #expect(rates.received == expected)
    #expect(rates.sent == (seconds > 0 ? 0 : nil))
  }
}
