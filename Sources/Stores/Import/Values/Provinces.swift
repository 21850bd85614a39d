import Persian

/// The 31 provinces by their official names.
///
/// The list is the provinces file of SaliBhdr/typhoon-iran-cities at a689d4e (MIT).
enum Provinces {
  /// The official name that this text stands for; nil where it stands for none.
  static func official(_ text: CleanText) -> CleanText? {
    byKey[text.string] ?? byKey[WordKey.of(text.string)]
  }

  private static let names: [CleanText] = [
    "آذربایجان شرقی", "آذربایجان غربی", "اردبیل", "اصفهان", "البرز", "ایلام", "بوشهر", "تهران",
    "چهارمحال و بختیاری", "خراسان جنوبی", "خراسان رضوی", "خراسان شمالی", "خوزستان", "زنجان",
    "سمنان", "سیستان و بلوچستان", "فارس", "قزوین", "قم", "کردستان", "کرمان", "کرمانشاه",
    "کهگیلویه و بویراحمد", "گلستان", "گیلان", "لرستان", "مازندران", "مرکزی", "هرمزگان", "همدان",
    "یزد",
  ]

  private static let byKey: [String: CleanText] = {
    var byKey: [String: CleanText] = [:]
    for name in names {
      byKey[name.string] = name
      byKey[WordKey.of(name.string)] = name
      byKey[WordKey.of("استان " + name.string)] = name
    }
    return byKey
  }()
}
