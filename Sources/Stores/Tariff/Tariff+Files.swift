package import Domain
private import Foundation
import Persian

extension Tariff {
  /// The tariffs of an operator's file, the oldest first; none where there is no file.
  ///
  /// ```toml
  /// [[tariff]]                # amounts in whole rial
  /// id = "year_1404"
  /// from = "1404/01/01"       # the first day it holds
  /// vcpu_hour = 1500          # a processor for an hour
  /// memory_hour = 400         # a GiB of memory for an hour
  /// disk_month = 9000         # a GiB of disk for thirty days
  /// gpu_hour = 300000         # a GPU for an hour
  /// address_month = 500000    # a floating address for thirty days; need not be there
  /// balancer_month = 2000000  # a load balancer for thirty days; need not be there
  /// ```
  package static func load(from path: String) throws(CatalogueFault) -> [Tariff] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let file = try CatalogueFile(toml: CatalogueFile.text(of: path), name: path, list: "tariff")
    var tariffs: [Tariff] = []
    for entry in file.entries {
      let table = CatalogueTable(table: entry.table, file: path, name: entry.id)
      let tariff = try Self(table)
      guard !tariffs.contains(where: { $0.from == tariff.from }) else {
        throw table.fault("from", .repeated)
      }
      tariffs.append(tariff)
    }
    return tariffs.sorted { $0.from < $1.from }
  }

  private static let keys: Set = [
    "id", "from", "vcpu_hour", "memory_hour", "disk_month", "gpu_hour", "address_month",
    "balancer_month",
  ]
  /// Above it a sum of months would no longer be one.
  private static let most = 1_000_000_000_000.0

  private init(_ table: CatalogueTable) throws(CatalogueFault) {
    try table.allow(only: Self.keys)
    guard let from = try JalaliDate.parse(table.text("from")) else {
      throw table.fault("from", .unknownValue(allowed: "1404/01/01"))
    }
    self.init(
      from: from, vcpuHour: try Self.amount("vcpu_hour", of: table),
      memoryHour: try Self.amount("memory_hour", of: table),
      diskMonth: try Self.amount("disk_month", of: table),
      gpuHour: try Self.amount("gpu_hour", of: table),
      addressMonth: try Self.stated("address_month", of: table),
      balancerMonth: try Self.stated("balancer_month", of: table))
  }

  private static func stated(
    _ key: String, of table: CatalogueTable
  ) throws(CatalogueFault) -> Rial? {
    table.has(key) ? try amount(key, of: table) : nil
  }

  private static func amount(
    _ key: String, of table: CatalogueTable
  ) throws(CatalogueFault) -> Rial {
    guard let number = try table.number(key) else { throw table.fault(key, .missing) }
    guard (0...most).contains(number), let whole = Int64(exactly: number) else {
      throw table.fault(key, .unknownValue(allowed: "0…1000000000000"))
    }
    return Rial(whole)
  }
}
