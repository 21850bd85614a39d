import Canvas
import Persian

extension Wording {
  /// What the views of a tab are called, in their order; none where it is a single one.
  func views(of tab: Tab) -> [CleanText] {
    switch tab {
    case .overview: []
    case .endowments:
      [
        statistics, endowments, units, leases, titleDeeds, legalFiles, investigations, shrines,
        projects, imports, followUps,
      ]
    case .cloud:
      [
        thisHost, agencies, cloudProjects, machines, hosts, capacity, volumes, snapshots, backups,
        images, networks, gpuNodes, certificates, onboardings, sites,
        waste, showback, services, incidents, security, metrics,
      ]
    case .addresses: [addressList, queue]
    }
  }
}
