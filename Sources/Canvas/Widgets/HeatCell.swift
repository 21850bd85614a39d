/// One cell of heat: a ground where the theme paints one, a column of blocks where it does not.
struct HeatCell: Widget {
  let fraction: Double?

  func draw(in region: Region) {
    guard let fraction, let ground = Ground.heat(of: fraction) else {
      region.fill("·", role: .mapMissing)
      return
    }
    let step = Int(ground.rawValue - Ground.heat0.rawValue)
    region.fill(Sparkline.levels[step], role: .mapShade, ground: ground)
  }
}
