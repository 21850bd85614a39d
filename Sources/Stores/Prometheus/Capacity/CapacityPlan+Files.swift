package import Domain

extension CapacityPlan {
  /// The forecasts and ratios that come with the product, those of the operator's file in their place or
  /// beside them.
  ///
  /// A file that is not there changes nothing.
  package static func load(
    overriding path: String? = nil
  ) throws(CatalogueFault) -> CapacityPlan {
    let shipped = try ForecastFile.read(
      toml: String(decoding: PackageResources.capacity_toml, as: UTF8.self),
      name: "capacity.toml")
    let ratios = try ForecastFile.ratios(of: shipped.file, over: .openStack)
    guard let own = try shipped.own(at: path, read: ForecastFile.read) else {
      return CapacityPlan(ratios: ratios, forecasts: shipped.items)
    }
    return CapacityPlan(
      ratios: try ForecastFile.ratios(of: own.file, over: ratios),
      forecasts: shipped.overlaid(by: own, id: \.id))
  }
}
