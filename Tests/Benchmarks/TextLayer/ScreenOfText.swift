private import Canvas
private import Corpora
private import Persian
private import Terminal

/// Whole screens of text, and fields that no screen can hold.
enum ScreenOfText {
  private static let size = Size(width: 120, height: 40)

  /// What was drawn and the seconds it took, the middle one of all rounds.
  static func measured(rounds: Int) throws -> [(title: String, seconds: Double)] {
    let table = try rows()
    let clean = table.map { row in row.map { CleanText(RawText($0)) } }
    let long = RawText(String(repeating: "خیابان بهشتی ۱۲، ", count: 330_000))
    let marked = RawText("ا" + String(repeating: "\u{64E}", count: 100_000))
    let written = BidiEncoding.allCases.map { encoding -> (title: String, work: () -> Int) in
      ("the same, written as \(encoding.rawValue)", { draw(clean, encoding) })
    }
    let others: [(title: String, work: () -> Int)] = [
      ("the same, sanitised too", { draw(table.map { $0.map { CleanText(RawText($0)) } }) }),
      ("a field of 10 MB, sanitised, laid out, drawn", { draw([[CleanText(long)]]) }),
      ("a field of 100,000 marks", { draw([[CleanText(marked)]]) }),
      ("22 fields of 4,096 scalars, made to be slow, uncut", measureHostile),
    ]
    let first: (title: String, work: () -> Int) = (
      "120×40 of table text, laid out and mirrored", { draw(clean) }
    )
    return ([first] + written + others).map { title, work in
      var measurement = Measurement()
      for _ in 0..<rounds { measurement.run(work) }
      return (title, measurement.median)
    }
  }

  /// Forty rows of a table: some hundred cells in six columns.
  private static func rows() throws -> [[String]] {
    let names = try Corpus.places()
    let addresses = try Corpus.addresses()
    return (0..<size.height).map { row in
      [
        "۱۱۹۳۶-\(row)", names[row * 7], names[row * 11 + 3], addresses[row],
        "۱۴۰۴/۰۶/\(10 + row % 20)", "web-\(row).example.ir",
      ]
    }
  }

  /// Lays out fields of which each repeats what is dear to search or to order.
  private static func measureHostile() -> Int {
    ["a(", "()", "(", "a ب", "(a)", "۱-", "(ب", "[ب]", "a-", "1'", "ا\u{200C}"].reduce(0) {
      sum, piece in
      let text = CleanText(RawText("bب" + String(repeating: piece, count: Sanitizer.fieldLimit)))
      return sum + Line(text, ambient: .rightToLeft).width + Line(text, ambient: .leftToRight).width
    }
  }

  private static func draw(_ rows: [[CleanText]], _ encoding: BidiEncoding? = nil) -> Int {
    let widths = [10, 20, 18, 40, 11, 18]
    let surface = Surface(size: size, direction: .rightToLeft) { region in
      for (row, texts) in rows.enumerated() {
        var column = 0
        for (text, width) in zip(texts, widths) {
          region.write(text, row: row, column: column, width: width)
          column += width
        }
      }
    }
    let frame = surface.mirrored()
    guard let encoding else { return frame.cells.count }
    return (0..<size.height).reduce(0) { $0 + encoding.encode(frame[row: $1]).cells.count }
  }
}
