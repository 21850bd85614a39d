import Foundation
import Testing

/// An address explained: how it was read, where it may be, and why.
struct MatchExplainTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private static let address = "يزد، خ. قيام ك ۴ پ ۸ روبروی بانک"

  @Test func `a waterfall in Persian`() throws {
    let result = try program.run(
      "match", "explain", Self.address, "--gnaf", try program.gnaf(), "--county", "یزد", "--top",
      "2",
      "--lang", "fa")
    #expect(result.code == 0, "\(result.errors)")
    #expect(
      result.output == """
        يزد، خ. قيام ك ۴ پ ۸ روبروی بانک

        خوانش:
        · يزد (خوانده شد: یزد): شهر
        · خ: خیابان
        · قيام (خوانده شد: قیام): خیابان
        · ك (خوانده شد: ک): کوچه
        · ۴: کوچه
        · پ: پلاک
        · ۸: پلاک
        · روبروی: نشانه
        · بانک: نشانه

        نامزدها: ۲

        ۱. یزد، خیابان قیام، کوچه ۴، امتیاز: ۰٫۸۸۳، پلاک: ۸ (یکسان)، کد پستی: ۸۹۱۳۶۵۳۴۴۱ (در متن نیست) (g4)
        ········│▇▇······   +۰٫۵  شهرستان: یکسان، در متن: یزد، در جی‌نف: یزد
        ········│▇·······   +۰٫۱  شهر: یکسان، در متن: يزد، در جی‌نف: یزد
        ········│▇▇······   +۰٫۶  خیابان: یکسان، در متن: قيام، در جی‌نف: خیابان قیام
        ········│▇▇▇▇▇▇▇▇   +۳٫۷  کوچه: یکسان، در متن: ۴، در جی‌نف: کوچه ۴
        ········│▇▇▇▇▇▇▇·   +۳٫۲  پلاک: یکسان، در متن: پ ۸، در جی‌نف: ۸
        ········│········    ۰٫۰  کد پستی: در متن نیست، در جی‌نف: ۸۹۱۳۶۵۳۴۴۱

        ۲. یزد، خیابان قیام، کوچه ۱، امتیاز: ۰٫۰۰۰، پلاک: ۲ (مغایر)، کد پستی: ۸۹۱۳۶۵۳۴۱۱ (در متن نیست) (g1)
        ········│▇·······   +۰٫۵  شهرستان: یکسان، در متن: یزد، در جی‌نف: یزد
        ········│▇·······   +۰٫۱  شهر: یکسان، در متن: يزد، در جی‌نف: یزد
        ········│▇·······   +۰٫۶  خیابان: یکسان، در متن: قيام، در جی‌نف: خیابان قیام
        ·▇▇▇▇▇▇▇│········   −۴٫۸  کوچه: مغایر، در متن: ۴، در جی‌نف: کوچه ۱
        ▇▇▇▇▇▇▇▇│········   −۶٫۰  پلاک: مغایر، در متن: پ ۸، در جی‌نف: ۲
        ········│········    ۰٫۰  کد پستی: در متن نیست، در جی‌نف: ۸۹۱۳۶۵۳۴۱۱

        """)
  }

  @Test func `a waterfall in English`() throws {
    let result = try program.run(
      "match", "explain", Self.address, "--gnaf", try program.gnaf(), "--county", "یزد", "--top",
      "1",
      "--lang", "en")
    #expect(
      result.output == """
        يزد، خ. قيام ك ۴ پ ۸ روبروی بانک

        Reading:
        · يزد (read as: یزد): city
        · خ: main street
        · قيام (read as: قیام): main street
        · ك (read as: ک): alley
        · ۴: alley
        · پ: plaque
        · ۸: plaque
        · روبروی: landmark
        · بانک: landmark

        Candidates: 1

        1. یزد, خیابان قیام, کوچه 4, Score: 0.883, plaque: 8 (same), postcode: 8913653441 (not in the text) (g4)
        ········│▇▇······   +0.5  county: same, in the text: یزد, in GNAF: یزد
        ········│▇·······   +0.1  city: same, in the text: يزد, in GNAF: یزد
        ········│▇▇······   +0.6  main street: same, in the text: قيام, in GNAF: خیابان قیام
        ········│▇▇▇▇▇▇▇▇   +3.7  alley: same, in the text: 4, in GNAF: کوچه 4
        ········│▇▇▇▇▇▇▇·   +3.2  plaque: same, in the text: پ 8, in GNAF: 8
        ········│········    0.0  postcode: not in the text, in GNAF: 8913653441

        """)
  }

  @Test func `an explanation as data`() throws {
    struct Document: Decodable {
      struct Token: Decodable {
        let text: String
        let understood: String
        let start: Int
        let end: Int
        let role: String
      }
      struct Field: Decodable {
        let field: String
        let agreement: String
        let weight: Double
      }
      struct Place: Decodable {
        let gnafID: String
        let score: Double
        let fields: [Field]
      }
      let address: String
      let tokens: [Token]
      let candidates: [Place]
    }
    let result = try program.run(
      "match", "explain", Self.address, "--gnaf", try program.gnaf(), "--format", "json")
    let document = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
    let scalars = Array(document.address.unicodeScalars)
    for token in document.tokens {
      let source = String(String.UnicodeScalarView(scalars[token.start..<token.end]))
      #expect(source == token.text)
    }
    #expect(document.tokens.contains { $0.role == "plaque" && $0.understood == "8" })
    let best = try #require(document.candidates.first)
    #expect(best.gnafID == "g4")
    #expect(
      best.fields.contains { $0.field == "plaque" && $0.agreement == "same" && $0.weight > 0 })
    #expect(document.candidates.dropFirst().allSatisfy { $0.score < best.score })
  }

  @Test func `without a GNAF file it looks in the store`() throws {
    let sample = try Program.withSampleStore()
    let result = try sample.run(
      "match", "explain", "تهران خیابان بهشتی پلاک ۸", "--store", sample.store, "--lang", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("Candidates: 5"))
    let missing = try program.run("match", "explain", "قم", "--store", program.store)
    #expect(missing.code == 66)
  }

  @Test func `garbage has no candidates, and that is said`() throws {
    let result = try program.run(
      "match", "explain", "؟؟؟", "--gnaf", try program.gnaf(), "--lang", "en")
    #expect(result.code == 0)
    #expect(result.output.hasSuffix("No candidate was found in GNAF.\n"))
  }

  @Test func `on a terminal the letters stand joined and the bars on the reading side`()
    async throws
  {
    let tmux = try Tmux(
      "'\(Program.path)' match explain '\(Self.address)' --gnaf '\(try program.gnaf())' --top 1 --lang fa",
      columns: 100, environment: program.environment)
    let rows = try await tmux.wait(forText: onGlass("نامزدها"))
    #expect(rows.contains { $0.hasSuffix("····▇▇▇▇▇▇▇▇") || $0.hasSuffix("│········") })
  }

  @Test func `on an English terminal a row begins at the left with what it begins with`()
    async throws
  {
    let tmux = try Tmux(
      "'\(Program.path)' match explain '\(Self.address)' --gnaf '\(try program.gnaf())' --top 1 --lang en",
      columns: 120, environment: program.environment)
    let rows = try await tmux.wait(forText: "Candidates")
    #expect(rows.contains { $0.hasPrefix("· ") && $0.hasSuffix(": main street") })
    #expect(!rows.contains { $0.hasPrefix("main street") })
  }
}
