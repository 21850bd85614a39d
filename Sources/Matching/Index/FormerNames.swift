package import Persian

/// Former names of streets that people still write.
///
/// Facts typed from a list of renamed streets of Tehran (tehranmetropole.blogfa.com/post/65) and from
/// the 2007 article on the city's passages in the Persian Wikipedia; other towns renamed alike.
package enum FormerNames {
  /// The former names of a street, as folded words, by its folded present name.
  static func names(of present: String) -> [[String]] { byPresent[present] ?? [] }

  /// Whether what a text states is a former name of a recorded street.
  package static func hold(_ stated: CleanText, for recorded: CleanText) -> Bool {
    let words = FieldWords(stated.string).words
    return FieldWords(recorded.string).former.contains(words)
  }

  private static let byPresent: WordMap<[[String]]> = {
    var index: [String: [[String]]] = [:]
    for pair in pairs.split(separator: "|") {
      let names = pair.split(separator: "=").map { side in
        NumberReader.words(in: TextScanner.scan(String(side))).map(\.folded)
      }
      guard names.count == 2 else { continue }
      index[FieldWords.significant(names[1]), default: []].append(names[0])
    }
    return WordMap(index.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()

  private static let pairs = """
    پهلوی=ولیعصر|مصدق=ولیعصر|شاهرضا=انقلاب|نادری=جمهوری اسلامی|شاه=جمهوری اسلامی|\
    جاده قدیم شمیران=شریعتی|کورش کبیر=شریعتی|کوشک=تقوی|زاهدی=سپهبد قرنی|ویلا=استاد نجات اللهی|\
    تخت جمشید=طالقانی|تخت طاووس=شهید مطهری|عباس آباد=شهید بهشتی|روزولت=مفتح|شهناز=17 شهریور|\
    ژاله=مجاهدین اسلام|بوذرجمهری=15 خرداد|سیروس=مصطفی خمینی|شاپور=وحدت اسلامی|سی متری=کارگر|\
    امیرآباد=کارگر شمالی|شیر و خورشید=هلال احمر|سپه=امام خمینی|کاخ=فلسطین|فرح آباد=پیروزی|\
    آیزنهاور=آزادی|شاهرخ=کمیل|آریانا=مالک اشتر|آپادانا=خرمشهر|آتاتورک=آیت الله کاشانی|\
    آناتول فرانس=قدس|آجودانیه=سباری|آریامهر=فاطمی|احتشامیه=راستوان|اختیاریه=دیباجی|اسدی=واعظی|\
    اشرف پهلوی=دستغیب|اقدسیه=موحد دانش|اوستا=استاد قریب|ایرانمهر=محمد منتظری|\
    بلوار الیزابت=کشاورز|بهرامی=سبلان جنوبی|وزرا=خالد اسلامبولی|پیراسته=مقدس اردبیلی|\
    تاج=ستارخان|تکش=هویزه|تهران نو=دماوند|ثریا=سمیه|جردن=آفریقا|جهان کودک=حقانی|\
    چراغ برق=امیرکبیر|چرچیل=نوفل لوشاتو|حشمت الدوله=آذربایجان|حکمت=برادران سلیمانی|\
    خراسان=خاوران|قوام السلطنه=30 تیر|سلطنت آباد=پاسداران|شاهنشاهی=مدرس|داریوش=رسالت|\
    فرحزاد=جلال آل احمد|توپخانه=امام خمینی|کاخ جوانان=ایران
    """
}
