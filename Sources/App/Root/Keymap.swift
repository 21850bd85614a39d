import Canvas

/// Where a key is pressed: the innermost context that binds it wins.
enum KeyContext: Hashable, Sendable, CaseIterable {
  case general
  case records
  case statistics
  case review
  case followUps
  case queue
  case metrics
  case metricChart
  /// The list of hosts, which is a list like all others but for its map.
  case hosts
  case hostMap
  /// The lists of agencies and of their projects.
  case agencies
  case capacity
  case showback
  /// The list of waste, which is a list like all others.
  case waste

  /// The contexts whose keys count here, the innermost first.
  var chain: [KeyContext] {
    switch self {
    case .general: [.general]
    case .waste, .hosts, .agencies: [self, .records, .general]
    default: [self, .general]
    }
  }

  /// Whether the keys of lists count here.
  var isList: Bool { chain.contains(.records) }
}

/// One command and the keys that give it in a context; the first key is the one hints show.
struct Binding: Hashable, Sendable {
  let command: Command
  let keys: [Key]
  let context: KeyContext
}

/// Which key gives which command; help, hints and palette are read off this table.
struct Keymap: Sendable {
  let bindings: [Binding]
  private let table: [KeyContext: [Key: Command]]

  init(_ bindings: [Binding]) {
    self.bindings = bindings
    var table: [KeyContext: [Key: Command]] = [:]
    for binding in bindings {
      for key in binding.keys { table[binding.context, default: [:]][key] = binding.command }
    }
    self.table = table
  }

  /// The command of a key; letters of a Persian keyboard count as the Latin keys they sit on.
  func command(for key: Key, in context: KeyContext) -> Command? {
    lookUp(key, context)
      ?? PersianKeyboard.latinKeys(for: key).lazy.compactMap { lookUp($0, context) }.first
      ?? key.withoutModifiers.flatMap { lookUp($0, context) }
  }

  private func lookUp(_ key: Key, _ context: KeyContext) -> Command? {
    context.chain.lazy.compactMap { table[$0]?[key] }.first
  }

  /// The bindings in force in a context, its own first.
  func bindings(in context: KeyContext) -> [Binding] {
    var (inForce, taken): ([Binding], Set<Key>) = ([], [])
    for part in context.chain {
      let own = bindings.filter { $0.context == part && !Set($0.keys).isSubset(of: taken) }
      inForce += own
      taken.formUnion(own.flatMap(\.keys))
    }
    return inForce
  }

  /// The key to show for a command in a context.
  func key(for command: Command, in context: KeyContext) -> Key? {
    bindings(in: context).first { $0.command == command }?.keys.first
  }
}

