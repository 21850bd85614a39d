/// The Persian words for numbers, folded.
enum NumberWords {
  enum Rank: Sendable {
    case one
    case teen
    case ten
    case hundred
  }

  struct Value: Sendable {
    let number: Int
    let rank: Rank
    /// An ordinal ends a number: nothing is added after it.
    let isOrdinal: Bool
  }

  static func value(of folded: String) -> Value? { table[folded] }

  private static let table: WordMap<Value> = {
    var table: [String: Value] = [:]
    func add(_ words: String, from first: Int, step: Int, rank: Rank) {
      for (index, word) in words.split(separator: " ").enumerated() {
        let number = first + index * step
        table[String(word)] = Value(number: number, rank: rank, isOrdinal: false)
        table[word + "م"] = Value(number: number, rank: rank, isOrdinal: true)
        table[word + "مین"] = Value(number: number, rank: rank, isOrdinal: true)
      }
    }
    add("صفر یک دو سه چهار پنج شش هفت هشت نه", from: 0, step: 1, rank: .one)
    add(
      "ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", from: 10, step: 1, rank: .teen)
    add("بیست سی چهل پنجاه شصت هفتاد هشتاد نود", from: 20, step: 10, rank: .ten)
    add(
      "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد", from: 100, step: 100, rank: .hundred)
    for (word, number) in [("اول", 1), ("دوم", 2), ("سوم", 3), ("هژده", 18), ("هیجده", 18)] {
      let rank: Rank = number > 9 ? .teen : .one
      table[word] = Value(number: number, rank: rank, isOrdinal: number < 9)
    }
    // «سیم» is wire, «نهم» is ninth: only the first is never meant as a number.
    table["سیم"] = nil
    return WordMap(table.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()
}
