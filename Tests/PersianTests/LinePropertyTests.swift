import Corpora
import Testing

@testable import Persian

/// What holds for any text, tried on random mixtures of scripts.
@Suite struct `Any line` {
  private func texts(_ seed: UInt64, marked: Bool = true) -> [CleanText] {
    var generator = SeededGenerator(seed: seed)
    return (0..<400).map { _ in CleanText(RawText(generator.mixedText(marked: marked))) }
  }

  @Test func `fits the width it was given`() {
    for text in texts(11) {
      let whole = Line(text, ambient: .rightToLeft)
      for width in 0...40 {
        let line = Line(text, ambient: .rightToLeft, fitting: width)
        #expect(line.width <= width)
        #expect(line.isTruncated == (whole.width > width))
        if !line.isTruncated { #expect(line == whole) }
        if line.isTruncated, width > 0 {
          #expect(line.clusters.contains { $0.base == "…" })
          #expect(line.width >= width - 2 || text.string.contains(" "))
        }
      }
    }
  }

  @Test func `cut short shows a beginning of the text`() {
    for text in texts(12, marked: false) {
      for width in [1, 5, 9, 17] {
        let line = Line(text, ambient: .rightToLeft, fitting: width)
        guard line.isTruncated, let cut = line.clusters.map(\.source).max() else { continue }
        let ellipsis = line.clusters.filter { $0.base == "…" && $0.source == cut }
        #expect(ellipsis.count == 1)
        let shown = line.clusters.filter { $0.source < cut }.map(\.source).sorted()
        let whole = Line(text, ambient: .rightToLeft).clusters.map(\.source).sorted()
        #expect(Array(whole.prefix(shown.count)) == shown)
      }
    }
  }

  @Test func `holds each letter of the text once`() {
    for text in texts(13) {
      let scalars = Array(text.string.unicodeScalars)
      for ambient in [Direction.rightToLeft, .leftToRight] {
        let line = Line(text, ambient: ambient)
        let sources = line.clusters.map(\.source)
        #expect(Set(sources).count == sources.count)
        let covered = line.clusters.reduce(into: Set<Int>()) { $0.formUnion($1.sourceRange) }
        for (offset, scalar) in scalars.enumerated() where scalar != "\u{200C}" {
          #expect(covered.contains(offset))
        }
        for cluster in line.clusters {
          let letter = scalars[cluster.source]
          #expect(Folding.key(String(cluster.base)).isEmpty || sameLetter(cluster.base, letter))
        }
      }
    }
  }

  /// A row that is read right to left on both screens is mirrored on the one that is.
  @Test func `is mirrored on a Persian screen`() {
    for text in texts(14) {
      let strong = text.string.unicodeScalars.first {
        Script.isRightToLeftLetter($0.value) || Script.isLeftToRightLetter($0.value)
      }
      let isPersian = strong.map { Script.isRightToLeftLetter($0.value) } ?? false
      guard isPersian || !Script.hasRightToLeft(text.string) else { continue }
      let persian = Line(text, ambient: .rightToLeft)
      let latin = Line(text, ambient: .leftToRight)
      #expect(persian.clusters.reversed() == latin.clusters)
    }
  }

  @Test func `is shaped alike in one row and in marks apart`() {
    for text in texts(15) {
      let plain = Line(text, ambient: .rightToLeft)
      let marked = Line(text, ambient: .rightToLeft, marks: true)
      if text.string.unicodeScalars.allSatisfy({ CellWidth.of($0) > 0 }) {
        #expect(plain == marked)
      }
      #expect(plain.clusters.allSatisfy { $0.marks.isEmpty })
      #expect(marked.clusters.allSatisfy { CellWidth.of($0.base) == $0.width })
    }
  }

  @Test(arguments: [Direction.rightToLeft, .leftToRight])
  func `is the same without shortcuts`(ambient: Direction) {
    let uniform = texts(17).map { text in
      let letters = text.string.unicodeScalars.filter {
        !"0123456789۰۱۲۳۴۵۶۷۸۹".contains(Character($0))
      }
      return CleanText(RawText(String(String.UnicodeScalarView(letters))))
    }
    for text in texts(16) + uniform {
      for marks in [true, false] {
        let short = LineShaper(ambient: ambient, keepsMarks: marks)
        let long = LineShaper(ambient: ambient, keepsMarks: marks, takesShortcuts: false)
        #expect(clusters(text, short) == clusters(text, long))
      }
    }
  }

  private func clusters(_ text: CleanText, _ shaper: LineShaper) -> [Cluster] {
    shaper.clusters(of: text.string.unicodeScalars, length: text.string.utf8.count).clusters
  }

  private func sameLetter(_ shown: Unicode.Scalar, _ letter: Unicode.Scalar) -> Bool {
    let isMirrored = shown.properties.isBidiMirrored
    return isMirrored || Folding.key(String(shown)).hasPrefix(Folding.key(String(letter)))
  }
}
