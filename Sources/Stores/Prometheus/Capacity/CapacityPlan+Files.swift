package import Domain
private import Foundation

extension CapacityPlan {
  /// The forecasts and ratios that come with the product, those of the operator's file in their place or
  /// beside them.
  ///
  /// A file that is not there changes nothing.
  package static func load(
    overriding path: String? = nil
  ) throws(CatalogueFault) -> CapacityPlan {
    let shipped = String(decoding: PackageResources.capacity_toml, as: UTF8.self)
    let file = try ForecastFile(toml: shipped, name: "capacity.toml")
    let ratios = try file.ratios(over: .openStack)
    guard let path, FileManager.default.fileExists(atPath: path) else {
      return CapacityPlan(ratios: ratios, forecasts: file.forecasts)
    }
    let own = try ForecastFile(
      toml: CatalogueFile.text(of: path), name: path, inherited: file.file.definitions)
    return CapacityPlan(
      ratios: try own.ratios(over: ratios),
      forecasts: CatalogueFile.overlaid(
        file.forecasts, by: own.forecasts, off: own.off, id: \.id))
  }
}
