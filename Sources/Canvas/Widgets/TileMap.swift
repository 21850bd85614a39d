package import Persian

/// A country as a grid of equal tiles on heat grounds, one a province.
///
/// A map is no text: west stays on the left of the glass in every direction of reading. The label
/// inside a tile is text again and is shaped in the direction of the screen.
package struct TileMap: Widget {
  package struct Tile: Sendable, Hashable {
    package var row: Int
    /// The column counted from the west.
    package var column: Int
    package var label: CleanText
    package var fraction: Double?

    package init(row: Int, column: Int, label: CleanText, fraction: Double?) {
      self.row = row
      self.column = column
      self.label = label
      self.fraction = fraction
    }
  }

  package var tiles: [Tile]
  /// The selected tile, counted within `tiles`.
  package var cursor: Int?
  package var tileWidth: Int

  package init(_ tiles: [Tile], cursor: Int? = nil, tileWidth: Int = 5) {
    self.tiles = tiles
    self.cursor = cursor
    self.tileWidth = max(1, tileWidth)
  }

  package var size: Size {
    Size(
      width: ((tiles.map(\.column).max() ?? -1) + 1) * tileWidth,
      height: (tiles.map(\.row).max() ?? -1) + 1)
  }

  package func draw(in region: Region) {
    let size = size
    let map = region.region(width: size.width, height: size.height).island(.leftToRight)
    for (index, tile) in tiles.enumerated() {
      // The last cell of a tile stays free, so that neighbours do not run together.
      let place = map.region(
        row: tile.row, column: tile.column * tileWidth, width: max(1, tileWidth - 1), height: 1
      ).island(region.direction)
      draw(tile, in: place, isCursor: index == cursor)
    }
  }

  private func draw(_ tile: Tile, in region: Region, isCursor: Bool) {
    guard let fraction = tile.fraction, let ground = Ground.heat(of: fraction) else {
      region.draw("·", column: 0, role: .mapMissing)
      region.rest(column: 1).write(tile.label, role: isCursor ? .mapCursor : .mapMissing)
      return
    }
    region.paint(ground)
    let step = Int(ground.rawValue - Ground.heat0.rawValue)
    region.draw(Sparkline.levels[step], column: 0, role: .mapShade)
    region.rest(column: 1).write(tile.label, role: .map)
    if isCursor { region.tint(.mapCursor) }
  }
}
