import Persian

/// A Persian text as it stands on the glass of a terminal: visual order, letters joined.
func onGlass(_ text: String) -> String {
  let line = Line(CleanText(RawText(text)), ambient: .rightToLeft)
  var scalars = String.UnicodeScalarView()
  for cluster in line.clusters.reversed() { scalars.append(cluster.base) }
  return String(scalars)
}
