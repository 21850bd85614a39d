import Canvas
import Persian

/// Something drawn over the screen that takes the keys first; layers are a stack.
enum Layer: Hashable, Sendable {
  case help(HelpLayer)
  case palette(PaletteLayer)
  case prompt(PromptLayer)
  case filter(FilterLayer)
  case reasons(ReasonsLayer)
  /// The columns of the list in sight, to be chosen and ordered by.
  case columns(ListCursor)
  /// The views saved.
  case views(ListCursor)
  /// The same phrase in each way a terminal may need it written, to choose from.
  case calibration
  /// Where a figure comes from.
  case explanation(FigureSubject)
  case form(ChangeForm)
  case confirmation(Confirmation)
  case history(HistoryLayer)
  /// A place looked up in all of GNAF.
  case lookup(LookupLayer)
  /// The text of an address under review, to be read otherwise than it was written.
  case rereading(TextEntry)
  /// What is to go with a verdict.
  case verdictNote(VerdictNoteLayer)

  /// Whether a line is being typed in it.
  var isTyping: Bool {
    switch self {
    case .palette, .prompt, .filter, .form, .lookup, .rereading, .verdictNote: true
    case .help, .reasons, .columns, .views, .calibration, .explanation, .confirmation, .history:
      false
    }
  }
}

/// The list of keys, scrolled.
struct HelpLayer: Hashable, Sendable {
  let context: KeyContext
  var top = 0
}

/// A line asked for at the foot of the screen.
struct PromptLayer: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case find
    case saveView
    case jump
    case export
    case addAgency
  }

  let purpose: Purpose
  var entry: TextEntry
}
