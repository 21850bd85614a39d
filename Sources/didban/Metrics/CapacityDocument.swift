import Domain
import Persian

/// Capacity as JSON; what nobody knows is left out.
struct CapacityDocument: Encodable {
  struct Kind: Encodable {
    let physical: Int
    let limit: Int
    let held: Int
    /// So many times the hardware.
    let overcommit: Double?
    let headroom: Int?
    /// What is left once the largest host is lost.
    let spare: Int?

    init(_ site: SiteCapacity, _ kind: ResourceKind) {
      (physical, limit, held) = (site.physical[kind], site.limit[kind], site.held[kind])
      overcommit = site.overcommit(kind)
      headroom = site.headroom(kind)
      spare = site.spare(kind)
    }
  }

  struct Site: Encodable {
    /// Left out for the whole cloud.
    let name: String?
    let hosts: Int
    let hostsUp: Int
    let irreplaceableHosts: Int
    let vcpus: Kind
    let memoryMiB: Kind
    let diskGiB: Kind
    let gpus: Kind

    init(_ site: SiteCapacity) {
      name = site.name?.string
      (hosts, hostsUp) = (site.hosts, site.hostsUp)
      irreplaceableHosts = site.irreplaceable
      vcpus = Kind(site, .vcpu)
      memoryMiB = Kind(site, .memory)
      diskGiB = Kind(site, .disk)
      gpus = Kind(site, .gpu)
    }
  }

  struct Loss: Encodable {
    let host: String
    let site: String
    let machines: Int
    let leftOver: Int
    let lacking: WasteDocument.Amount

    init(_ room: HostRoom, _ loss: HostLoss) {
      (host, site) = (room.name.string, room.site.string)
      (machines, leftOver) = (loss.machines, loss.leftOver)
      lacking = WasteDocument.Amount(loss.lacking)
    }
  }

  struct Place: Encodable {
    let fitting: Int
    let after: Site

    init(_ place: AgencyAdded.Place) {
      fitting = place.fitting
      after = Site(place.after)
    }
  }

  struct Added: Encodable {
    let machines: Int
    let each: WasteDocument.Amount
    let all: Place
    let sites: [Place]

    init(_ added: AgencyAdded) {
      machines = added.order.count
      each = WasteDocument.Amount(added.order.size)
      all = Place(added.all)
      sites = added.sites.map(Place.init)
    }
  }

  /// A word, and the days where it is `days`.
  struct Until: Encodable {
    let state: String
    let days: Double?

    init(_ until: DaysUntil) {
      days = until.number
      state =
        switch until {
        case .unknown: "unknown"
        case .already: "already"
        case .days: "days"
        case .never: "never"
        }
    }
  }

  struct Band: Encodable {
    let earliest: Until
    let likely: Until
    let latest: Until

    init(_ reach: Reach) {
      (earliest, likely) = (Until(reach.earliest), Until(reach.likely))
      latest = Until(reach.latest)
    }
  }

  struct Foretold: Encodable {
    let forecast: String
    let server: String
    let record: [String]
    let unit: String
    let used: Double?
    let whole: Double?
    let growthADay: Double?
    /// Where the growth lies with 95 %.
    let growthBand: [Double]?
    /// Why there is no trend, or no answer.
    let doubt: String?
    let to85: Band
    let toFull: Band
    /// To 85 % with the machines added.
    let to85WithAdded: Band?

    init(_ row: ForecastRow, _ order: MachineOrder?) {
      forecast = row.forecast.id.string
      server = row.server.string
      record = row.record.map(\.string)
      unit = row.forecast.used.unit.token
      let trend = row.trend
      (used, whole, growthADay) = (trend?.used, trend?.whole, trend?.growth)
      growthBand = trend?.band.map { [$0.lowerBound, $0.upperBound] }
      doubt =
        switch row.outcome {
        case .trend: trend?.doubt?.token
        case .nothing: "nothing"
        case .cut(let count): "cut \(count)"
        case .failed: "failed"
        }
      (to85, toFull) = (Band(row.alarm), Band(row.full))
      let amount = order.flatMap { row.forecast.amount(of: $0.total) }
      to85WithAdded = amount.flatMap { amount in
        trend.map { Band($0.adding(amount).days(to: CapacityTrend.alarm)) }
      }
    }
  }

  let all: Site
  let sites: [Site]
  /// By host; those whose machines find a place all the same have none left over.
  let losses: [Loss]
  let added: Added?
  let forecasts: [Foretold]

  init(_ report: CapacityReport) {
    all = Site(report.inventory.all)
    sites = report.inventory.sites.map(Site.init)
    if let lost = report.lost {
      losses = [Loss(lost.room, lost.loss)]
    } else {
      losses = report.inventory.rooms.compactMap { room in
        report.inventory.losses[room.id].map { Loss(room, $0) }
      }
    }
    added = report.added.map(Added.init)
    forecasts = report.rows.map { Foretold($0, report.added?.order) }
  }
}
