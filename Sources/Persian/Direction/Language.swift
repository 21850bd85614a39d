/// A language the console speaks, named by its ISO 639-1 code.
package enum Language: String, Sendable, CaseIterable {
  case persian = "fa"
  case english = "en"

  /// The direction a reader of the language starts from.
  package var direction: Direction {
    switch self {
    case .persian: .rightToLeft
    case .english: .leftToRight
    }
  }
}
