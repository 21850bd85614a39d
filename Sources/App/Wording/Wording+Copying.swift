import Persian

extension Wording {
  func copied(_ characters: Int) -> CleanText {
    say(
      "\(numerals.integer(characters)) نویسه رونوشت شد",
      characters == 1 ? "copied 1 character" : "copied \(numerals.integer(characters)) characters")
  }

  var copyingIsOff: CleanText {
    say("رونوشت‌برداری در تنظیمات خاموش است.", "Copying is switched off in the settings.")
  }
  var nothingToCopy: CleanText {
    say("اینجا رکوردی برای رونوشت نیست.", "There is no record to copy here.")
  }
  var tooLongToCopy: CleanText {
    say("متن برای رونوشت بلند است.", "The text is too long to copy.")
  }
}
