package import Domain

extension MetricDelivery {
  /// The deliveries that come with the product, those of the operator's file in their place or beside them.
  ///
  /// A file that is not there changes nothing. They are in the order in which kinds refer to each other.
  package static func load(
    overriding path: String? = nil
  ) throws(CatalogueFault) -> [MetricDelivery] {
    let shipped = try MetricDeliveryFile.read(
      toml: String(decoding: PackageResources.inventory_deliveries_toml, as: UTF8.self),
      name: "inventory_deliveries.toml")
    let all = try shipped.overlaid(by: path, id: \.id, read: MetricDeliveryFile.read)
    return kinds.flatMap { kind in all.filter { $0.kind == kind } }
  }

  /// The kinds of records that can be read off metrics, what others refer to first.
  package static let kinds: [ImportKind] = [
    .tenants, .cloudProjects, .hosts, .machines, .volumes, .images, .networks, .gpuNodes,
    .certificates,
  ]
}
