import Domain

/// How many endowments and units each province gets, so that the totals are exact.
struct RegistryPlan: Sendable {
  let provinces: [ProvincePlan]

  init(_ scale: DemoScale, atlas: Atlas) {
    let endowments = Apportionment.parts(
      of: scale.endowments, by: atlas.provinces.map(\.endowmentWeight))
    // Every endowment has one unit; the others follow the units of the provinces.
    let needed = atlas.provinces.map(\.unitWeight)
    let spare = max(0, scale.units - scale.endowments)
    let sum = needed.reduce(0, +)
    let more = zip(needed, endowments).map { weight, count in
      max(0, weight / sum * Double(scale.units) - Double(count))
    }
    let extra = Apportionment.parts(of: spare, by: more)
    provinces = atlas.provinces.indices.map { index in
      ProvincePlan(
        province: atlas.provinces[index], endowments: endowments[index],
        units: endowments[index] + extra[index])
    }
  }
}

/// A province's part of the registry.
struct ProvincePlan: Sendable {
  let province: Province
  let endowments: Int
  let units: Int
}