extension Keymap {
  /// The keys the console ships with: arrows and vim letters both.
  static let standard = Keymap([
    Binding(command: .down, keys: [.down, .character("j")], context: .general),
    Binding(command: .up, keys: [.up, .character("k")], context: .general),
    Binding(command: .left, keys: [.left, .character("h")], context: .general),
    Binding(command: .right, keys: [.right, .character("l")], context: .general),
    Binding(command: .pageDown, keys: [.pageDown, .control("f")], context: .general),
    Binding(command: .pageUp, keys: [.pageUp, .control("b")], context: .general),
    Binding(command: .halfDown, keys: [.control("d")], context: .general),
    Binding(command: .halfUp, keys: [.control("u")], context: .general),
    Binding(command: .first, keys: [.character("g"), .home], context: .general),
    Binding(command: .last, keys: [.character("G"), .end], context: .general),
    Binding(command: .open, keys: [.enter], context: .general),
    Binding(command: .back, keys: [.escape, .backspace], context: .general),
    Binding(command: .nextView, keys: [.tab], context: .general),
    Binding(command: .previousView, keys: [.backTab], context: .general),
    Binding(command: .overview, keys: [.character("1")], context: .general),
    Binding(command: .endowments, keys: [.character("2")], context: .general),
    Binding(command: .cloud, keys: [.character("3")], context: .general),
    Binding(command: .addresses, keys: [.character("4")], context: .general),
    Binding(command: .find, keys: [.character("/")], context: .records),
    Binding(command: .findNext, keys: [.character("n")], context: .records),
    Binding(command: .findPrevious, keys: [.character("N")], context: .records),
    Binding(command: .jump, keys: [.character("#")], context: .records),
    Binding(command: .filter, keys: [.character("f")], context: .records),
    Binding(command: .clearFilter, keys: [.character("F")], context: .records),
    Binding(command: .sort, keys: [.character("o")], context: .records),
    Binding(command: .reverseSort, keys: [.character("O")], context: .records),
    Binding(command: .columns, keys: [.character("c")], context: .records),
    Binding(command: .views, keys: [.character("b")], context: .general),
    Binding(command: .nextPicture, keys: [.character("c")], context: .statistics),
    Binding(command: .previousPicture, keys: [.character("C")], context: .statistics),
    Binding(command: .nextPicture, keys: [.character("c")], context: .queue),
    Binding(command: .nextMeasure, keys: [.character("m")], context: .statistics),
    Binding(command: .previousMeasure, keys: [.character("M")], context: .statistics),
    Binding(command: .sort, keys: [.character("o")], context: .statistics),
    Binding(command: .explain, keys: [.character("i")], context: .statistics),
    Binding(command: .review, keys: [.character("v")], context: .general),
    Binding(command: .secondLook, keys: [.character("V")], context: .general),
    Binding(command: .arbitrate, keys: [.character("J")], context: .general),
    Binding(command: .accept, keys: [.enter], context: .review),
    Binding(command: .reject, keys: [.character("r")], context: .review),
    Binding(command: .askPost, keys: [.character("p")], context: .review),
    Binding(command: .skip, keys: [.character("s")], context: .review),
    Binding(command: .sendBack, keys: [.character("R")], context: .review),
    Binding(command: .verdictNote, keys: [.character("n")], context: .review),
    Binding(command: .undo, keys: [.character("u")], context: .review),
    Binding(command: .lookUp, keys: [.character("0"), .character("/")], context: .review),
    Binding(command: .reread, keys: [.character("m")], context: .review),
    Binding(command: .redo, keys: [.character("U")], context: .review),
    Binding(command: .takingOrder, keys: [.character("o")], context: .review),
    Binding(command: .takingScope, keys: [.character("f")], context: .review),
    Binding(command: .alike, keys: [.character("=")], context: .review),
    Binding(command: .export, keys: [.character("x")], context: .records),
    Binding(command: .mark, keys: [.character(" ")], context: .records),
    Binding(command: .nextScope, keys: [.character("s")], context: .followUps),
    Binding(command: .finish, keys: [.character("d")], context: .followUps),
    Binding(command: .wait, keys: [.character("w")], context: .followUps),
    Binding(command: .drop, keys: [.character("x")], context: .followUps),
    Binding(command: .reopen, keys: [.character("r")], context: .followUps),
    Binding(command: .postpone, keys: [.character("p")], context: .followUps),
    Binding(command: .nextGroup, keys: [.character("s")], context: .metrics),
    Binding(command: .previousGroup, keys: [.character("S")], context: .metrics),
    Binding(command: .mark, keys: [.character(" ")], context: .metrics),
    Binding(command: .zoomIn, keys: [.character("+"), .character("=")], context: .metricChart),
    Binding(command: .zoomOut, keys: [.character("-")], context: .metricChart),
    Binding(command: .earlier, keys: [.character("[")], context: .metricChart),
    Binding(command: .later, keys: [.character("]")], context: .metricChart),
    Binding(command: .toNow, keys: [.character(".")], context: .metricChart),
    Binding(command: .nextPicture, keys: [.character("c")], context: .hosts),
    Binding(command: .columns, keys: [.character("C")], context: .hosts),
    Binding(command: .compare, keys: [.character("m")], context: .hosts),
    Binding(command: .nextPicture, keys: [.character("c")], context: .hostMap),
    Binding(command: .nextMeasure, keys: [.character("m")], context: .hostMap),
    Binding(command: .previousMeasure, keys: [.character("M")], context: .hostMap),
    Binding(command: .agencyMachines, keys: [.character("m")], context: .agencies),
    Binding(command: .looseMachines, keys: [.character("M")], context: .agencies),
    Binding(command: .addAgency, keys: [.character("n")], context: .capacity),
    Binding(command: .previousMonth, keys: [.character(",")], context: .showback),
    Binding(command: .nextMonth, keys: [.character(".")], context: .showback),
    Binding(command: .confirmWaste, keys: [.character("d")], context: .waste),
    Binding(command: .notifyOwner, keys: [.character("m")], context: .waste),
    Binding(command: .releaseWaste, keys: [.character("r")], context: .waste),
    Binding(command: .exemptWaste, keys: [.character("p")], context: .waste),
    Binding(command: .note, keys: [.character("i")], context: .general),
    Binding(command: .followUp, keys: [.character("w")], context: .general),
    Binding(command: .assign, keys: [.character("a")], context: .general),
    Binding(command: .correct, keys: [.character("e")], context: .general),
    Binding(command: .history, keys: [.character("H")], context: .general),
    Binding(command: .copy, keys: [.character("y")], context: .general),
    Binding(command: .copyCode, keys: [.character("Y")], context: .general),
    Binding(command: .refresh, keys: [.function(5), .control("r")], context: .general),
    Binding(command: .theme, keys: [.character("t")], context: .general),
    Binding(command: .language, keys: [.character("L")], context: .general),
    Binding(command: .direction, keys: [.character("D")], context: .general),
    Binding(command: .calibrate, keys: [.function(9)], context: .general),
    Binding(command: .palette, keys: [.character(":"), .control("p")], context: .general),
    Binding(command: .help, keys: [.character("?"), .function(1)], context: .general),
    Binding(command: .quit, keys: [.character("q"), .control("c")], context: .general),
  ])
}

extension Key {
  /// The arrow of a key with modifiers, which count only where something is typed.
  fileprivate var withoutModifiers: Key? {
    switch self {
    case .controlLeft, .altLeft: .left
    case .controlRight, .altRight: .right
    default: nil
    }
  }
}
