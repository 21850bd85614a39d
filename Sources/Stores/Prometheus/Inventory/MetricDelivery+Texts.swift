private import Foundation
import Persian

extension MetricDelivery {
  /// The labels that a text of `otherwise` speaks of.
  static func labels(in text: String) -> [CleanText] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      let name = piece.prefix { $0 != "}" }
      return name == today || name.count == piece.count || !CatalogueTable.isLabel(String(name))
        ? nil : CleanText(RawText(String(name)))
    }
  }

  /// A text of `otherwise` with labels and the day put in.
  static func filled(_ text: String, today day: Day, _ label: (CleanText) -> CleanText?) -> String {
    var text = text.replacing("{\(today)}", with: JalaliFormat.numeric(day, .english).string)
    for name in labels(in: text) {
      text = text.replacing("{\(name)}", with: label(name)?.string ?? "")
    }
    return text
  }

  private static let today = "today"
}

extension MetricDelivery.Form {
  /// The value as a field of a row; nil where it is none.
  func text(of value: Double) -> String? {
    guard value.isFinite, abs(value) < 1e15 else { return nil }
    switch self {
    case .whole: return String(Int(value.rounded()))
    case .percent: return String((min(max(value, 0), 100) * 10).rounded() / 10)
    case .day:
      let day = JalaliFormat.day(of: Date(timeIntervalSince1970: value), zone: Self.iran)
      return JalaliFormat.numeric(day, .english).string
    }
  }

  private static let iran = TimeZone(secondsFromGMT: 12_600) ?? .gmt
}
