import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// What capacity costs, as an operator's file states it.
@Suite struct `a file of tariffs` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func load(_ toml: String) throws -> [Tariff] {
    let path = folder.file + ".toml"
    try Data(toml.utf8).write(to: URL(filePath: path))
    return try Tariff.load(from: path)
  }

  private func entry(
    _ id: String = "one", from: String = "1404/01/01", vcpu: String = "1500"
  ) -> String {
    """
    [[tariff]]
    id = "\(id)"
    from = "\(from)"
    vcpu_hour = \(vcpu)
    memory_hour = 400
    disk_month = 9000
    gpu_hour = 300000

    """
  }

  @Test func `tariffs follow each other by their day, in Persian digits too`() throws {
    let tariffs = try load(
      entry("later", from: "۱۴۰۴/۰۷/۰۱", vcpu: "2000") + entry("first"))
    #expect(tariffs.map(\.vcpuHour) == [Rial(1_500), Rial(2_000)])
    let autumn = try #require(JalaliDate(year: 1404, month: 7, day: 1)).asDay
    #expect(tariffs.holding(on: autumn)?.vcpuHour == Rial(2_000))
    #expect(tariffs.holding(on: autumn.advanced(by: -1))?.vcpuHour == Rial(1_500))
    let before = try #require(JalaliDate(year: 1403, month: 12, day: 29)).asDay
    #expect(tariffs.holding(on: before) == nil)
  }

  @Test func `addresses and load balancers may have a price`() throws {
    #expect(try load(entry()).map(\.addressMonth) == [nil])
    let priced = try load(entry() + "address_month = 500000\nbalancer_month = 2000000\n")
    #expect(priced.first?.addressMonth == Rial(500_000))
    #expect(priced.first?.month(of: .balancer, holding: nil) == Rial(2_000_000))
    let fault = #expect(throws: CatalogueFault.self) {
      try load(entry() + "address_month = -1\n")
    }
    #expect(fault?.key == "one.address_month")
  }

  @Test func `a tariff that changes within a month costs each of its days what it says`() throws {
    let tariffs = try load(entry("later", from: "1404/07/16", vcpu: "2500") + entry())
    let first = try #require(JalaliDate(year: 1404, month: 7, day: 1)).asDay
    let machine = VirtualMachine(
      id: RecordID(1), code: "m", name: "m", tenant: RecordID(1), tenantName: "اوقاف",
      host: RecordID(1), hostName: "h", state: .active,
      size: Resources(vcpus: 2, memoryMiB: 0, diskGiB: 0, gpus: 0), address: "", cpuLoad: nil,
      memoryLoad: nil, created: first)
    let period = try #require(
      ShowbackPeriod(of: first, today: first.advanced(by: 16), hoursOfToday: 12))
    let showback = Showback(of: [machine], in: period, usage: [:], tariffs: tariffs)
    // Fifteen days at 1,500 and a day and a half at 2,500, of two processors.
    #expect(showback.total.cost?.allocated == Rial(2 * (360 * 1_500 + 36 * 2_500)))
    #expect(showback.tariffs.map(\.vcpuHour) == [Rial(1_500), Rial(2_500)])
  }

  @Test func `no file is no tariff`() throws {
    #expect(try Tariff.load(from: folder.file + ".none") == [])
  }

  @Test func `what is wrong is named with its entry and key`() throws {
    func fault(_ toml: String) throws -> CatalogueFault {
      try #require(throws: CatalogueFault.self) { try load(toml) }
    }
    #expect(try fault(entry(from: "1404/13/01")).key == "one.from")
    #expect(try fault(entry(vcpu: "-1")).key == "one.vcpu_hour")
    #expect(try fault(entry(vcpu: "1.5")).key == "one.vcpu_hour")
    #expect(try fault(entry(vcpu: "\"much\"")).key == "one.vcpu_hour")
    #expect(try fault(entry() + "vcpu_our = 1\n").key == "one.vcpu_our")
    #expect(try fault(entry() + entry("two")).reason == .repeated)
    #expect(try fault("[[tariff]]\nid = \"one\"\nfrom = \"1404/01/01\"\n").reason == .missing)
  }
}
