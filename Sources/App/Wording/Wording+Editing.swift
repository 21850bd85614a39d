import Persian

extension Wording {
  var inField: CleanText { say("هنگام نوشتن", "In a field") }

  func title(_ command: EditCommand) -> CleanText {
    switch command {
    case .left: say("یک جا به چپ", "to the left")
    case .right: say("یک جا به راست", "to the right")
    case .wordLeft: say("یک واژه به چپ", "a word to the left")
    case .wordRight: say("یک واژه به راست", "a word to the right")
    case .back: say("یک نویسه به عقب", "a character back in the text")
    case .forward: say("یک نویسه به جلو", "a character on in the text")
    case .wordBack: say("یک واژه به عقب", "a word back in the text")
    case .wordForward: say("یک واژه به جلو", "a word on in the text")
    case .start: say("آغاز نوشته", "start of the text")
    case .end: say("پایان نوشته", "end of the text")
    case .halfSpace: say("نیم‌فاصله", "half-space (ZWNJ)")
    case .deleteBack: say("پاک کردن نویسه پیشین", "delete the character before")
    case .deleteForward: say("پاک کردن نویسه پسین", "delete the character behind")
    case .cutWordBack: say("بریدن واژه پیشین", "cut the word before")
    case .cutWordForward: say("بریدن واژه پسین", "cut the word behind")
    case .cutToStart: say("بریدن تا آغاز", "cut to the start")
    case .cutToEnd: say("بریدن تا پایان", "cut to the end")
    case .putBack: say("چسباندن آنچه بریده شد", "put in what was cut")
    case .undo: say("واگرد", "undo")
    case .redo: say("انجام دوباره", "redo")
    }
  }

  /// The field is full.
  func fieldIsFull(limit: Int) -> CleanText {
    say(
      "بیش از \(numerals.integer(limit)) نویسه جا نمی‌شود؛ باقی کنار گذاشته شد.",
      "No more than \(numerals.integer(limit)) characters fit; the rest was left out.")
  }
}
