/// A password or a token: it goes to its server and to nobody who asks what this value is.
///
/// It shows itself as `•••` in interpolations, dumps and mirrors, so that no log and no text of an
/// error can hold it by accident.
package struct Secret: Sendable {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// Hands the secret to what sends it.
  func reveal<Result>(to use: (String) -> Result) -> Result { use(text) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "•••" }
  package var debugDescription: String { "•••" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
