import Domain

extension MemoryReading {
  /// Reads `/proc/meminfo`.
  ///
  /// Before Linux 3.14 there is no MemAvailable; free memory and caches then stand for it, less what is
  /// shared, which counts as cache and cannot be dropped.
  init(parsing text: KernelText) throws(KernelFormatError) {
    var bytes: [String: Int] = [:]
    for line in text.lines {
      guard let (key, rest) = line.split(atLast: UInt8(ascii: ":")),
        let kibibytes = rest.fields.first?.counter,
        kibibytes <= UInt64(Int.max) / 1024
      else { continue }
      bytes[String(decoding: key.bytes, as: UTF8.self)] = Int(kibibytes) * 1024
    }
    guard let total = bytes["MemTotal"] else { throw .noLine("MemTotal") }
    guard let available = bytes["MemAvailable"] ?? Self.estimate(bytes) else {
      throw .noLine("MemAvailable")
    }
    let swapTotal = bytes["SwapTotal"] ?? 0
    self.init(
      total: total, available: min(available, total), swapTotal: swapTotal,
      swapFree: min(bytes["SwapFree"] ?? 0, swapTotal))
  }

  private static func estimate(_ bytes: [String: Int]) -> Int? {
    guard let free = bytes["MemFree"] else { return nil }
    let caches = [bytes["Buffers"] ?? 0, bytes["Cached"] ?? 0]
    let (sum, overflows) = caches.reduce((free, false)) { partial, cache in
      let (sum, carries) = partial.0.addingReportingOverflow(cache)
      return (sum, partial.1 || carries)
    }
    return overflows ? nil : max(0, sum - (bytes["Shmem"] ?? 0))
  }
}
