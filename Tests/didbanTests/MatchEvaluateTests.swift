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
      ? ["۳۰۰ نشانی", "دقت و بازیابی", "واسنجی", "باندها"]
      : ["300 addresses: 250 in GNAF, 250 identifiable", "R@P99", "Calibration", "Bands", "typo"]
    for word in words { #expect(result.output.contains(word), "\(word)") }
  }

  @Test func `the curve of precision is drawn`() throws {
    let (truth, results) = try files()
    let result = try program.run(
      "match", "evaluate", "--truth", truth, "--results", results, "--curve", "--lang", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("precision against the share"))
    #expect(result.output.contains("100%"))
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
}
