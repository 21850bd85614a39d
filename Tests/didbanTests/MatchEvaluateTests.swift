import Foundation
import Testing

/// What the command line says of results of matching.
struct MatchEvaluateTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  /// Three hundred answers: the surer, the oftener right; every sixth is not in GNAF.
  private func files() throws -> (truth: String, results: String) {
    var truth = "property_id,kind,gnaf_id,building_id,determinable,ops\n"
    var results = "property_id,gnaf_id,score\n"
    for number in 1...300 {
      let isAbsent = number % 6 == 0
      let isRight = !isAbsent && number > 60
      truth += "p\(number),\(isAbsent ? "none" : "match"),\(isAbsent ? "" : "g\(number)"),,1,typo\n"
      let score = Double(number) / (isAbsent ? 1_000 : 301)
      results += "p\(number),\(isRight ? "g\(number)" : "g0"),\(score)\np\(number),g1000,0.001\n"
    }
    return (try program.file("truth.csv", truth), try program.file("results.csv", results))
  }

  @Test(arguments: ["fa", "en"])
  func `results are measured against the truth`(language: String) throws {
    let (truth, results) = try files()
    let result = try program.run(
      "match", "evaluate", "--truth", truth, "--results", results, "--examples", "--lang", language)
    #expect(result.code == 0, "\(result.errors)")
    let words =
      language == "fa"
      ? ["۳۰۰ نشانی", "دقت و بازیابی", "واسنجی", "باندها", "نخستینِ نادرست"]
      : [
        "300 addresses: 250 in GNAF, 250 identifiable", "R@P99", "Calibration", "Bands", "typo",
        "Wrongly first: the right one is not among ten (50)",
      ]
    for word in words { #expect(result.output.contains(word), "\(word)") }
  }

  @Test func `the curve of precision is drawn`() throws {
    let (truth, results) = try files()
    let result = try program.run(
      "match", "evaluate", "--truth", truth, "--results", results, "--curve", "--lang", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("precision against the share"))
    #expect(result.output.contains("promised 99%"))
    #expect(result.output.contains("█"))
    let empty = try program.file("empty.csv", "property_id,gnaf_id\n")
    let nothing = try program.run(
      "match", "evaluate", "--truth", empty, "--results", results, "--curve")
    #expect(nothing.code == 0, "\(nothing.errors)")
  }

  @Test func `a model is learnt, written and judged by`() throws {
    let (truth, results) = try files()
    let model = program.folder + "/model.json"
    let learnt = try program.run(
      "match", "calibrate", "--truth", truth, "--results", results, "--out", model, "--accept",
      "0.9", "--absent", "0.5", "--lang", "en")
    #expect(learnt.code == 0, "\(learnt.errors)")
    #expect(!FileManager.default.fileExists(atPath: model + ".partial"))
    let judged = try program.run(
      "match", "evaluate", "--truth", truth, "--results", results, "--model", model, "--lang", "en")
    #expect(judged.code == 0, "\(judged.errors)")
    #expect(judged.output.contains("from 300 examples (truth.csv)"))
    let again = try program.run(
      "match", "calibrate", "--truth", truth, "--results", results, "--out", truth, "--accept",
      "0.9", "--absent", "0.5")
    #expect(again.code == 73)
  }

  @Test func `what cannot be used is refused with what to do`() throws {
    let (truth, results) = try files()
    let torn = try program.file("torn.json", "{\n  \"didban_match_model\" : 1,\n  \"id\"")
    for (model, code) in [(torn, 65), (truth, 65), (program.folder + "/none.json", 66)] {
      let result = try program.run(
        "match", "evaluate", "--truth", truth, "--results", results, "--model", model)
      #expect(result.code == code)
      #expect(result.output.isEmpty)
    }
    let swapped = try program.run(
      "match", "evaluate", "--truth", results, "--results", truth, "--lang", "en")
    #expect(swapped.code == 65)
    #expect(swapped.errors.contains("score"))
    let proud = try program.run(
      "match", "calibrate", "--truth", truth, "--results", results, "--out",
      program.folder + "/m.json", "--accept", "0.9999", "--lang", "en")
    #expect(proud.code == 65)
    #expect(proud.errors.contains("--accept"))
  }

  @Test func `weights are learnt from addresses, then calibrated on decided answers`() throws {
    let rows = try program.gnaf()
    let addresses = try program.file(
      "p.csv",
      "property_id,address\n"
        + (1...40).map { "p\($0),یزد ک \($0 % 9 + 1) پ \($0 % 9 * 2 + 2)\n" }.joined())
    let learnt = program.folder + "/learnt.json"
    for (language, words) in [("fa", "آموخته از ۴۰ نشانی"), ("en", "learnt from 40 addresses")] {
      let result = try program.run(
        "match", "learn", "--gnaf", rows, "--properties", addresses, "--out", learnt, "--lang",
        language)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.output.contains(words), "\(result.output)")
    }
    #expect(try program.text(of: learnt).contains("\"didban_match_model\" : 2"))
    let out = program.folder + "/out.csv"
    let matched = try program.run(
      "match", "--gnaf", rows, "--properties", addresses, "--out", out, "--model", learnt)
    #expect(matched.code == 0, "\(matched.errors)")
    // Nothing is accepted before the model is calibrated.
    #expect(try program.text(of: out).contains("review"))
    #expect(!(try program.text(of: out)).contains("accept"))
    let (truth, results) = try files()
    let whole = program.folder + "/whole.json"
    let calibrated = try program.run(
      "match", "calibrate", "--truth", truth, "--results", results, "--weights", learnt, "--out",
      whole, "--accept", "0.9", "--absent", "0.5")
    #expect(calibrated.code == 0, "\(calibrated.errors)")
    #expect(try program.text(of: whole).contains("\"addresses\" : 40"))
    let explained = try program.run(
      "match", "explain", "--gnaf", rows, "--model", whole, "یزد ک ۴ پ ۸")
    #expect(explained.code == 0, "\(explained.errors)")
  }

  @Test func `what nothing can be learnt from is refused`() throws {
    let rows = try program.gnaf()
    let out = program.folder + "/learnt.json"
    let missing = program.folder + "/none.csv"
    let lost = try program.run(
      "match", "learn", "--gnaf", rows, "--properties", missing, "--out", out)
    #expect(lost.code == 66)
    let uneven = try program.run(
      "match", "learn", "--gnaf", rows, "--properties", rows, "--properties", rows, "--out", out)
    #expect(uneven.code == 64)
    let both = try program.run(
      "match", "learn", "--gnaf", rows, "--index", rows, "--properties", rows, "--out", out)
    #expect(both.code == 64)
    #expect(!FileManager.default.fileExists(atPath: out))
  }
}
