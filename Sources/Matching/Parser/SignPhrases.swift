/// The words and phrases that announce parts of an address, folded.
///
/// Abbreviations of one letter are not here: what they mean hangs on their neighbours.
enum SignPhrases {
  /// The sign that starts at a word, and how many words it takes; the longest phrase wins.
  static func sign(at position: Int, in words: [AddressWord]) -> (AddressSign, Int)? {
    guard let phrases = byFirstWord[words[position].written] else { return nil }
    for phrase in phrases where position + phrase.words.count <= words.count {
      let matches = phrase.words.indices.allSatisfy { index in
        words[position + index].written == phrase.words[index]
          && (index == 0 || words[position + index].gap <= .dot)
      }
      if matches { return (phrase.sign, phrase.words.count) }
    }
    return nil
  }

  /// Whether the word alone is a sign: such words are not parts of names.
  static func isSign(_ folded: String) -> Bool {
    byFirstWord[folded]?.contains { $0.words.count == 1 } ?? false
  }

  private struct Phrase: Sendable {
    let words: [String]
    let sign: AddressSign
  }

  private static let table: [(AddressSign, String)] = [
    (.place(.province), "استان"),
    (.place(.county), "شهرستان"),
    (.place(.city), "شهر"),
    (.place(.village), "روستای|روستا|قریه|دهکده|ده|آبادی"),
    (.place(.neighbourhood), "محله|محله ی|محلهی|ناحیه|محدوده|منطقه"),
    (.place(.estate), "شهرک"),
    (.place(.quarter), "کوی"),
    (.place(.street), "خیابان|خیابون|خیا"),
    (.place(.boulevard), "بلوار|بولوار|بل"),
    (.place(.square), "میدان|فلکه|میدون"),
    (.place(.motorway), "بزرگراه|اتوبان|آزادراه|کمربندی"),
    (.place(.road), "جاده"),
    (.place(.passage), "گذر"),
    (.place(.alley), "کوچه|کوچ|کو"),
    (.place(.deadEnd), "بن بست|بنبست|ب ب"),
    (.plaque, "پلاک|پلاک شماره|شماره پلاک|شماره|کاشی"),
    (.floor, "طبقه|طبقه ی|طبقهی"),
    (.unit, "واحد|واحد شماره|آپارتمان|آپارتمان شماره|آپارتمان واحد|مغازه شماره|غرفه"),
    (.block, "بلوک|ورودی|مجتمع|برج"),
    (.postcode, "کد پستی|کدپستی|ک پ|کد پستی ده رقمی"),
    (.phone, "تلفن|تلفن همراه|همراه|موبایل|تلفن تماس|شماره تماس|تماس"),
    (
      .aside,
      """
      نرسیده به|نرسیده|بعد از|قبل از|روبروی|روبرو|روبه روی|روبه رو|رو به روی|رو به رو|مقابل|جنب|پشت|نبش\
      |بالاتر از|بالا تر از|پایین تر از|پایینتر از|نزدیک|نزدیک به|نزدیکی|کنار|ضلع شمالی|ضلع جنوبی\
      |ضلع شرقی|ضلع غربی|تقاطع|حد فاصل|حدفاصل|مابین|بین|بین چهارراه و|چهارراه|چهار راه|سه راه|سه راهی\
      |مجاور|مجاورت|جنب و|پل
      """
    ),
    (
      .person,
      """
      متولی|مستاجر|متصرف|مالک|مالکیت|موقوفه|رقبه موقوفه|رقبه|وقف|وقف مرحوم|آقای|خانم|مرحوم|مرحومه|به نام\
      |موقوفه حاج|آقای حاج|مستاجر آقای|مستاجر خانم|متصرف خانم|متصرف آقای|وراث|ورثه
      """
    ),
    (.registration, "پلاک ثبتی|پ ث|پلاک ث|شماره ثبتی|ثبتی|بخش ثبتی|قطعه ثبتی"),
    (.area, "به مساحت|مساحت|متراژ|به متراژ"),
    (.filler, "واقع در|به آدرس|به نشانی|آدرس|نشانی|سابق|انتهای|ابتدای|اواسط|داخل|پلاک ندارد"),
  ]

  private static let byFirstWord: WordMap<[Phrase]> = {
    var index: [String: [Phrase]] = [:]
    for (sign, phrases) in table {
      for phrase in phrases.split(separator: "|") {
        let words = phrase.split(separator: " ").map { FoldedWord.key(String($0)) }
        if let first = words.first {
          index[first, default: []].append(Phrase(words: words, sign: sign))
        }
      }
    }
    return WordMap(
      index.sorted { $0.key < $1.key }.map { first, phrases in
        (first, phrases.sorted { $0.words.count > $1.words.count })
      })
  }()
}
