/// The bytes one network interface has received and sent since it came up (`/proc/net/dev`).
struct NetworkCounters: Hashable {
  let name: [UInt8]
  let received: UInt64
  let sent: UInt64

  init(name: [UInt8], received: UInt64, sent: UInt64) {
    self.name = name
    self.received = received
    self.sent = sent
  }

  /// Counters of one interface; throws where the line is none, as the two heading lines are.
  init(parsing line: KernelLine) throws(KernelFormatError) {
    // Old kernels write no blank after the colon: `eth0:123`.
    guard let (name, rest) = line.split(atLast: UInt8(ascii: ":")), !name.trimmed.isEmpty else {
      throw .noLine("interface")
    }
    let fields = rest.fields
    guard fields.count > Self.sentField else { throw .tooShort("interface") }
    guard let received = fields[0].counter, let sent = fields[Self.sentField].counter else {
      throw .badNumber("interface")
    }
    self.init(name: Array(name.trimmed), received: received, sent: sent)
  }

  private static let sentField = 8

  /// The interfaces that lead somewhere: all but the loopback, in the kernel's order.
  static func all(parsing text: KernelText) throws(KernelFormatError) -> [NetworkCounters] {
    let counters = text.lines.compactMap { try? NetworkCounters(parsing: $0) }
    guard !counters.isEmpty else { throw .noLine("interface") }
    return Array(counters.filter { !$0.isLoopback }.prefix(mostInterfaces))
  }

  private var isLoopback: Bool { name.elementsEqual("lo".utf8) }

  /// A host of containers has hundreds of pairs that tell an operator nothing and cost a file each.
  private static let mostInterfaces = 64

  /// Bytes a second since earlier counters; nil where no time passed or the counter began anew.
  func rates(
    since earlier: NetworkCounters, seconds: Double
  ) -> (received: Double?, sent: Double?) {
    guard seconds > 0 else { return (nil, nil) }
    let rate: (UInt64, UInt64) -> Double? = { now, before in
      Self.passed(from: before, to: now).map { Double($0) / seconds }
    }
    return (rate(received, earlier.received), rate(sent, earlier.sent))
  }

  /// How far a counter came; nil where it was set back.
  ///
  /// Some drivers count in 32 bits: a counter in the upper half of that range that is now in the lower
  /// half went over the top. Anything else that fell was set back with its driver.
  private static func passed(from before: UInt64, to now: UInt64) -> UInt64? {
    if now >= before { return now - before }
    let range = UInt64(UInt32.max) + 1
    guard before < range, before >= range / 2, now < range / 2 else { return nil }
    return range - before + now
  }
}
