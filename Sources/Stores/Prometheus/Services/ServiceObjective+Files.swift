package import Domain

extension ServiceObjective {
  /// The objectives that come with the product, those of the operator's file in their place or beside
  /// them.
  ///
  /// A file that is not there changes nothing.
  package static func load(
    overriding path: String? = nil
  ) throws(CatalogueFault) -> [ServiceObjective] {
    let shipped = try ServiceObjectiveFile.read(
      toml: String(decoding: PackageResources.service_objectives_toml, as: UTF8.self),
      name: "service_objectives.toml")
    let all = try shipped.overlaid(by: path, id: \.id, read: ServiceObjectiveFile.read)
    guard all.count <= ServiceObjectiveFile.most else {
      throw CatalogueFile.fault(path ?? "", "", .tooMany(limit: ServiceObjectiveFile.most))
    }
    return all
  }
}
