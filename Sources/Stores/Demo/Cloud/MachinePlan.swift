import Domain
import Persian

/// Machines before they have a host.
struct MachinePlan: Sendable {
  struct Draft: Sendable {
    let id: Int64
    let name: CleanText
    /// The position of its agency.
    let agency: Int
    let size: Resources
    let state: VirtualMachineState
    let address: CleanText
    /// Days since it was made.
    let age: Int
  }

  let drafts: [Draft]

  init(agencies: [Agency], count: Int, model: LoadModel) {
    // The pilot agency holds most; each later one a little less.
    let weights = agencies.indices.map { 1 / Double($0 + 2) + 0.06 }
    let shares = Apportionment.parts(of: count, by: weights)
    var drafts: [Draft] = []
    drafts.reserveCapacity(count)
    for (agency, share) in shares.enumerated() {
      var named: [CleanText: Int] = [:]
      for position in 0..<share {
        let id = drafts.count + 1
        let purpose = model.purpose(ofMachine: Int64(id))
        var random = model.seed.random(.machine, -id)
        named[purpose.name, default: 0] += 1
        let serial = DemoCode.padded(named[purpose.name] ?? 1, to: 2)
        drafts.append(
          Draft(
            id: Int64(id), name: "\(agencies[agency].code)-\(purpose.name)-\(serial)",
            agency: agency, size: MachineSizes.draw(for: purpose.pattern, &random),
            state: Self.rare(id) ?? Self.states.draw(&random),
            address: Self.address(agency: agency, position: position),
            age: random.integer(1...900)))
      }
    }
    self.drafts = drafts
  }

  /// 10.16.0.10 and up for the first agency, 10.17.… for the next.
  private static func address(agency: Int, position: Int) -> CleanText {
    let third = position / 240
    let fourth = 10 + position % 240
    return CleanText(RawText("10.\(16 + agency).\(third).\(fourth)"))
  }

  /// States so rare that a few machines get them by number: even a small cloud shows each once.
  private static func rare(_ id: Int) -> VirtualMachineState? {
    switch id % 400 {
    case 137: .error
    case 211: .build
    case 283: .migrating
    case 349: .paused
    default: nil
    }
  }

  private static let states = Odds<VirtualMachineState>(
    [(.shutoff, 8), (.shelved, 2.5), (.suspended, 1.2), (.paused, 0.6), (.error, 0.4)],
    last: (.active, 87))
}
