/// A question to a server: a path under its address and a form.
struct HTTPRequest: Sendable {
  /// Begins with a slash.
  let path: String
  let form: HTTPForm
  var mayPost = true

  /// Addresses longer than this are refused by some servers and proxies.
  private static let longestAddress = 2_000

  /// Whether the form goes in the body.
  var isPost: Bool { mayPost && form.text.utf8.count > Self.longestAddress }

  func target(at address: ServerAddress) -> String {
    let place = address.text + path
    return isPost || form.text.isEmpty ? place : place + "?" + form.text
  }
}
