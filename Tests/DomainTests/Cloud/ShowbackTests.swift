import Persian
import Testing

@testable import Domain

/// What agencies held in a month and used, by hand-made figures.
struct ShowbackTests {
  private static func day(_ month: Int, _ day: Int) -> Day {
    JalaliDate(year: 1404, month: month, day: day)?.asDay ?? Day(epoch: 0)
  }

  private static func machine(
    _ number: Int64, agency: Int64 = 1, created: Day = day(1, 1),
    state: VirtualMachineState = .active,
    size: Resources = Resources(vcpus: 4, memoryMiB: 8_192, diskGiB: 90, gpus: 0)
  ) -> VirtualMachine {
    VirtualMachine(
      id: RecordID(number), code: "m", name: "m", tenant: RecordID(agency),
      tenantName: agency == 1 ? "اوقاف" : "پست", host: RecordID(1), hostName: "h", state: state,
      size: size, address: "", cpuLoad: nil, memoryLoad: nil, created: created)
  }

  private static func tariff(from: Day, vcpu: Int64 = 100) -> Tariff {
    Tariff(
      from: from, vcpuHour: Rial(vcpu), memoryHour: Rial(10), diskMonth: Rial(1_000),
      gpuHour: Rial(5_000))
  }

  /// Mehr of 1404, thirty days, as it is over.
  private func mehr() throws -> ShowbackPeriod {
    try #require(
      ShowbackPeriod(of: Self.day(7, 12), today: Self.day(9, 1), hoursOfToday: 3))
  }

  @Test func `a month that is over has all its hours, one that runs those that have passed`()
    throws
  {
    let mehr = try mehr()
    #expect(mehr.first == Self.day(7, 1) && mehr.end == Self.day(8, 1))
    #expect(mehr.hours == 720 && !mehr.isRunning)
    let summer = try #require(
      ShowbackPeriod(of: Self.day(6, 31), today: Self.day(7, 1), hoursOfToday: 0))
    #expect(summer.hours == 744 && !summer.isRunning)
    let running = try #require(
      ShowbackPeriod(of: Self.day(7, 30), today: Self.day(7, 3), hoursOfToday: 5.5))
    #expect(running.hours == 53.5 && running.isRunning)
    let lastDay = try #require(
      ShowbackPeriod(of: Self.day(7, 1), today: Self.day(7, 30), hoursOfToday: 23))
    #expect(lastDay.hours == 719 && lastDay.isRunning)
    let winter = try #require(
      ShowbackPeriod(
        of: Self.day(12, 5), today: Self.day(12, 5).advanced(by: 90), hoursOfToday: 0))
    #expect(winter.hours == 29 * 24)
  }

  @Test func `a month that has not begun is none`() {
    #expect(ShowbackPeriod(of: Self.day(8, 1), today: Self.day(7, 30), hoursOfToday: 23) == nil)
  }

  @Test func `allocated is size times hours, and what was measured and not used is the difference`()
    throws
  {
    let usage = ShowbackUsage(
      vcpu: .init(amount: 720, share: 1), memory: .init(amount: 1_440, share: 1))
    let showback = Showback(
      of: [Self.machine(1)], in: try mehr(), usage: [RecordID(1): usage],
      tariffs: [Self.tariff(from: Self.day(1, 1))])
    let line = try #require(showback.lines.first)
    #expect(
      line.allocated
        == ShowbackAmount(vcpuHours: 2_880, memoryHours: 5_760, diskMonths: 90, gpuHours: 0))
    #expect(line.used == ShowbackAmount(vcpuHours: 720, memoryHours: 1_440, diskMonths: 90))
    #expect(line.unmeasured == .zero && line.measuredShare == 1)
    // 2,880 × 100 + 5,760 × 10 + 90 × 1,000, and 720 × 100 + 1,440 × 10 + 90 × 1,000.
    #expect(
      line.cost
        == ShowbackCost(allocated: Rial(435_600), used: Rial(176_400), unmeasured: .zero))
    #expect(line.cost?.difference == Rial(259_200))
  }

  @Test func `what was not measured is told apart, and is no difference`() throws {
    let half = ShowbackUsage(vcpu: .init(amount: 360, share: 0.5))
    let showback = Showback(
      of: [Self.machine(1), Self.machine(2)], in: try mehr(), usage: [RecordID(1): half],
      tariffs: [Self.tariff(from: Self.day(1, 1))])
    let line = showback.total
    #expect(line.allocated.vcpuHours == 5_760 && line.used.vcpuHours == 360)
    // Of processors half of the first machine's and all of the second's; of memory everything.
    #expect(line.unmeasured == ShowbackAmount(vcpuHours: 4_320, memoryHours: 11_520))
    #expect(line.measuredShare == 0.25 && line.machineHours == 1_440)
    // 5,760 × 100 + 11,520 × 10 + 180 × 1,000; 36,000 + 180,000; 432,000 + 115,200.
    #expect(
      line.cost
        == ShowbackCost(
          allocated: Rial(871_200), used: Rial(216_000), unmeasured: Rial(547_200)))
    #expect(line.cost?.difference == Rial(108_000))
  }

  @Test func `a machine counts from the day it was created, and not before`() throws {
    let machines = [
      Self.machine(1, created: Self.day(7, 21)), Self.machine(2, created: Self.day(8, 1)),
    ]
    // A third of the month was measured: all that there was of the machine.
    let usage = ShowbackUsage(vcpu: .init(amount: 960, share: 1.0 / 3))
    let showback = Showback(
      of: machines, in: try mehr(), usage: [RecordID(1): usage], tariffs: [])
    #expect(showback.total.machines == 1 && showback.total.machineHours == 240)
    #expect(showback.total.allocated.vcpuHours == 960 && showback.total.allocated.diskMonths == 30)
    #expect(abs(showback.total.unmeasured.vcpuHours) < 1e-9)
    #expect(showback.total.measuredShare == 1)
  }

  @Test func `what is shelved holds its disk alone, what is shut off holds everything`() throws {
    let size = Resources(vcpus: 1, memoryMiB: 512, diskGiB: 10, gpus: 2)
    func allocated(_ state: VirtualMachineState) throws -> ShowbackLine {
      Showback(
        of: [Self.machine(1, state: state, size: size)], in: try mehr(), usage: [:], tariffs: []
      ).total
    }
    #expect(try allocated(.shelved).allocated == ShowbackAmount(diskMonths: 10))
    #expect(try allocated(.shelved).measuredShare == nil)
    #expect(
      try allocated(.shutoff).allocated
        == ShowbackAmount(vcpuHours: 720, memoryHours: 360, diskMonths: 10, gpuHours: 1_440))
    #expect(try allocated(.shutoff).used == ShowbackAmount(diskMonths: 10, gpuHours: 1_440))
  }

  @Test func `use goes no further than what was allocated where it was measured`() throws {
    let usage = ShowbackUsage(
      vcpu: .init(amount: 9_999, share: 0.5), memory: .init(amount: -1, share: 7))
    let showback = Showback(
      of: [Self.machine(1)], in: try mehr(), usage: [RecordID(1): usage],
      tariffs: [Self.tariff(from: Self.day(1, 1))])
    #expect(showback.total.used.vcpuHours == 1_440 && showback.total.used.memoryHours == 0)
    #expect(showback.total.unmeasured == ShowbackAmount(vcpuHours: 1_440))
  }

  @Test func `each day costs what the tariff of that day says`() throws {
    let tariffs = [
      Self.tariff(from: Self.day(1, 1)), Self.tariff(from: Self.day(7, 11), vcpu: 400),
      Self.tariff(from: Self.day(8, 1), vcpu: 9_999),
    ]
    let size = Resources(vcpus: 1, memoryMiB: 0, diskGiB: 0, gpus: 0)
    let machines = [
      Self.machine(1, size: size), Self.machine(2, created: Self.day(7, 21), size: size),
    ]
    let usage = [RecordID<VirtualMachine>(1): ShowbackUsage(vcpu: .init(amount: 72, share: 1))]
    let showback = Showback(of: machines, in: try mehr(), usage: usage, tariffs: tariffs)
    // 240 hours at 100 and 480 at 400 are 300 on the mean; the second machine's 240 are at 400.
    #expect(
      showback.total.cost
        == ShowbackCost(
          allocated: Rial(216_000 + 96_000), used: Rial(72 * 300), unmeasured: Rial(96_000)))
    #expect(showback.tariffs == Array(tariffs.prefix(2)))
  }

  @Test func `without a tariff on a day costs are unknown, and amounts are not`() throws {
    let late = [Self.tariff(from: Self.day(7, 11))]
    let machines = [Self.machine(1), Self.machine(2, agency: 2, created: Self.day(7, 21))]
    let showback = Showback(of: machines, in: try mehr(), usage: [:], tariffs: late)
    // What is unknown and what is none stand in the order of their names.
    #expect(showback.lines.map(\.name) == ["اوقاف", "پست"])
    #expect(showback.lines[0].cost == nil && showback.lines[1].cost != nil)
    #expect(showback.total.cost == nil && showback.total.allocated.vcpuHours == 3_840)
    let none = Showback(of: machines, in: try mehr(), usage: [:], tariffs: [])
    #expect(none.tariffs == [] && none.lines.allSatisfy { $0.cost == nil })
    let empty = Showback(of: [], in: try mehr(), usage: [:], tariffs: late)
    #expect(empty.lines.isEmpty && empty.total.cost == nil)
  }

  @Test func `the costliest difference stands first, whoever holds more`() throws {
    let usage = [
      RecordID<VirtualMachine>(1): ShowbackUsage(vcpu: .init(amount: 2_880, share: 1)),
      RecordID<VirtualMachine>(2): ShowbackUsage(vcpu: .init(amount: 0, share: 1)),
    ]
    let small = Resources(vcpus: 1, memoryMiB: 0, diskGiB: 0, gpus: 0)
    let machines = [Self.machine(1), Self.machine(2, agency: 2, size: small)]
    for tariffs in [[Self.tariff(from: Self.day(1, 1))], []] {
      let showback = Showback(of: machines, in: try mehr(), usage: usage, tariffs: tariffs)
      #expect(showback.lines.map(\.name) == ["پست", "اوقاف"])
    }
  }

  @Test func `of two servers the one that measured longer is believed, each figure by itself`() {
    let one = ShowbackUsage(
      vcpu: .init(amount: 5, share: 0.5), memory: .init(amount: 9, share: 0.9))
    let other = ShowbackUsage(vcpu: .init(amount: 6, share: 0.6))
    let merged = one.merged(with: other)
    #expect(merged == ShowbackUsage(vcpu: other.vcpu, memory: one.memory))
    #expect(other.merged(with: one) == merged)
  }
}
