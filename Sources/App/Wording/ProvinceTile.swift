import Persian

/// The place of a province on the map of tiles, and its name short enough for one.
///
/// Rows run from the north, columns from the west; neighbours on the ground are neighbours here, and
/// Mazandaran lies north of Tehran.
struct ProvinceTile: Hashable, Sendable {
  let name: CleanText
  let short: CleanText
  let row: Int
  let column: Int

  static let all: [ProvinceTile] =
    row(
      0, (0, "آذربایجان غربی", "آذ. غربی"), (1, "آذربایجان شرقی", "آذ. شرقی"),
      (2, "اردبیل", nil))
    + row(
      1, (0, "کردستان", nil), (1, "زنجان", nil), (2, "گیلان", nil), (4, "مازندران", nil),
      (5, "گلستان", nil), (6, "خراسان شمالی", "خ. شمالی"))
    + row(
      2, (0, "کرمانشاه", nil), (1, "همدان", nil), (2, "قزوین", nil), (3, "البرز", nil),
      (4, "تهران", nil), (5, "سمنان", nil), (6, "خراسان رضوی", "خ. رضوی"))
    + row(
      3, (0, "ایلام", nil), (1, "لرستان", nil), (2, "مرکزی", nil), (3, "قم", nil),
      (4, "اصفهان", nil), (5, "یزد", nil), (6, "خراسان جنوبی", "خ. جنوبی"))
    + row(
      4, (1, "خوزستان", nil), (2, "چهارمحال و بختیاری", "چهارمحال"),
      (3, "کهگیلویه و بویراحمد", "کهگیلویه"), (4, "فارس", nil), (5, "کرمان", nil),
      (6, "سیستان و بلوچستان", "سیستان"))
    + row(5, (3, "بوشهر", nil), (5, "هرمزگان", nil))

  private static func row(
    _ row: Int, _ places: (column: Int, name: CleanText, short: CleanText?)...
  ) -> [ProvinceTile] {
    places.map {
      ProvinceTile(name: $0.name, short: $0.short ?? $0.name, row: row, column: $0.column)
    }
  }
}
