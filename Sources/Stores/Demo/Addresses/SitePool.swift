import Persian

/// Addresses of the queue waiting for a property, taken where the properties are.
struct SitePool: Sendable {
  private var byCounty: [[QueueSite]] = []
  private var left = 0

  init(_ sites: [QueueSite]) {
    for site in sites {
      while byCounty.count <= site.county { byCounty.append([]) }
      byCounty[site.county].append(site)
    }
    left = sites.count
  }

  /// An address for a unit of an endowment at home in this county, or nil for an ordinary unit.
  ///
  /// Every address is taken by the time no units are left: when it gets late, endowments own
  /// property in other counties and provinces too, as real ones do.
  mutating func take(
    county: Int, province: CleanText, unitsLeft: Int, _ random: inout DemoRandom
  ) -> QueueSite? {
    guard left > 0 else { return nil }
    let isLate = left * 4 >= unitsLeft
    if byCounty.indices.contains(county), !byCounty[county].isEmpty {
      return isLate || random.chance(0.3) ? take(from: county) : nil
    }
    guard isLate else { return nil }
    let sameProvince = byCounty.firstIndex { $0.last?.province == province }
    guard let other = sameProvince ?? byCounty.firstIndex(where: { !$0.isEmpty }) else {
      return nil
    }
    return left >= unitsLeft || random.chance(0.6) ? take(from: other) : nil
  }

  private mutating func take(from county: Int) -> QueueSite? {
    left -= 1
    return byCounty[county].popLast()
  }
}
