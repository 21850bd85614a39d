import App
import Domain
import Persian
import Stores

extension Wording {
  /// How many rows of a kind the servers told; where they went, if they stay a file.
  func collected(_ rows: CollectedRows, path: CleanText?) -> CleanText {
    let count = numerals.integer(rows.told)
    let kind = name(rows.kind)
    guard let path else {
      return say("\(kind): \(count) سطر از سنجه‌ها", "\(kind): \(count) rows from metrics")
    }
    return say(
      "\(kind): \(count) سطر از سنجه‌ها در \(path)",
      "\(kind): \(count) rows from metrics, in \(path)")
  }

  func nothingCollected(_ kind: ImportKind) -> CleanText {
    say(
      "\(name(kind)): هیچ کارسازی از آن نمی‌گوید",
      "\(name(kind)): no server tells of any")
  }

  /// A kind whose queries failed.
  func notCollected(_ kind: ImportKind, _ error: SourceError) -> CleanText {
    say(
      "\(name(kind)): گردآوری نشد: \(cause(error))",
      "\(name(kind)): not collected: \(cause(error))")
  }

  func notCollected(_ kind: ImportKind) -> CleanText {
    let kinds = CleanText(RawText(MetricDelivery.kinds.map(\.token).joined(separator: " ")))
    return say(
      "\(kind.token.shown) از سنجه‌ها گردآوری نمی‌شود؛ این‌ها می‌شود: \(kinds)",
      "\(kind.token.shown) is not collected from metrics; these are: \(kinds)")
  }

  /// Records of the store that no server tells of.
  func untold(_ keys: [String]) -> CleanText {
    let count = numerals.integer(keys.count)
    return say(
      "  \(count) رکورد مخزن در سنجه‌ها نیست و همان که بود ماند: \(first(of: keys))",
      "  \(count) records of the store are not in the metrics, and stay as they were: \(first(of: keys))"
    )
  }

  /// Machines put down as deleted.
  func deleted(_ keys: [String]) -> CleanText {
    let count = numerals.integer(keys.count)
    return say(
      "  \(count) ماشین دیگر سنجه ندارد و حذف‌شده ثبت شد: \(first(of: keys))",
      "  \(count) machines have no metrics any more, and are put down as deleted: \(first(of: keys))"
    )
  }

  private func first(of keys: [String]) -> CleanText {
    let shown = keys.prefix(5).map(\.shown).joined(separator: comma)
    return keys.count > 5 ? "\(shown)…" : shown
  }

  var collectedInPart: CleanText {
    say(
      "  پاسخ کارساز کامل نبود: شاید همه گفته نشده باشد.",
      "  The server's answer was not complete: not all may have been told.")
  }
}
