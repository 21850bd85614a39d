internal import Persian

/// The cells of a surface while it is being drawn.
///
/// A reference, so that many regions can write to one grid; it lives only inside
/// `Surface.init(size:direction:drawing:)` and is never shared between tasks. Rows and columns
/// are the surface's, and the caller has clipped them.
final class SurfaceBuffer {
  let size: Size
  private(set) var cells: [Cell]
  var samples: [Int: Int] = [:]
  private(set) var targets: [ClickTarget] = []
  private var runs: [TextRun] = []
  // The number of the run each cell shows, counted from 1; 0 where there is no text.
  private var owners: [Int32]

  init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
    owners = Array(repeating: 0, count: size.width * size.height)
  }

  /// The runs of which at least one cell can still be seen.
  var visibleRuns: [TextRun] {
    var isVisible = Array(repeating: false, count: runs.count + 1)
    for owner in owners { isVisible[Int(owner)] = true }
    return runs.indices.filter { isVisible[$0 + 1] }.map { runs[$0] }
  }

  func add(_ target: ClickTarget) {
    targets.append(target)
  }

  /// Puts one cell into a stretch of a row; a nil ground keeps what is painted there.
  func fill(row: Int, columns: Range<Int>, with cell: Cell, ground: Ground?) {
    guard !columns.isEmpty else { return }
    sever(row: row, columns: columns)
    let places = indices(row: row, columns: columns)
    cells.withUnsafeMutableBufferPointer { cells in
      for index in places {
        let beneath = ground ?? cells[index].ground
        cells[index] = cell
        cells[index].ground = beneath
      }
    }
    own(places, by: 0)
  }

  /// Puts shaped text into a stretch of a row that it fills exactly.
  ///
  /// In an island the clusters run against the columns; a wide glyph keeps its head before its
  /// tail all the same.
  func write(
    _ clusters: some Sequence<Cluster>, row: Int, columns: Range<Int>, isTurned: Bool, role: Role,
    ground: Ground?, run: TextRun
  ) {
    runs.append(run)
    sever(row: row, columns: columns)
    let places = indices(row: row, columns: columns)
    own(places, by: Int32(runs.count))
    cells.withUnsafeMutableBufferPointer { cells in
      var next = isTurned ? places.upperBound : places.lowerBound
      for cluster in clusters {
        let width = cluster.width
        let head = isTurned ? next - width : next
        next = isTurned ? head : head + width
        cells[head] = Cell(
          cluster.base, marks: cluster.marks, width: width, role: role,
          ground: ground ?? cells[head].ground)
        guard width == 2 else { continue }
        cells[head + 1] = Cell(
          " ", width: 0, role: role, ground: ground ?? cells[head + 1].ground)
      }
    }
  }

  func setGround(_ ground: Ground, row: Int, columns: Range<Int>) {
    let places = indices(row: row, columns: columns)
    cells.withUnsafeMutableBufferPointer { cells in
      for index in places { cells[index].ground = ground }
    }
  }

  func setRole(_ role: Role, row: Int, columns: Range<Int>) {
    let places = indices(row: row, columns: columns)
    cells.withUnsafeMutableBufferPointer { cells in
      for index in places { cells[index].role = role }
    }
  }

  private func indices(row: Int, columns: Range<Int>) -> Range<Int> {
    (row * size.width + columns.lowerBound)..<(row * size.width + columns.upperBound)
  }

  private func own(_ places: Range<Int>, by owner: Int32) {
    owners.withUnsafeMutableBufferPointer { owners in
      for index in places { owners[index] = owner }
    }
  }

  /// Blanks the halves of wide glyphs that a stretch about to be overwritten would leave behind.
  private func sever(row: Int, columns: Range<Int>) {
    let places = indices(row: row, columns: columns)
    if cells[places.lowerBound].width == 0 { blank(places.lowerBound - 1) }
    if cells[places.upperBound - 1].width == 2 { blank(places.upperBound) }
  }

  private func blank(_ index: Int) {
    cells[index] = Cell(" ", role: cells[index].role, ground: cells[index].ground)
    owners[index] = 0
  }
}
