package import Domain
package import Persian

extension Wording {
  /// What went wrong, in one clause.
  package func cause(_ error: SourceError) -> CleanText {
    switch error {
    case .missing(let path):
      say("مخزن داده در \(path) پیدا نشد", "there is no store at \(path)")
    case .locked:
      say("مخزن داده قفل است", "the store is locked by another program")
    case .corrupt(let detail):
      say("مخزن داده خوانا نیست (\(detail))", "the store cannot be read (\(detail))")
    case .newerSchema(let found, let known):
      say(
        "مخزن با نسخه تازه‌تر \(numerals.plain(found)) ساخته شده؛ این برنامه تا نسخه \(numerals.plain(known)) را می‌شناسد",
        "the store has schema \(numerals.plain(found)), this didban knows up to \(numerals.plain(known))"
      )
    case .unwritable(let path):
      say("در \(path) نمی‌توان نوشت", "\(path) cannot be written")
    case .inputOutput(let detail):
      say("خواندن یا نوشتن دیسک ناموفق بود (\(detail))", "the disk failed (\(detail))")
    case .conflict:
      say("این مورد در این میان تغییر کرده است", "the record has changed in the meantime")
    case .unexpected(let detail):
      say("پاسخ منبع شناخته نشد (\(detail))", "the source gave an unknown answer (\(detail))")
    }
  }

  /// What the operator can do about it.
  package func remedy(_ error: SourceError) -> CleanText {
    switch error {
    case .missing:
      say(
        "نشانی مخزن را با --store بدهید، یا با didban demo یک مخزن نمونه بسازید.",
        "Name the store with --store, or make a sample one with didban demo.")
    case .locked:
      say("چند ثانیه دیگر دوباره تلاش می‌شود.", "Trying again in a few seconds.")
    case .corrupt:
      say(
        "پرونده را از پشتیبان برگردانید یا مخزن دیگری نام ببرید؛ چیزی در آن نوشته نشد.",
        "Restore the file from a backup or name another store; nothing was written to it.")
    case .newerSchema:
      say("didban را به‌روز کنید.", "Update didban.")
    case .unwritable:
      say(
        "دسترسی پوشه را درست کنید یا پوشه دیگری نام ببرید.",
        "Change the folder's permissions or name another folder.")
    case .inputOutput:
      say("جای خالی و سلامت دیسک را ببینید.", "Check free space and the state of the disk.")
    case .conflict:
      say("نمای تازه آمد؛ دوباره تصمیم بگیرید.", "The fresh state is shown; decide again.")
    case .unexpected:
      say("جزئیات در گزارش برنامه است.", "Details are in the log.")
    }
  }
}
