import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Files of forecasts: those that ship, and an operator's over them.
struct ForecastFileTests {
  private func own(_ toml: String) throws -> CapacityPlan {
    let path = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID()).toml").path
    try Data(toml.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try CapacityPlan.load(overriding: path)
  }

  private static let entry = """
    [[forecast]]
    id = "filesystem"
    title_fa = "ما"
    title_en = "ours"
    group = "host"
    exporter = "x"
    labels = ["instance"]
    used = 'max by (instance) (a)'
    whole = 'max by (instance) (b)'
    unit = "bytes"
    window = 10
    step = 2

    """

  @Test func `those that ship have titles in both languages and an id each`() throws {
    let plan = try CapacityPlan.load()
    #expect(plan.ratios == .openStack)
    #expect(plan.forecasts.count == 6 && Set(plan.forecasts.map(\.id)).count == 6)
    for forecast in plan.forecasts {
      #expect(forecast.used.titles.count == 2 && forecast.used.labels == forecast.whole.labels)
      #expect(forecast.window == 28 && forecast.step == 21_600)
    }
    #expect(plan.forecasts.compactMap(\.allocates) == [.vcpu, .memory, .disk])
    let machines = Resources(vcpus: 4, memoryMiB: 2, diskGiB: 3, gpus: 0)
    #expect(
      plan.forecasts.compactMap { $0.amount(of: machines) } == [4, 2_097_152, 3_221_225_472])
  }

  @Test func `an operator's forecast takes the place of the one it is named like`() throws {
    let plan = try own(
      "[ratio]\nvcpu = 8\n" + Self.entry + "[[forecast]]\nid = \"ceph_pool\"\noff = true\n")
    #expect(plan.ratios == AllocationRatios(vcpu: 8, memory: 1, disk: 1, gpu: 1))
    #expect(plan.forecasts.count == 5 && !plan.forecasts.contains { $0.id == "ceph_pool" })
    let mine = try #require(plan.forecasts.first { $0.id == "filesystem" })
    #expect(mine.window == 10 && mine.step == 7_200 && mine.title(in: .english) == "ours")
    #expect(try CapacityPlan.load(overriding: "/nowhere/capacity.toml").forecasts.count == 6)
  }

  @Test(arguments: [
    ("[[forecast]]\n", "forecast[1].id", CatalogueFault.Reason.missing),
    ("ratio = 1\n", "ratio", .wrongType(expected: "[ratio]")),
    ("[ratio]\nram = 1\n", "ratio.ram", .unknownKey),
    ("[ratio]\nvcpu = 0\n", "ratio.vcpu", .unknownValue(allowed: "0…1000")),
    (entry + entry, "filesystem.id", .repeated),
    (entry + "colour = 1\n", "filesystem.colour", .unknownKey),
    (
      entry.replacing("window = 10", with: "window = 0"), "filesystem.window",
      .unknownValue(allowed: "1…400")
    ),
    (
      entry.replacing("step = 2", with: "step = 27"), "filesystem.step",
      .unknownValue(allowed: "window × 24 / step: 10…400")
    ),
    (
      entry + "allocates = \"air\"\n", "filesystem.allocates",
      .unknownValue(allowed: "vcpu, memory, disk, gpu")
    ),
  ])
  func `a fault names the forecast, the key and the reason`(
    _ toml: String, _ key: CleanText, _ reason: CatalogueFault.Reason
  ) throws {
    let fault = #expect(throws: CatalogueFault.self) { try own(toml) }
    #expect(fault?.key == key && fault?.reason == reason)
  }
}
