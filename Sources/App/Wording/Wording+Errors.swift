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
    case .corrupt(let damage):
      say("مخزن داده خوانا نیست: \(name(damage))", "the store cannot be read: \(name(damage))")
    case .unreadable(let path):
      say("اجازه خواندن \(path) نیست", "\(path) may not be read")
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
    case .refused(let refusal): cause(refusal)
    case .remote(let fault): cause(fault)
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
      say(
        "هرگاه برنامه دیگر کارش را تمام کند باز می‌شود؛ دوباره تلاش کنید.",
        "It opens as soon as the other program is done; try again.")
    case .unreadable:
      say("دسترسی پرونده را درست کنید.", "Change the file's permissions.")
    case .corrupt(.empty):
      say(
        "پرونده خالی را پاک کنید تا didban import یا didban generate آن را بسازد.",
        "Remove the empty file, and didban import or didban generate will make it.")
    case .corrupt(.older):
      say(
        "یک بار بی --read-only باز کنید تا به‌روز شود.",
        "Open it once without --read-only, which brings it up to date.")
    case .corrupt(.loadCutShort):
      say(
        "ساختن مخزن نیمه‌کاره مانده است؛ آن را دوباره با didban generate بسازید.",
        "Making it was never finished; make it again with didban generate.")
    case .corrupt:
      say(
        "پرونده را از پشتیبان برگردانید یا مخزن دیگری نام ببرید؛ چیزی در آن نوشته نشد.",
        "Restore the file from a backup or name another store; nothing was written to it.")
    case .newerSchema:
      say("didban را به‌روز کنید.", "Update didban.")
    case .unwritable:
      say(
        "دسترسی آن را درست کنید یا جای دیگری نام ببرید.",
        "Change its permissions or name another place.")
    case .inputOutput:
      say("جای خالی و سلامت دیسک را ببینید.", "Check free space and the state of the disk.")
    case .conflict:
      say("نمای تازه آمد؛ دوباره تصمیم بگیرید.", "The fresh state is shown; decide again.")
    case .refused(let refusal): remedy(refusal)
    case .remote(let fault): remedy(fault)
    case .unexpected:
      say("جزئیات در گزارش برنامه است.", "Details are in the log.")
    }
  }

  private func name(_ damage: StoreDamage) -> CleanText {
    switch damage {
    case .empty: say("پرونده خالی است", "the file is empty")
    case .notADatabase: say("این یک پایگاه SQLite نیست", "it is no SQLite database")
    case .foreign: say("از آن برنامه دیگری است", "it belongs to another program")
    case .cutShort: say("پرونده ناقص است", "the file is cut short")
    case .loadCutShort: say("ساخت آن ناتمام مانده است", "its first load was cut short")
    case .older: say("نسخه‌ای قدیمی است", "it is of an older version")
    case .broken(let detail):
      say("صفحه‌هایش خراب است (\(detail))", "its pages are damaged (\(detail))")
    }
  }
}
