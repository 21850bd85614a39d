import Persian

/// The reading of a day or a stretch of days: ۱۴۰۵/۰۳/۰۱, 1405/3, خرداد ۱۴۰۵, today+30, 2026-05-22.
struct DayPhrase {
  let bounds: FigureBounds

  init(_ text: String, _ words: FigureWords) throws(FigureError) {
    let key = FilterKey.figure(text)
    if let bounds = try Self.named(key, words) {
      self.bounds = bounds
    } else if let bounds = try Self.moved(key, words) {
      self.bounds = bounds
    } else if let bounds = try Self.distance(key, words) {
      self.bounds = bounds
    } else if let bounds = Self.dated(key, words) {
      self.bounds = bounds
    } else {
      throw .notUnderstood
    }
  }

  /// Today, tomorrow, this month.
  private static func named(_ key: String, _ words: FigureWords) throws(FigureError)
    -> FigureBounds?
  {
    guard let word = words.dayWords.exactly(FilterKey.name(key)) else { return nil }
    let date = JalaliDate(words.today)
    let bounds: FigureBounds? =
      switch word {
      case .today: FigureBounds(words.today.epoch)
      case .yesterday: FigureBounds(words.today.epoch - 1)
      case .tomorrow: FigureBounds(words.today.epoch + 1)
      case .thisMonth: CalendarStretch.month(date.year, date.month)
      case .lastMonth: CalendarStretch.month(date.year, date.month - 1)
      case .nextMonth: CalendarStretch.month(date.year, date.month + 1)
      case .thisYear: CalendarStretch.year(date.year)
      case .lastYear: CalendarStretch.year(date.year - 1)
      case .nextYear: CalendarStretch.year(date.year + 1)
      }
    guard let bounds else { throw .notUnderstood }
    return bounds
  }

  /// A day and a count of days, weeks or months from it: today+30, 1405/01/01-2w.
  private static func moved(_ key: String, _ words: FigureWords) throws(FigureError)
    -> FigureBounds?
  {
    for sign in ["+", "-"] as [Character] {
      guard let index = key.lastIndex(of: sign), index > key.startIndex,
        let start = single(String(key[..<index]), words)
      else { continue }
      var length = key[key.index(after: index)...]
      while length.first == " " { length.removeFirst() }
      let span = try TimeLength(String(length), words, bare: .day)
      let end = try span.end(from: start, backwards: sign == "-")
      return FigureBounds(end.epoch)
    }
    return nil
  }

  /// A length of time from today: 30d, ۳ ماه, ۳۰ روز پیش.
  private static func distance(_ key: String, _ words: FigureWords) throws(FigureError)
    -> FigureBounds?
  {
    var rest = key[...]
    var isBackwards = rest.first == "-"
    if isBackwards || rest.first == "+" { rest.removeFirst() }
    guard rest.first?.isNumber == true else { return nil }
    if let last = rest.lastIndex(of: " ") {
      let word = FilterKey.name(String(rest[last...]))
      if words.ago.contains(word) {
        isBackwards.toggle()
        rest = rest[..<last]
      } else if words.ahead.contains(word) {
        rest = rest[..<last]
      }
    }
    let span: TimeLength
    do {
      span = try TimeLength(String(rest), words, bare: nil)
    } catch {
      guard error == .notUnderstood else { throw error }
      return nil
    }
    let end = try span.end(from: words.today, backwards: isBackwards)
    return FigureBounds(point: end.epoch, from: words.today.epoch)
  }

  /// One day, to count from.
  private static func single(_ key: String, _ words: FigureWords) -> Day? {
    if let word = words.dayWords.exactly(FilterKey.name(key)) {
      return switch word {
      case .today: words.today
      case .yesterday: words.today.advanced(by: -1)
      case .tomorrow: words.today.advanced(by: 1)
      default: nil
      }
    }
    guard let bounds = dated(key, words), bounds.first == bounds.last else { return nil }
    return Day(epoch: bounds.first)
  }

  /// A date of either calendar, a month with or without its year, a year.
  private static func dated(_ key: String, _ words: FigureWords) -> FigureBounds? {
    if let day = JalaliDate.parse(key) { return FigureBounds(day.epoch) }
    if let parts = numbers(key) {
      switch parts.count {
      case 3: return Day(gregorian: parts[0], parts[1], parts[2]).map { FigureBounds($0.epoch) }
      case 2: return CalendarStretch.month(parts[0], parts[1])
      default: return CalendarStretch.year(parts[0])
      }
    }
    // A month by its name is this year's unless it says which.
    let letters = FilterKey.name(key)
    let year = letters.filter { $0.isASCII && $0.isNumber }
    guard let month = words.months.exactly(letters.filter { !($0.isASCII && $0.isNumber) })
    else { return nil }
    if year.isEmpty { return CalendarStretch.month(JalaliDate(words.today).year, month) }
    return year.count == 4 ? Int(year).flatMap { CalendarStretch.month($0, month) } : nil
  }

  /// Up to three numbers, a year of four digits first, set apart by one kind of mark.
  private static func numbers(_ key: String) -> [Int]? {
    let mark = key.first { "/-.".contains($0) }
    let pieces =
      mark.map { key.split(separator: $0, omittingEmptySubsequences: false) } ?? [key[...]]
    guard (1...3).contains(pieces.count), pieces[0].count == 4,
      pieces.dropFirst().allSatisfy({ (1...2).contains($0.count) }),
      pieces.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let parts = pieces.compactMap { Int($0) }
    return pieces.count == 3 && parts[0] < CalendarStretch.firstGregorianYear ? nil : parts
  }
}
