import Domain

/// The screens behind the number keys.
package enum Tab: String, Sendable, CaseIterable {
  case overview
  case endowments
  case cloud
  case addresses
}

/// One tab: views side by side, and what was opened out of the current one.
struct TabState: Sendable {
  private(set) var views: [Pane]
  private(set) var current = 0
  /// What was opened one out of the other, the innermost last.
  private(set) var opened: [Pane] = []

  init(_ views: [Pane]) {
    self.views = views
  }

  /// The pane in sight.
  var pane: Pane {
    get { opened.last ?? views[current] }
    set {
      if opened.isEmpty { views[current] = newValue } else { opened[opened.count - 1] = newValue }
    }
  }

  mutating func open(_ pane: Pane) {
    opened.append(pane)
  }

  /// Goes back one; false where nothing is open.
  mutating func close() -> Bool {
    opened.popLast() != nil
  }

  /// Shows the view so many places on, leaving what was opened.
  mutating func step(_ places: Int) {
    show((current + places + views.count) % views.count)
  }

  /// Which of the views is such a one; the first where none is.
  func view(where isWanted: (Pane) -> Bool) -> Int { views.firstIndex(where: isWanted) ?? 0 }

  /// Which of the views lists this kind of record.
  func view(of subject: Subject) -> Int? {
    views.firstIndex { $0.subject == subject }
  }

  mutating func show(_ view: Int) {
    opened = []
    current = min(max(0, view), views.count - 1)
  }

  /// Changes every pane, in sight or not.
  mutating func updateAll(_ change: (inout Pane) -> Void) {
    for index in views.indices { change(&views[index]) }
    for index in opened.indices { change(&opened[index]) }
  }
}
