import Canvas
import Persian

/// A line of the list of keys.
enum HelpLine: Hashable {
  case heading(CleanText)
  case binding(keys: CleanText, title: CleanText)
  case remark(CleanText)
}

extension AppState {
  /// The keys in force in a context, those in force everywhere, and those of a field.
  func helpLines(_ context: KeyContext) -> [HelpLine] {
    var lines: [HelpLine] = []
    for part in context.chain {
      lines.append(.heading(wording.name(part)))
      for binding in keymap.bindings(in: context) where binding.context == part {
        lines.append(.binding(keys: names(binding.keys), title: wording.title(binding.command)))
      }
      if part == .review {
        lines.append(.binding(keys: "1-9", title: wording.chooseCandidate))
      }
      lines.append(.remark(""))
    }
    if context.isList {
      lines.append(.heading(wording.filterHelpTitle))
      lines += wording.filterHelp.map { .binding(keys: $0.example, title: $0.meaning) }
      lines.append(.remark(""))
    }
    lines.append(.heading(wording.inField))
    lines += EditKeymap.bindings.map {
      .binding(keys: names($0.keys), title: wording.title($0.command))
    }
    return lines + [.remark(""), .remark(wording.helpArrows)]
  }

  /// The first line of the list of keys that can stand at the top, at most this one.
  func helpTop(_ wanted: Int, in context: KeyContext) -> Int {
    min(wanted, max(0, helpLines(context).count - helpRows))
  }

  /// The lines of the list of keys that fit on the screen.
  var helpRows: Int { max(1, geometry.size.height - 8) }

  /// The list of keys, opened out of a field at the keys of a field.
  var fieldHelp: HelpLayer {
    let context = pane.context
    let first = helpLines(context).firstIndex(of: .heading(wording.inField)) ?? 0
    return HelpLayer(context: context, top: helpTop(first, in: context))
  }

  private func names(_ keys: [Key]) -> CleanText {
    keys.map(wording.name).joined(separator: "  ")
  }
}
