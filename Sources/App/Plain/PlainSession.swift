package import Canvas
package import Domain
package import Monitoring
package import Persian

/// The interface as a conversation in lines: a line comes in, lines and a prompt come out.
///
/// It drives the same state as the screen does, by the same messages.
package struct PlainSession: Sendable {
  private var rehearsal: Rehearsal
  private var said: PlainPage?
  /// What stood under review when it was last said.
  private var heard: PlainVerdict?

  /// A page's worth of rows: enough to go through, little enough to listen to.
  package static let size = Size(width: 80, height: 28)

  package init(
    state: AppState, sources: Sources, refreshAll: @escaping @Sendable () -> Void,
    readMetrics: @escaping @Sendable (Set<MetricKey>) async -> [MetricUpdate] = { _ in [] },
    readServices: @escaping @Sendable () async -> [ServiceUpdate] = { [] }
  ) {
    rehearsal = Rehearsal(
      state: state, sources: sources, refreshAll: refreshAll, readMetrics: readMetrics,
      readServices: readServices)
  }

  package var isOver: Bool { rehearsal.isOver }

  /// The line on which the cursor waits.
  package var prompt: CleanText { page.prompt(wording) }

  /// Takes in news from the sources or the clock; nothing is said until it is asked for.
  package mutating func take(_ messages: [AppMessage]) async {
    await rehearsal.play(messages)
  }

  /// The whole page in sight.
  package mutating func whole() -> [CleanText] {
    said = page
    heard = state.plainVerdict
    return page.lines(wording)
  }

  /// Carries out a typed line and answers it.
  package mutating func answer(_ line: CleanText) async -> [CleanText] {
    rehearsal.forgetNote()
    if case .form(let form)? = state.layers.last { return await fill(form, with: line) }
    switch state.layers.last {
    case .lookup(let lookup): return await lookUp(line, in: lookup)
    case .rereading: return await reread(line)
    case .verdictNote(let layer): return await write(note: line, layer)
    case .prompt(let prompt) where prompt.purpose == .addAgency: return await order(line)
    default: break
    }
    let request = PlainRequest(line, in: state.layers.isEmpty ? state.pane.context : .general)
    switch request {
    case .refresh:
      await rehearsal.play([.command(.refresh)])
      return whole()
    case .item(let number): return await choose(number)
    case .command(.help): return help
    case .command(let command): return await obey(command)
    case .find(let words): return await ask(words, .find)
    case .filter(let words): return await narrow(words)
    case .palette(let words):
      await rehearsal.play([.command(.palette), .key(.paste(RawText(words.string)))])
      return whole()
    case .unknown(let text): return [wording.unknownLine(text)]
    }
  }

  var state: AppState { rehearsal.state }
  private var wording: Wording { state.wording }
  private var page: PlainPage { state.plainPage }

  private mutating func choose(_ number: Int) async -> [CleanText] {
    guard number > 0, number <= state.plainItemCount else { return [wording.noSuchItem(number)] }
    switch state.layers.last {
    case .palette(let palette):
      let item = state.plainItems(palette)[number - 1]
      await rehearsal.play([.key(.escape)])
      return switch item {
      case .command(.help): help
      case .command(let command): await obey(command)
      case .view(let tab, let place): await go(to: tab, place)
      }
    case .reasons:
      guard heard == state.plainVerdict else { return overtaken() }
      let reason = RejectReason.allCases[number - 1]
      await rehearsal.play([.key(.character(Self.digit(of: reason)))])
      return changes()
    case .confirmation:
      await rehearsal.play([.key(number == 1 ? .enter : .escape)])
      return changes()
    case .history, .form, .lookup, .rereading, .verdictNote: return [wording.nothingChanged]
    case .help, .prompt, .columns, .views, .filter, .calibration, .explanation, nil:
      // What is selected already is opened, where it can be.
      if page.selected == number, state.isAvailable(.open) { return await obey(.open) }
      return await select(number - 1)
    }
  }

  /// Writes a line into the line of a form that is asked for, and goes on; the last hands it in.
  private mutating func fill(_ form: ChangeForm, with text: CleanText) async -> [CleanText] {
    switch text.string {
    case ".": await rehearsal.play([.key(.escape)])
    case "": await rehearsal.play([.key(.enter)])
    default:
      await rehearsal.play(typing(text) + [.key(.enter)])
    }
    return changes()
  }

  /// Looks a line up in GNAF; «.» leaves the lookup, the number of a place takes it.
  private mutating func lookUp(_ line: CleanText, in lookup: LookupLayer) async -> [CleanText] {
    if line == "." {
      await rehearsal.play([.key(.escape)])
    } else if let number = Numerals.parseInteger(line.string),
      lookup.places.indices.contains(number - 1)
    {
      let moves = Array(repeating: AppMessage.key(.down), count: number - 1)
      await rehearsal.play(moves + [.key(.enter)])
    } else {
      await rehearsal.play(typing(line))
    }
    return whole()
  }

  /// Has the address read as a line says; «.» leaves it as it is read.
  private mutating func reread(_ line: CleanText) async -> [CleanText] {
    await rehearsal.play(
      line == "." ? [.key(.escape)] : typing(line) + [.key(.enter)])
    return whole()
  }

  /// Writes what goes with a verdict; «.» leaves it, and gives no verdict.
  private mutating func write(note: CleanText, _ layer: VerdictNoteLayer) async -> [CleanText] {
    if layer.ruling != nil, heard != state.plainVerdict { return overtaken() }
    await rehearsal.play(note == "." ? [.key(.escape)] : typing(note) + [.key(.enter)])
    return changes()
  }

  /// Asks what becomes of the room with the machines a line names; «.» asks nothing.
  private mutating func order(_ line: CleanText) async -> [CleanText] {
    await rehearsal.play(line == "." ? [.key(.escape)] : typing(line) + [.key(.enter)])
    return changes()
  }

  /// Puts a line in place of what stands in a field.
  private func typing(_ line: CleanText) -> [AppMessage] {
    [.key(.end), .key(.control("u")), .key(.paste(RawText(line.string)))]
  }

  private mutating func select(_ item: Int) async -> [CleanText] {
    await rehearsal.play([.select(item)])
    let page = page
    guard let said, said.isSameList(as: page), heard?.address == state.plainVerdict?.address else {
      return whole()
    }
    self.said = page
    heard = state.plainVerdict
    return page.selection(wording)
  }

  /// Where a command of moving goes, counted from 0; nil for other commands.
  private func destination(of command: Command) -> Int? {
    let count = state.plainItemCount
    guard let selected = page.selected.map({ $0 - 1 }) else { return nil }
    let height = state.plainPageHeight
    let wanted: Int
    switch command {
    case .up: wanted = selected - 1
    case .down: wanted = selected + 1
    case .first: wanted = 0
    case .last: wanted = count - 1
    case .pageUp: wanted = selected < height ? selected : (selected / height - 1) * height
    case .pageDown:
      let next = (selected / height + 1) * height
      wanted = next < count ? next : selected
    default: return nil
    }
    return min(max(0, wanted), count - 1)
  }

  private mutating func go(to tab: Tab, _ place: Int) async -> [CleanText] {
    await rehearsal.play([.view(tab, place)])
    return changes()
  }

  private mutating func obey(_ command: Command) async -> [CleanText] {
    var messages: [AppMessage] = []
    if !state.layers.isEmpty {
      // Going back closes what stands over the page; any other command does that first.
      messages.append(.key(.escape))
      if command == .back {
        await rehearsal.play(messages)
        return whole()
      }
    }
    guard state.isAvailable(command) else { return [wording.notHere(command)] }
    if command.isVerdict, heard != state.plainVerdict { return overtaken() }
    if state.layers.isEmpty, let item = destination(of: command) {
      return page.selected == item + 1 ? [wording.nothingChanged] : await select(item)
    }
    await rehearsal.play(messages + [.command(command)])
    if isOver { return [wording.goodbye] }
    if command == .findNext || command == .findPrevious { await turnPage() }
    return changes()
  }

  /// Types words at the question that a command asks.
  private mutating func ask(_ words: CleanText, _ command: Command) async -> [CleanText] {
    guard state.layers.isEmpty, state.isAvailable(command) else {
      return [wording.notHere(command)]
    }
    await rehearsal.play([
      .command(command), .key(.control("u")), .key(.paste(RawText(words.string))), .key(.enter),
    ])
    await turnPage()
    return changes()
  }

  /// Writes a filter anew; one that cannot be applied is explained, and the list stays as it was.
  private mutating func narrow(_ line: CleanText) async -> [CleanText] {
    let answer = await ask(line, .filter)
    guard case .filter(let filter)? = state.layers.last else { return answer }
    let refusal = state.advice(filter)?.refusal
    await rehearsal.play([.key(.escape)])
    return refusal.map { [$0] } ?? answer
  }

  /// A find lands in the middle of a screen: what is said is the page it is on.
  private mutating func turnPage() async {
    guard let selected = page.selected else { return }
    await rehearsal.play([.select(selected - 1)])
  }

  /// What was to be decided is no longer what was said: it is said anew, and nothing is decided.
  private mutating func overtaken() -> [CleanText] {
    [wording.changedMeanwhile] + whole()
  }

  /// What is new: the note, and the page unless it is as it was said.
  private mutating func changes() -> [CleanText] {
    let notes = state.note.map { [$0.text] } ?? []
    guard said != page else { return notes.isEmpty ? [wording.nothingChanged] : notes }
    return notes + whole()
  }

  private var help: [CleanText] {
    let context = state.pane.context
    let verbs = PlainVerb.verbs(in: context).filter { state.isAvailable($0.command) }
    return [wording.helpTitle] + wording.plainHelp
      + verbs.map { "\($0.word): \(wording.plainTitle($0.command))" }
  }

  private static func digit(of reason: RejectReason) -> Unicode.Scalar {
    let place = RejectReason.allCases.firstIndex(of: reason) ?? 0
    return Unicode.Scalar(UInt8(ascii: "1") + UInt8(place))
  }
}
