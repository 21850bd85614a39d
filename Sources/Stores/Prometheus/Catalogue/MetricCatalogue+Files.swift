package import Domain
private import Foundation
import Persian

extension MetricCatalogue {
  /// The queries that come with the product, those of the operator's folder in their place or beside
  /// them; a folder that is not there changes nothing.
  package static func load(overriding folder: String? = nil) throws(CatalogueFault)
    -> MetricCatalogue
  {
    var own: [MetricGroup: String] = [:]
    if let folder {
      for name in names(in: folder) where name.hasSuffix(".toml") {
        guard let group = MetricGroup(token: String(name.dropLast(5))) else {
          throw CatalogueFile.fault("\(folder)/\(name)", "", .noGroup)
        }
        own[group] = "\(folder)/\(name)"
      }
    }
    var queries: [MetricQuery] = []
    for (group, bytes) in shipped {
      let file = try QueryFile(
        toml: String(decoding: bytes, as: UTF8.self), name: "\(group.token).toml", group: group)
      var all = file.queries
      if let path = own[group] {
        let over = try QueryFile(
          toml: CatalogueFile.text(of: path), name: path, group: group,
          inherited: file.file.definitions)
        all = CatalogueFile.overlaid(all, by: over.queries, off: over.off, id: \.id)
        guard all.count <= mostQueries else {
          throw CatalogueFile.fault(path, "", .tooMany(limit: mostQueries))
        }
      }
      queries += all
    }
    return MetricCatalogue(queries)
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static let shipped: [(group: MetricGroup, bytes: [UInt8])] = [
    (.host, PackageResources.host_toml),
    (.openstack, PackageResources.openstack_toml),
    (.libvirt, PackageResources.libvirt_toml),
    (.ceph, PackageResources.ceph_toml),
    (.gpu, PackageResources.gpu_toml),
    (.slurm, PackageResources.slurm_toml),
    (.blackbox, PackageResources.blackbox_toml),
    (.slo, PackageResources.slo_toml),
    (.security, PackageResources.security_toml),
    (.backup, PackageResources.backup_toml),
  ]
}
