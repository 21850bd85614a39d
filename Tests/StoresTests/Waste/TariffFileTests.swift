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
