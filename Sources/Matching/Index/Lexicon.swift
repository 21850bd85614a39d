/// The distinct tokens of an index, numbered.
struct Lexicon: Sendable {
  private(set) var tokens: [String] = []
  private var numbers: [String: UInt32] = [:]

  subscript(token: String) -> UInt32? { numbers[token] }

  mutating func intern(_ token: String) -> UInt32 {
    if let known = numbers[token] { return known }
    let number = UInt32(tokens.count)
    numbers[token] = number
    tokens.append(token)
    return number
  }
}
