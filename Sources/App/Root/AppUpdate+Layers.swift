import Canvas
import Domain
import Persian

extension AppState {
  /// Gives a key to the layer on top.
  mutating func press(_ key: Key, in layer: Layer) -> [Effect] {
    if key == .escape || key == .control("c") {
      layers.removeLast()
      return []
    }
    if key == .function(1), layer.isTyping {
      layers.append(.help(fieldHelp))
      return []
    }
    switch layer {
    case .help(var help):
      press(key, &help)
    case .palette(var palette):
      return press(key, &palette)
    case .prompt(var prompt):
      return press(key, &prompt)
    case .filter(var filter):
      return press(key, &filter)
    case .columns(var cursor):
      return press(key, columns: &cursor)
    case .views(var cursor):
      return press(key, views: &cursor)
    case .reasons(var reasons):
      return press(key, &reasons)
    case .calibration:
      return pressInCalibration(key)
    case .explanation:
      layers.removeLast()
    case .form(let form):
      return press(key, in: form)
    case .confirmation:
      return pressInConfirmation(key)
    case .lookup(var lookup):
      return press(key, &lookup)
    case .rereading(var entry):
      return press(key, &entry)
    case .verdictNote(var note):
      return press(key, &note)
    case .history(var history):
      if let command = keymap.command(for: key, in: .general), history.obey(command) {
        layers[layers.count - 1] = .history(history)
      } else {
        layers.removeLast()
      }
    }
    return []
  }

  private mutating func press(_ key: Key, _ help: inout HelpLayer) {
    switch keymap.command(for: key, in: .general) {
    case .down: help.top += 1
    case .up: help.top = max(0, help.top - 1)
    case .pageDown, .halfDown: help.top += 10
    case .pageUp, .halfUp: help.top = max(0, help.top - 10)
    case .first: help.top = 0
    default:
      layers.removeLast()
      return
    }
    help.top = helpTop(help.top, in: help.context)
    layers[layers.count - 1] = .help(help)
  }

  private mutating func press(_ key: Key, _ palette: inout PaletteLayer) -> [Effect] {
    let items = palette.items(wording)
    switch key {
    case .enter:
      layers.removeLast()
      guard items.indices.contains(palette.cursor.position) else { return [] }
      return obey(items[palette.cursor.position])
    case .up: _ = palette.cursor.obey(.up, count: items.count, height: 10)
    case .down, .tab: _ = palette.cursor.obey(.down, count: items.count, height: 10)
    default:
      let before = palette.entry.text
      edit(&palette.entry, key)
      if palette.entry.text != before { palette.cursor = ListCursor() }
    }
    layers[layers.count - 1] = .palette(palette)
    return []
  }

  private mutating func obey(_ item: PaletteItem) -> [Effect] {
    switch item {
    case .command(let command): return obey(command)
    case .view(let tab, let place):
      showView(tab, place)
      return []
    }
  }

  private mutating func press(_ key: Key, _ prompt: inout PromptLayer) -> [Effect] {
    guard key == .enter else {
      edit(&prompt.entry, key)
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
    layers.removeLast()
    if prompt.purpose == .addAgency { weigh(prompt) }
    guard case .records(var records) = pane else { return [] }
    switch prompt.purpose {
    case .find:
      defer { pane = .records(records) }
      return records.seek(prompt.entry.finished, forward: true).map { [$0] } ?? []
    case .saveView: return saveView(prompt.entry.finished)
    case .jump:
      defer { pane = .records(records) }
      return records.goTo(prompt.entry.finished).map { [$0] } ?? []
    case .export:
      defer { pane = .records(records) }
      return export(records, to: prompt.entry.finished)
    case .addAgency: return []
    }
  }

  private mutating func pressInCalibration(_ key: Key) -> [Effect] {
    guard case .character(let scalar) = key, let digit = Int(Numerals.ascii(String(scalar))),
      (1...Calibration.sampleCount).contains(digit)
    else { return [] }
    layers.removeLast()
    say(wording.calibrated)
    return [.chooseSample(digit - 1)]
  }

  mutating func edit(_ entry: inout TextEntry, _ key: Key) {
    if entry.edit(key, session: session, cut: &cut) == .full {
      say(wording.fieldIsFull(limit: TypedText.limit), .refused)
    }
  }
}
