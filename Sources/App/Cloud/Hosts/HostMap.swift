import Domain
import Persian

/// Hosts as cells in racks, racks side by side in sites: which line of a map holds what.
///
///     Tehran                                   ← a site
///     rack 1   ▁▁ ▂▂ ▁▁ ▅▅    rack 2   ▁▁ ■·   ← pieces of racks
struct HostMap {
  /// A rack, or the part of a long one that fits in a line.
  struct Piece: Hashable {
    /// Empty where the rack goes on from the line above.
    let title: CleanText
    /// The first cell of its title.
    let column: Int
    /// The hosts by their place in the list.
    let hosts: Range<Int>
  }

  enum Line: Hashable {
    case site(CleanText, hosts: Range<Int>)
    case racks([Piece])
    case blank
  }

  let lines: [Line]
  /// The cells of a title and the gap behind it.
  let titleWidth: Int

  /// Cells of a host, and blank cells before each.
  static let cell = 2
  static let gap = 1
  private static let rackGap = 3

  /// Hosts that are in order of site and rack.
  ///
  /// Sites are set apart by a blank line where all fit in the height.
  init(_ hosts: [HostMachine], width: Int, height: Int, direction: Direction) {
    let racks = Self.runs(of: hosts, in: hosts.indices) { [$0.site, $0.rack] }
    let widest = racks.map { Persian.Line(hosts[$0.lowerBound].rack, ambient: direction).width }
    let titleWidth = min(widest.max() ?? 0, width / 3) + 1
    self.titleWidth = titleWidth
    let room = max(1, (width - titleWidth - Self.gap) / (Self.cell + Self.gap))
    let perRack = min(room, racks.map(\.count).max() ?? 1)
    let block = titleWidth + Self.gap + perRack * (Self.cell + Self.gap)
    let abreast = max(1, (width + Self.rackGap) / (block + Self.rackGap))

    var lines: [Line] = []
    for site in Self.runs(of: hosts, in: hosts.indices, by: { [$0.site] }) {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.site(hosts[site.lowerBound].site, hosts: site))
      var row: [Piece] = []
      for rack in racks where site.contains(rack.lowerBound) {
        for start in stride(from: rack.lowerBound, to: rack.upperBound, by: perRack) {
          let isFirst = start == rack.lowerBound
          row.append(
            Piece(
              title: isFirst ? hosts[start].rack : "", column: row.count * (block + Self.rackGap),
              hosts: start..<min(start + perRack, rack.upperBound)))
          guard row.count == abreast else { continue }
          lines.append(.racks(row))
          row = []
        }
      }
      if !row.isEmpty { lines.append(.racks(row)) }
    }
    self.lines = lines.count > height ? lines.filter { $0 != .blank } : lines
  }

  /// The stretches of hosts that agree in something.
  private static func runs(
    of hosts: [HostMachine], in range: Range<Int>, by key: (HostMachine) -> [CleanText]
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range {
      if let last = runs.last, key(hosts[last.lowerBound]) == key(hosts[index]) {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  /// The line a host is on.
  func line(of host: Int) -> Int {
    lines.firstIndex { pieces(of: $0).contains { $0.hosts.contains(host) } } ?? 0
  }

  /// The first line to show of those that fit, with a host's own among them.
  func top(showing host: Int, height: Int) -> Int {
    max(0, min(line(of: host) - height / 2, lines.count - height))
  }

  /// The first cell of a host.
  private func column(of host: Int, in piece: Piece) -> Int {
    piece.column + titleWidth + Self.gap
      + (host - piece.hosts.lowerBound) * (Self.cell + Self.gap)
  }

  /// The host nearest to another on a line so many lines of racks away, or as far as there are any.
  func host(from host: Int, lines count: Int) -> Int {
    let racks = lines.indices.filter { !pieces(of: lines[$0]).isEmpty }
    let own = line(of: host)
    guard let place = racks.firstIndex(of: own),
      let piece = pieces(of: lines[own]).first(where: { $0.hosts.contains(host) })
    else { return host }
    let column = column(of: host, in: piece)
    let wanted = min(max(0, place + count), racks.count - 1)
    guard wanted != place else { return host }
    let places = pieces(of: lines[racks[wanted]]).flatMap { piece in
      piece.hosts.map { (host: $0, distance: abs(self.column(of: $0, in: piece) - column)) }
    }
    return places.min { ($0.distance, $0.host) < ($1.distance, $1.host) }?.host ?? host
  }

  private func pieces(of line: Line) -> [Piece] {
    if case .racks(let pieces) = line { pieces } else { [] }
  }
}
