import Domain

/// A figure that can be asked where it comes from.
enum FigureSubject: Hashable, Sendable {
  case breakdown(Breakdown)
  case measure(PlaceMeasure)
  case history(HistoryMeasure)
}
