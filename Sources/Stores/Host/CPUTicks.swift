/// How long the CPUs of a machine have been busy and idle since it started, in ticks (`/proc/stat`).
struct CPUTicks: Hashable {
  /// user, nice, system, idle, iowait, irq, softirq, steal: as many as this kernel knows.
  ///
  /// Guest time is left out, since the kernel has counted it as user time already.
  let classes: [UInt64]
  let cores: Int

  init(classes: [UInt64], cores: Int) {
    self.classes = Array(classes.prefix(Self.knownClasses))
    self.cores = cores
  }

  /// Reads the lines `cpu …` and `cpu0 …` at the top of the file.
  ///
  /// Some containers leave out the line of the sum; then the cores are summed here.
  init(parsing text: KernelText) throws(KernelFormatError) {
    var sum: [UInt64]?
    var cores: [[UInt64]] = []
    for line in text.lines {
      // They stand first, and what follows is long: a counter for every interrupt.
      guard line.starts(with: "cpu") else { break }
      let fields = line.fields
      let classes = try Self.classes(fields.dropFirst())
      if fields.first?.count == 3 { sum = classes } else { cores.append(classes) }
    }
    guard let classes = sum ?? cores.reduce(nil, Self.sum) else { throw .noLine("cpu") }
    self.init(classes: classes, cores: cores.isEmpty ? 1 : cores.count)
  }

  private static let knownClasses = 8
  /// Linux 2.4 wrote user, nice, system and idle only.
  private static let fewestClasses = 4
  private static let idle = 3
  private static let waiting = 4

  private static func classes(
    _ fields: some Sequence<ArraySlice<UInt8>>
  ) throws(KernelFormatError) -> [UInt64] {
    var classes: [UInt64] = []
    for field in fields.prefix(knownClasses) {
      guard let counter = field.counter else {
        throw .badNumber(String(decoding: field, as: UTF8.self))
      }
      classes.append(counter)
    }
    guard classes.count >= fewestClasses else { throw .tooShort("cpu") }
    return classes
  }

  private static func sum(_ left: [UInt64]?, _ right: [UInt64]) -> [UInt64] {
    guard let left else { return right }
    return zip(left, right).map { $0 &+ $1 }
  }

  /// The share of time not idle since an earlier reading, 0...1; nil where no time has passed.
  ///
  /// A class that ran backwards counts as not moved: iowait does so by design, and containers that are
  /// moved or whose cores are taken away do so in every class. Stolen time counts as busy: the machine
  /// had work and could not do it. A sandbox that writes zeros only never has a share.
  func load(since earlier: CPUTicks) -> Double? {
    guard earlier.classes.count == classes.count else { return nil }
    let passed = zip(classes, earlier.classes).map { now, before in
      now > before ? Double(now - before) : 0
    }
    let whole = passed.reduce(0, +)
    guard whole > 0 else { return nil }
    let waited = passed.count > Self.waiting ? passed[Self.waiting] : 0
    return (whole - passed[Self.idle] - waited) / whole
  }
}
