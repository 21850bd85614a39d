/// What an operator has made of the lists: their columns and orders, and the views saved under names.
///
/// Fields and subjects are kept by their tokens; what a later version no longer knows is passed over.
package struct ListBook: Codable, Hashable, Sendable {
  /// By the token of the subject.
  var layouts: [String: ListLayout] = [:]
  var views: [SavedView] = []

  package init() {}

  /// Keeps a view, in the place of one of the same name.
  mutating func save(_ view: SavedView) {
    if let index = views.firstIndex(where: { $0.name == view.name }) {
      views[index] = view
    } else {
      views.append(view)
    }
  }
}

/// The columns of a list, and what it is ordered by.
struct ListLayout: Codable, Hashable, Sendable {
  struct Order: Codable, Hashable, Sendable {
    let field: String
    let descending: Bool
  }

  let fields: [String]
  let sort: Order
  let second: Order?
}

/// A list under a name: its subject, its filter as it is written, its columns and order.
struct SavedView: Codable, Hashable, Sendable {
  let name: String
  let subject: String
  let filter: String
  let layout: ListLayout
}
