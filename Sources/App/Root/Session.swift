package import Canvas
package import Domain
package import Foundation
package import Persian

/// What belongs to the operator rather than to a screen: language, direction, theme, size, name.
package struct Session: Hashable, Sendable {
  package var language: Language
  /// The operator's own choice against the language's direction, where she made one.
  package var directionChoice: Direction?
  /// The name of the theme in force.
  package var theme: String
  package var size: Size
  /// Who decisions are signed by.
  package let reviewer: CleanText
  package let isReadOnly: Bool
  /// The desk the operator reviews addresses at.
  package var desk: ClerkDesk
  /// Whether records may be given to the terminal's clipboard.
  package let mayCopy: Bool
  /// Whether lists may be written to files.
  package let mayExport: Bool
  package let zone: TimeZone
  /// Whether the terminal places vowel marks well enough for the record that is read closely.
  package var showsMarks = false
  /// The way time runs on charts; nil lets it run as the screen is read.
  package var timeDirection: Direction? = .leftToRight
  /// Whether the line to the operator is to be spared.
  var isLineSlow = false

  package init(
    language: Language, direction: Direction? = nil, theme: String, size: Size,
    reviewer: CleanText, isReadOnly: Bool, mayCopy: Bool = true, mayExport: Bool = true,
    zone: TimeZone
  ) {
    self.language = language
    self.directionChoice = direction
    self.theme = theme
    self.size = size
    self.reviewer = reviewer
    self.isReadOnly = isReadOnly
    desk = ClerkDesk(
      clerk: reviewer, session: reviewer, role: isReadOnly ? .viewer : .clerk)
    self.mayCopy = mayCopy
    self.mayExport = mayExport
    self.zone = zone
  }

  /// The direction of the whole screen: the one place where it is decided.
  package var direction: Direction { directionChoice ?? language.direction }

  package var wording: Wording { Wording(language) }

  /// Which way along the reading order a *visual* arrow goes.
  func step(_ arrow: VisualArrow) -> ReadingStep {
    switch (arrow, direction) {
    case (.left, .rightToLeft), (.right, .leftToRight): .forward
    case (.left, .leftToRight), (.right, .rightToLeft): .backward
    }
  }
}

/// An arrow key as it points on the keyboard.
enum VisualArrow {
  case left
  case right
}

/// A move along the reading order.
enum ReadingStep: Int {
  case forward = 1
  case backward = -1
}
