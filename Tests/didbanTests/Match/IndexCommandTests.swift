import Foundation
import TestPrograms
import Testing

/// The index file from the command line: made once, matched against as the file it was made of.
@Suite(.serialized)
struct IndexCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private var index: String { program.folder + "/gnaf.idx" }

  private func addresses() throws -> String {
    let lines = (1...40).map { "p\($0),یزد ک \($0 % 9 + 1) پ \($0 % 9 * 2 + 2)\n" }
    return try program.file("p.csv", "property_id,address\n" + lines.joined())
  }

  private func results(_ arguments: String..., named name: String) throws -> String {
    let out = program.folder + "/" + name
    let code = try Child.run(
      Program.path,
      ["match"] + arguments + ["--properties", try addresses(), "--out", out, "--lang", "en"],
      environment: program.environment)
    #expect(code == 0)
    return try String(contentsOfFile: out, encoding: .utf8)
  }

  @Test func `a match against the index is that against its file`() throws {
    let built = try program.run(
      "index", "build", try program.gnaf(), "--out", index, "--lang", "en")
    #expect(built.code == 0)
    #expect(built.output.contains("9 rows on 9 streets"))
    let info = try program.run("index", "info", index, "--lang", "en")
    #expect(info.code == 0)
    #expect(
      info.output.split(separator: "\n").prefix(2) == built.output.split(separator: "\n").prefix(2))
    let (ofFile, ofIndex) = (
      try results("--gnaf", try program.gnaf(), named: "a.csv"),
      try results("--index", index, named: "b.csv")
    )
    #expect(ofFile == ofIndex)
    #expect(ofFile.split(separator: "\n").count > 40)
  }

  @Test func `bad rows go to the rejects and the others into the index`() throws {
    let rejects = program.folder + "/rejects.csv"
    let bad = "g1,b1,یزد,یزد,یزد,,خیابان قیام,,کوچه 1,2,,,8913653411,31.89,54.36\ng10,b10,یزد\n"
    let built = try program.run(
      "index", "build", try program.gnaf(then: bad), "--out", index, "--rejects", rejects, "--lang",
      "en")
    #expect(built.code == 0)
    #expect(built.output.contains("9 rows"))
    let refused = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(refused.contains("g1,b1") && refused.contains("g10,b10"))
  }

  @Test func `what is no whole index is refused, and nothing but an index is replaced`() throws {
    let file = try program.gnaf()
    let foreign = try program.run("index", "info", file)
    #expect(foreign.code == 65)
    #expect(foreign.errors.contains("نمایه دیدبان نیست"))
    #expect(try program.run("index", "info", program.folder + "/none").code == 66)
    let taken = try program.run("index", "build", file, "--out", file, "--lang", "en")
    #expect(taken.code == 73)
    #expect(try program.run("index", "build", file, "--out", index).code == 0)
    #expect(try program.run("index", "build", file, "--out", index).code == 0)
    let whole = try Data(contentsOf: URL(filePath: index))
    try whole.dropLast(100).write(to: URL(filePath: index))
    let torn = try program.run("index", "info", index, "--lang", "en")
    #expect(torn.code == 65)
    #expect(torn.errors.contains("incomplete or damaged"))
    #expect(try program.run("match", "--properties", file, "--out", "x.csv").code == 64)
  }

  @Test func `each answer says its probability, its band, its model and its index`() throws {
    #expect(try program.run("index", "build", try program.gnaf(), "--out", index).code == 0)
    let lines = try results("--index", index, "--accept", "0.9", "--top", "1", named: "c.csv")
      .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(
      lines.first == ["property_id", "gnaf_id", "score", "probability", "band", "model", "index"])
    for line in lines.dropFirst() {
      #expect(line.count == 7)
      let probability = try #require(Double(line[3]))
      #expect((probability >= 0.9) == (line[4] == "accept"))
      #expect(line[5].count == 16 && line[6].count == 16)
    }
  }
}
