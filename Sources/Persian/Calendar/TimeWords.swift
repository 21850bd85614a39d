/// The words for spans of time.
enum TimeWords {
  static func justNow(_ l: Language) -> CleanText {
    l == .persian ? "لحظاتی پیش" : "just now"
  }

  static func past(_ span: CleanText, _ l: Language) -> CleanText {
    l == .persian ? "\(span) پیش" : "\(span) ago"
  }

  static func future(_ span: CleanText, _ l: Language) -> CleanText {
    l == .persian ? "\(span) دیگر" : "in \(span)"
  }

  /// Yesterday, today, tomorrow: -1, 0 and 1.
  static func nearDay(_ days: Int, _ l: Language) -> CleanText {
    switch days {
    case ..<0: l == .persian ? "دیروز" : "yesterday"
    case 0: l == .persian ? "امروز" : "today"
    default: l == .persian ? "فردا" : "tomorrow"
    }
  }
}

extension TimeSpan.Unit {
  /// The unit in a narrow column; Persian has no shorter form than the word.
  func short(_ l: Language) -> CleanText {
    guard l == .english else { return persian }
    switch self {
    case .second: return "s"
    case .minute: return "min"
    case .hour: return "h"
    case .day: return "d"
    case .month: return "mo"
    case .year: return "y"
    }
  }

  /// The unit in a sentence; a Persian noun stays singular after a number.
  func long(_ count: Int, _ l: Language) -> CleanText {
    guard l == .english else { return persian }
    return count == 1 ? english : "\(english)s"
  }

  private var persian: CleanText {
    switch self {
    case .second: "ثانیه"
    case .minute: "دقیقه"
    case .hour: "ساعت"
    case .day: "روز"
    case .month: "ماه"
    case .year: "سال"
    }
  }

  private var english: CleanText {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .month: "month"
    case .year: "year"
    }
  }
}
