/// The last step of shaping: characters become cells.
enum ClusterAssembly {
  /// The clusters of a row without right-to-left letters, which stands as it was written.
  static func logical(_ row: LogicalRow) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(row.count)
    let text = row.text
    for index in 0..<row.count {
      let extent = Int(row.origin(index + 1)) - Int(row.origin(index))
      add(text[index], source: Int(row.origin(index)), extent: extent, to: &clusters)
    }
    return clusters
  }

  /// The clusters of a resolved paragraph, left to right.
  static func visual(_ paragraph: BidiParagraph) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(paragraph.count)
    for place in 0..<paragraph.count {
      let logical = Int(paragraph.map[place])
      let character = paragraph.characters[place]
      // FriBidi draws a lam-alef in the alef's place and leaves a filler in the lam's, to its right.
      let isLigature =
        place + 1 < paragraph.count && paragraph.characters[place + 1] == 0xFEFF
        && (0xFEF5...0xFEFC).contains(character)
      let start = Int(paragraph.origins[isLigature ? logical - 1 : logical])
      let extent = Int(paragraph.origins[logical + 1]) - start
      add(substitute(character), source: start, extent: extent, to: &clusters)
    }
    return clusters
  }

  private static func add(
    _ character: UInt32, source: Int, extent: Int, to clusters: inout [Cluster]
  ) {
    guard let scalar = Unicode.Scalar(character) else { return }
    switch character {
    case 0x200C, 0x200D, 0xFEFF, 0x2066...0x2069: return
    default: break
    }
    let width = CellWidth.of(scalar)
    if width > 0 {
      clusters.append(Cluster(base: scalar, width: width, source: source, extent: extent))
    } else if let base = clusters.indices.last, clusters[base].source <= source {
      clusters[base].add(mark: scalar, end: source + extent)
    }
  }

  /// The plain heh for the forms of ۀ, which the common terminal fonts lack.
  private static func substitute(_ character: UInt32) -> UInt32 {
    switch character {
    case 0xFBA4, 0x6C0: 0xFEE9
    case 0xFBA5: 0xFEEA
    default: character
    }
  }
}
