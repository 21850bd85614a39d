import Foundation

/// What the matcher takes for whole countries of addresses, and whether it finds them.
///
///     matchbench run [--rows N] [--questions M] [--threads T] [--seed S]
///     matchbench gnaf ROWS OUT.csv
///     matchbench properties ROWS QUESTIONS OUT.csv TRUTH.csv
///     matchbench torture N [--threads T]
///
/// Rows and questions are invented and the same for the same numbers and seed.
@main
enum Matchbench {
  private static let usage = """
    matchbench run [--rows N] [--questions M] [--threads T] [--seed S]
    matchbench gnaf ROWS OUT.csv [--seed S]
    matchbench properties ROWS QUESTIONS OUT.csv TRUTH.csv [--seed S]
    matchbench torture N [--threads T] [--seed S]
    """

  static func main() async throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let seed = UInt64(option("--seed", from: &words) ?? 1)
    let rows = option("--rows", from: &words) ?? 1_000_000
    let questions = option("--questions", from: &words) ?? 20_000
    let threads = option("--threads", from: &words) ?? 2
    let numbers = words.map { Int($0.filter { $0 != "_" }) }
    switch (words.first, words.count) {
    case ("run", 1):
      try await Measuring(rows: rows, questions: questions, threads: threads, seed: seed).run()
    case ("gnaf", 3):
      guard let rows = numbers[1] else { break }
      return try Files(ground: Ground(rows: rows, seed: seed)).writeRows(to: words[2])
    case ("properties", 5):
      guard let rows = numbers[1], let count = numbers[2] else { break }
      return try Files(ground: Ground(rows: rows, seed: seed))
        .writeQuestions(count, to: words[3], truth: words[4])
    case ("torture", 2):
      guard let inputs = numbers[1] else { break }
      return try await Torture(inputs: inputs, threads: threads, seed: seed).run()
    default: break
    }
    guard words.first == "run", words.count == 1 else {
      print(usage)
      exit(EXIT_FAILURE)
    }
  }

  /// The number behind an option, which leaves the words with it.
  private static func option(_ name: String, from words: inout [String]) -> Int? {
    guard let place = words.firstIndex(of: name), place + 1 < words.count else { return nil }
    defer { words.removeSubrange(place...(place + 1)) }
    return Int(words[place + 1].filter { $0 != "_" })
  }
}
