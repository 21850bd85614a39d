import Canvas
import Domain
import Matching
package import Persian

/// The line in which a place of GNAF is being typed, and what it may be.
struct LookupLayer: Hashable, Sendable {
  var entry = TextEntry()
  /// The county of the property's office, whose places come first.
  let county: CleanText
  /// What was found for the line as it stood last; kept until the next answer, so that nothing flickers.
  private(set) var answer: LookupAnswer?
  private(set) var failure: SourceError?
  var cursor = ListCursor()

  init(county: CleanText) {
    self.county = county
  }

  var places: [LookupPlace] { answer?.places ?? [] }

  var chosen: LookupPlace? {
    places.indices.contains(cursor.position) ? places[cursor.position] : nil
  }

  var request: LookupRequest { LookupRequest(text: entry.text, county: county) }

  /// Takes in an answer, unless the line has changed since it was asked for.
  mutating func take(_ asked: LookupRequest, _ result: Result<LookupAnswer, SourceError>) {
    guard asked == request else { return }
    cursor = ListCursor()
    switch result {
    case .success(let found): (answer, failure) = (found, nil)
    case .failure(let error): (answer, failure) = (nil, error)
    }
  }
}

/// A place as far as it has been typed, asked of all of GNAF.
package struct LookupRequest: Hashable, Sendable {
  package let text: CleanText
  package let county: CleanText
}
