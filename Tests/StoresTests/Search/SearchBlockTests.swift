import Foundation
import Testing

@testable import Stores

@Suite struct `blocks of words` {
  private static let letters = ["ا", "ب", "پ", "غ", "1", "2", "3", "a", "-", " ", " "]

  private func text(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...40, using: &dice)).map { _ in dice.pick(Self.letters) }.joined()
  }

  private func rows(_ block: SearchBlock, _ words: String...) -> UInt64 {
    Needle(words).rows(in: Data(block.bytes))
  }

  @Test func `every row that holds the words is found, and no other`() {
    var dice = Dice(1)
    for _ in 0..<30 {
      var block = SearchBlock()
      var texts = [String](repeating: "", count: 64)
      // Some rows are written twice: the second text counts.
      for _ in 0..<90 {
        let row = Int.random(in: 0..<64, using: &dice)
        texts[row] = text(&dice)
        block.put(Array(texts[row].utf8), id: Int64(640 + row))
      }
      for _ in 0..<60 { check(block, texts, &dice) }
    }
  }

  private func check(_ block: SearchBlock, _ texts: [String], _ dice: inout Dice) {
    let letters = Self.letters.filter { $0 != " " }
    let words = (0..<Int.random(in: 1...2, using: &dice)).map { _ in
      (0..<Int.random(in: 1...5, using: &dice)).map { _ in dice.pick(letters) }.joined()
    }
    let expected = texts.enumerated().reduce(0 as UInt64) { rows, row in
      words.allSatisfy(row.element.contains) ? rows | 1 << UInt64(row.offset) : rows
    }
    let needle = Needle(words)
    #expect(needle.rows(in: Data(block.bytes)) == expected, "\(words)")
    if expected != 0 {
      let signature = GramSignature(of: block.texts)
      #expect(GramSignature.allows(needle, in: signature.bytes), "\(words)")
    }
  }

  @Test func `a block read back is the block written`() {
    var dice = Dice(2)
    var block = SearchBlock()
    for row in 0..<64 { block.put(Array(text(&dice).utf8), id: Int64(row)) }
    #expect(SearchBlock(block.bytes).bytes == block.bytes)
    #expect(SearchBlock([]).bytes == SearchBlock().bytes)
  }

  @Test func `words longer than a table's first slots and many words are kept`() {
    var block = SearchBlock()
    for row in 0..<64 {
      block.put(Array((0..<40).map { "w\(row)x\($0)" }.joined(separator: " ").utf8), id: Int64(row))
    }
    for row in 0..<64 { #expect(rows(block, "w\(row)x39") == 1 << UInt64(row)) }
    #expect(rows(block, "x39") == ~0)
  }

  @Test func `no word spans two`() {
    var block = SearchBlock()
    block.put(Array("باغ سیب".utf8), id: 0)
    block.put(Array("باغچه".utf8), id: 1)
    #expect(rows(block, "باغس") == 0)
    #expect(rows(block, "باغ") == 3)
    #expect(rows(block, "باغ", "سیب") == 1)
    #expect(rows(block) == 0)
  }

  @Test func `a damaged block loses hits, nothing else`() {
    var dice = Dice(3)
    var block = SearchBlock()
    for row in 0..<64 { block.put(Array(text(&dice).utf8), id: Int64(row)) }
    let whole = block.bytes
    for _ in 0..<500 {
      var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &dice)))
      for _ in 0..<Int.random(in: 0...8, using: &dice) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(
          in: 0...255, using: &dice)
      }
      _ = Needle(["اب"]).rows(in: Data(bytes))
      _ = SearchBlock(bytes).bytes
      _ = GramSignature(of: bytes)
    }
    #expect(Needle(["اب"]).rows(in: nil) == 0)
  }

  @Test func `a damaged signature rules nothing out`() {
    #expect(GramSignature.allows(Needle(["باغ"]), in: Data([1, 2])))
    #expect(GramSignature.allows(Needle(["باغ"]), in: nil))
    #expect(!GramSignature.allows(Needle(["باغ"]), in: GramSignature(of: Array("سیب".utf8)).bytes))
  }

  @Test(arguments: [
    ("باغ", 1), ("با", 1), ("ب", 1), ("123", 0), ("1234", 1), ("12345", 2), ("1", 0), ("u-12", 2),
  ])
  func `what a word must hold`(word: String, runs: Int) {
    #expect(Grams.required(by: Array(word.utf8)).count == runs)
  }
}
