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
    /// What stands under the label in tiles of two rows and more.
    package var figure: CleanText

    package init(
      row: Int, column: Int, label: CleanText, fraction: Double?, figure: CleanText = ""
    ) {
      self.row = row
      self.column = column
      self.label = label
      self.fraction = fraction
      self.figure = figure
    }
  }

  package var tiles: [Tile]
  /// The selected tile, counted within `tiles`.
  package var cursor: Int?
  package var tileWidth: Int
  /// The rows of a tile; of three and more the last stays free between neighbours.
  package var tileHeight: Int

  package init(
    _ tiles: [Tile], cursor: Int? = nil, tileWidth: Int = 5, tileHeight: Int = 1
  ) {
    self.tiles = tiles
    self.cursor = cursor
    self.tileWidth = max(1, tileWidth)
    self.tileHeight = max(1, tileHeight)
  }

  package var size: Size {
    Size(
      width: ((tiles.map(\.column).max() ?? -1) + 1) * tileWidth,
      height: ((tiles.map(\.row).max() ?? -1) + 1) * tileHeight)
  }

  package func draw(in region: Region) {
    for (index, place) in places(in: region).enumerated() {
      draw(tiles[index], in: place, isCursor: index == cursor)
    }
  }

  /// Where each tile lies, read in the direction of the screen.
  package func places(in region: Region) -> [Region] {
    let size = size
    let map = region.region(width: size.width, height: size.height).island(.leftToRight)
    return tiles.map { tile in
      // The last cell of a tile stays free, so that neighbours do not run together.
      map.region(
        row: tile.row * tileHeight, column: tile.column * tileWidth,
        width: max(1, tileWidth - 1), height: tileHeight > 2 ? tileHeight - 1 : tileHeight
      ).island(region.direction)
    }
  }

  private func draw(_ tile: Tile, in region: Region, isCursor: Bool) {
    let text = region.rest(column: 1)
    guard let fraction = tile.fraction, let ground = Ground.heat(of: fraction) else {
      region.draw(isCursor ? "◆" : "·", column: 0, role: isCursor ? .mapCursor : .mapMissing)
      text.write(tile.label, role: isCursor ? .mapCursor : .mapMissing)
      return
    }
    region.paint(ground)
    let step = Int(ground.rawValue - Ground.heat0.rawValue)
    for row in 0..<region.height {
      region.draw(Sparkline.levels[step], row: row, column: 0, role: .mapShade)
    }
    text.write(tile.label, role: .map)
    text.write(tile.figure, row: 1, role: .map)
    guard isCursor else { return }
    region.tint(.mapCursor)
    // A colour alone is no cursor.
    region.draw("◆", column: 0, role: .mapCursor)
  }
}
