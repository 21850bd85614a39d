private import Corpora
private import Foundation
private import Persian

/// The price of the text layer, beside bare FriBidi on the same lines in the same run.
@main
enum Textbench {
  private static let rounds = 31

  /// How many times the time of bare FriBidi a line may take.
  private static let bound = 2.0

  static func main() throws {
    print("line layout, median of \(rounds) rounds, nothing cached; µs a line, Mchar/s\n")
    print("corpus            lines  chars      didban            FriBidi          ratio")
    let ratios = try [
      compare("places", Corpus.places()),
      compare("addresses", Corpus.addresses()),
      compare("mixed", Corpus.mixed()),
      compare("mixed, in LTR", Corpus.mixed(), ambient: .leftToRight),
      compare("Latin", Corpus.latin()),
    ]
    print("")
    for (title, seconds) in try ScreenOfText.measured(rounds: rounds) {
      print(title.padding(toLength: 56, withPad: " ", startingAt: 0), milliseconds(seconds))
    }
    guard ratios.allSatisfy({ $0 <= bound }) else {
      print("\nslower than \(bound) times FriBidi")
      exit(EXIT_FAILURE)
    }
  }

  /// Prints a row about one corpus and returns how many times FriBidi's time ours is.
  private static func compare(
    _ name: String, _ lines: [String], ambient: Direction = .rightToLeft
  ) -> Double {
    let raw = lines.map { RawText($0) }
    let bare = BareFriBidi(lines)
    let characters = lines.reduce(0) { $0 + $1.unicodeScalars.count }
    let repeats = max(1, 200_000 / characters)
    var ours = Measurement()
    var theirs = Measurement()
    for _ in 0..<rounds {
      ours.run { (0..<repeats).reduce(0) { sum, _ in sum &+ layOut(raw, ambient) } }
      theirs.run { (0..<repeats).reduce(0) { sum, _ in sum &+ bare.run() } }
    }
    let ratio = ours.ratio(to: theirs)
    let columns = [
      name.padding(toLength: 14, withPad: " ", startingAt: 0),
      String(format: "%8d%7.1f", lines.count, Double(characters) / Double(lines.count)),
      rates(ours.median, lines: lines.count * repeats, characters: characters * repeats),
      rates(theirs.median, lines: lines.count * repeats, characters: characters * repeats),
      String(format: "%8.2f", ratio),
    ]
    print(columns.joined(separator: " "))
    return ratio
  }

  /// The whole way of every line, from what came in to cells.
  private static func layOut(_ lines: [RawText], _ ambient: Direction) -> Int {
    lines.reduce(0) { $0 &+ Line(CleanText($1), ambient: ambient).width }
  }

  private static func rates(_ seconds: Double, lines: Int, characters: Int) -> String {
    String(
      format: "%8.2f %8.1f", seconds / Double(lines) * 1e6, Double(characters) / seconds / 1e6)
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: "%8.3f ms", seconds * 1e3)
  }
}
