import Persian
import Testing

@testable import Domain

struct FilterProblemTests {
  typealias Kind = FilterProblem<SampleField>.Kind

  private static let cases: [(CleanText, Kind, CleanText)] = [
    ("استن:یزد", .unknownField("استن", nearest: [.province]), "استن"),
    ("a xyzzy:1", .unknownField("xyzzy", nearest: []), "xyzzy"),
    ("http://x", .unknownField("http", nearest: []), "http"),
    ("co:1", .ambiguousField("co", [.code, .county]), "co"),
    (":یزد", .missingField, ":یزد"), ("zz <5", .unknownField("zz", nearest: []), "zz"),
    ("استان:", .missingValue(.province), "استان:"),
    ("استان: سند:ندارد", .missingValue(.province), "استان:"),
    ("استان:،", .missingValue(.province), "استان:"),
    ("اجاره:۵ تا", .missingValue(.rent), "اجاره:۵ تا"),
    ("deed:isued", .unknownValue(.deed, "isued", nearest: [[8]]), "isued"),
    ("deed:issued,qqqq", .unknownValue(.deed, "qqqq", nearest: []), "qqqq"),
    ("intention:mo", .ambiguousValue(.intention, "mo", [[1], [3]]), "mo"),
    ("استان:اصفهن", .unknownPlace(.province, "اصفهن", nearest: ["اصفهان"]), "اصفهن"),
    ("استان:یزد،اصفهن", .unknownPlace(.province, "اصفهن", nearest: ["اصفهان"]), "اصفهن"),
    ("اجاره>زیاد", .notANumber(.rent, "زیاد"), "زیاد"), ("rent:5x", .notANumber(.rent, "5x"), "5x"),
    ("rent:1,00", .severalValues(.rent), "1,00"), ("rent:1,5,9", .severalValues(.rent), "1,5,9"),
    ("rent:1..x", .notANumber(.rent, "x"), "x"),
    ("year:5toman", .notANumber(.year, "5toman"), "5toman"),
    ("rent>99999999999b", .tooLarge(.rent, "99999999999b"), "99999999999b"),
    (
      "rent>9223372036854775807", .tooLarge(.rent, "rent>9223372036854775807"),
      "rent>9223372036854775807"
    ),
    ("پایان<۱۴۰۵/۱۳/۰۱", .notADay(.leaseEnd, "۱۴۰۵/۱۳/۰۱"), "۱۴۰۵/۱۳/۰۱"),
    ("leaseEnd<1404/12/30", .notADay(.leaseEnd, "1404/12/30"), "1404/12/30"),
    ("leaseEnd<soon", .notADay(.leaseEnd, "soon"), "soon"),
    ("leaseEnd<1405/01/01,1405/01/02", .severalValues(.leaseEnd), "1405/01/01,1405/01/02"),
    (
      "leaseEnd<today+99999999999999999999", .tooLarge(.leaseEnd, "today+99999999999999999999"),
      "today+99999999999999999999"
    ),
    ("نام<امام", .unfit(.name, .less), "نام<امام"),
    ("-استان>=یزد", .unfit(.province, .greaterOrEqual), "-استان>=یزد"),
    ("پایان<ندارد", .unfit(.leaseEnd, .less), "پایان<ندارد"),
    ("rent<1..2", .unfit(.rent, .less), "rent<1..2"),
    ("name:a,b", .severalValues(.name), "a,b"), ("rent:9..5", .emptyRange(.rent), "9..5"),
    ("-مسجد", .negatedWords, "-مسجد"), ("x -«a b» y", .negatedWords, "-«a b»"),
  ]

  @Test(arguments: cases)
  func `what is wrong is told with its place`(typed: CleanText, kind: Kind, part: CleanText) throws
  {
    let problem = try #require(SampleVocabulary.persian.read(typed).problems.first)
    #expect(problem.kind == kind)
    #expect(FilterScanner(typed.string).string(problem.range) == part.string)
  }

  @Test func `what is right beside it is kept`() {
    let reading = SampleVocabulary.persian.read("استان:یزد اجاره>زیاد نام:x مسجد")
    #expect(
      reading.filter
        == SampleFilter(
          .is(.province, "یزد"), SampleCondition(.name, .holding("x")), text: "مسجد"))
    #expect(reading.problems.count == 1)
    #expect(reading.obstacle != nil)
  }

  @Test func `an unknown place is a doubt, and its quote is none`() {
    let reading = SampleVocabulary.persian.read("استان:اصفهن")
    #expect(reading.obstacle == nil)
    #expect(reading.remark != nil)
    #expect(reading.filter == SampleFilter(.is(.province, "اصفهن")))
    #expect(SampleVocabulary.persian.read("استان:«اصفهن»").remark == nil)
  }

  @Test func `where no places are known every name will do`() {
    let known = SampleVocabulary.persian.vocabulary
    let language = SampleLanguage(
      FilterVocabulary(
        words: known.words, field: { known.fields[$0] ?? FilterName("") },
        code: { _, _ in FilterName("") }),
      today: SampleVocabulary.today)
    #expect(
      language.read("استان:هرجا") == FilterReading(filter: SampleFilter(.is(.province, "هرجا"))))
  }
}
