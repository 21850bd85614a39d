import App
import Canvas
import Domain
import Foundation
import Persian
import Terminal

/// How a session looks and who it works for, from options, settings and environment.
struct SessionPlan {
  let settings: Settings
  let themes: Themes
  let language: Language
  let direction: Direction?
  let reviewer: CleanText
  let isReadOnly: Bool
  /// The desk at which addresses are reviewed, like no other console's.
  let desk: ClerkDesk
  let zone: TimeZone
  let bidi: BidiPreference
  /// The depth of colour asked for, if any.
  let colour: ColourDepth?
  let hasMouse: Bool
  /// Whether the session is one of lines.
  let isPlain: Bool
  let metrics: MetricSetup

  init(
    _ common: CommonOptions, _ screen: ScreenOptions, _ terminal: TerminalOptions? = nil,
    readOnly: Bool = false
  ) throws {
    settings = try common.settings()
    metrics = try MetricSetup(settings)
    themes = try Themes(wanted: screen.theme ?? settings.theme)
    language = common.language(settings)
    direction = screen.direction.flatMap(Direction.init(word:)) ?? settings.direction
    reviewer = settings.person
    isReadOnly = readOnly || settings.isReadOnly ?? false || settings.role == .viewer
    desk = settings.desk(
      session: CleanText(RawText(UUID().uuidString)), isReadOnly: isReadOnly)
    bidi = (terminal?.bidi ?? settings.bidi ?? .automatic).preference
    zone = settings.zone
    colour = terminal?.depth ?? settings.colour
    isPlain = terminal?.plain == true || settings.isPlain ?? false
    hasMouse = terminal?.mouse == true || settings.hasMouse ?? false
  }

  var wording: Wording { Wording(language) }

  /// A session on a screen of this size; `background` is the terminal's, where it told.
  func session(size: Size, background: RGB? = nil, showsMarks: Bool = false) -> Session {
    var session = Session(
      language: language, direction: direction, theme: themes.opening(on: background), size: size,
      reviewer: reviewer, isReadOnly: isReadOnly,
      mayCopy: settings.hasClipboard ?? true, mayExport: settings.mayExport ?? true, zone: zone)
    session.showsMarks = showsMarks
    session.desk = desk
    session.timeDirection = settings.timeAxis ?? .leftToRight
    return session
  }
}
