package import Domain
private import Foundation

extension ServiceObjective {
  /// The objectives that come with the product, those of the operator's file in their place or beside
  /// them.
  ///
  /// A file that is not there changes nothing.
  package static func load(
    overriding path: String? = nil
  ) throws(CatalogueFault) -> [ServiceObjective] {
    let shipped = String(decoding: PackageResources.service_objectives_toml, as: UTF8.self)
    let file = try ServiceObjectiveFile(toml: shipped, name: "service_objectives.toml")
    guard let path, FileManager.default.fileExists(atPath: path) else { return file.objectives }
    let own = try ServiceObjectiveFile(
      toml: CatalogueFile.text(of: path), name: path, inherited: file.file.definitions)
    let all = CatalogueFile.overlaid(file.objectives, by: own.objectives, off: own.off, id: \.id)
    guard all.count <= ServiceObjectiveFile.most else {
      throw CatalogueFile.fault(path, "", .tooMany(limit: ServiceObjectiveFile.most))
    }
    return all
  }
}
