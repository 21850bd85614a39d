/// Words that say little about a place, folded.
enum WordClasses {
  /// Titles before a name, which people add, shorten and leave out at will.
  static let honorifics = FoldedWord.set(
    """
    شهید شهیدان شهدای شهدا شهیده استاد دکتر مهندس آیت الله آیتالله حجت الاسلام سردار سرهنگ سپهبد سرتیپ امیر \
    سرلشکر حاج حاجی سید سیده علامه شیخ ملا میرزا پروفسور حضرت
    """)

  /// Words about the property itself, at the head of a text or filling a whole part.
  static let property = FoldedWord.set(
    """
    یک سه شش دو باب قطعه دانگ ششدانگ مغازه منزل مسکونی خانه زمین عرصه اعیان سرقفلی انبار مشاع باغ واحد آپارتمان \
    تجاری اداری ساختمان دکان حجره ملک و از واقع در به آدرس نشانی شش
    """)

  /// Joining words that are no part of a name when they stand alone.
  static let joining = FoldedWord.set("و در به از که با تا متر متری مربع مترمربع سابق فعلی جدید ی")

  /// Endings of surnames that stand apart from the name.
  static let surnameEndings = FoldedWord.set("پور زاده نژاد فر نیا منش یان راد")

  /// Words of a measure behind its number.
  static let measures = FoldedWord.set("متر مربع مترمربع")

  /// Words between the numbers of a registration plate.
  static let registration = FoldedWord.set("فرعی اصلی از بخش قطعه شماره")

  /// Abbreviations after which a dot does not end a part.
  static let dotted = FoldedWord.set("خ ک م بل پ ط و بن ش ب ت ث خیا کو ع ص ق ره")

  /// Words that writers run together with what follows.
  static let runTogether = ["خیابان", "شهیدان", "بلوار", "میدان", "کوچه", "شهید"].map(
    FoldedWord.key)

  /// Words that writers run together with a number in words.
  static let runTogetherWithNumber =
    ["خیابان", "بلوار", "کوچه", "پلاک", "طبقه", "واحد", "شماره"].map(FoldedWord.key)
}
