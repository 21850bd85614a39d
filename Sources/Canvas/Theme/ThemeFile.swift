internal import Persian
private import TOMLKit

/// A theme file while it is being read.
///
/// ```toml
/// title = { fa = "تیره", en = "Dark" }
/// assumes = { bg = "#14171c", fg = "#d7dae0" }   # the terminal it was made for
///
/// [palette]                                       # names for colours
/// ok = "#6fae7f"
/// warning = { hex = "#d9a441", ansi = "yellow" }  # the colour to use where only 16 exist
///
/// [roles]                                         # a colour, or a table of attributes
/// "state.ok" = "ok"
/// "state.critical" = { fg = "#e0574f", bold = true }
///
/// [grounds]
/// "selected" = { bg = "#22303a", bold = true }
/// ```
struct ThemeFile {
  private let name: String
  private let root: TOMLTable
  private var palette: [String: Colour] = [:]

  init(toml: String, name: String) throws(ThemeError) {
    self.name = name
    do {
      root = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw ThemeError(
        file: name, key: "",
        reason: .syntax(line: place.line, column: place.column, message: error.description))
    } catch {
      throw ThemeError(
        file: name, key: "", reason: .syntax(line: 0, column: 0, message: "\(error)"))
    }
  }

  mutating func theme() throws(ThemeError) -> Theme {
    try refuseUnknownKeys(
      of: root, at: "", known: ["title", "assumes", "palette", "roles", "grounds"])
    palette = try readPalette()
    let assumed = try table("assumes")
    try refuseUnknownKeys(of: assumed, at: "assumes", known: ["bg", "fg"])
    return Theme(
      name: name, titles: try titles(),
      assumedBackground: try requiredColour(assumed["bg"], at: "assumes.bg"),
      assumedForeground: try requiredColour(assumed["fg"], at: "assumes.fg"),
      roles: try roles(), grounds: try grounds())
  }

  // MARK: Parts

  private func titles() throws(ThemeError) -> [Language: CleanText] {
    var titles: [Language: CleanText] = [:]
    let table = try table("title")
    for key in table.keys.sorted() {
      guard let language = Language(rawValue: key) else {
        throw failure("title.\(key)", .unknownLanguage)
      }
      guard let title = table[key]?.string else {
        throw failure("title.\(key)", .wrongType(expected: "string"))
      }
      titles[language] = CleanText(RawText(title))
    }
    return titles
  }

  private func readPalette() throws(ThemeError) -> [String: Colour] {
    guard root.contains(key: "palette") else { return [:] }
    var palette: [String: Colour] = [:]
    let table = try table("palette")
    for key in table.keys.sorted() {
      let path = "palette.\(key)"
      guard let entry = table[key]?.table else {
        palette[key] = try requiredColour(table[key], at: path)
        continue
      }
      try refuseUnknownKeys(of: entry, at: path, known: ["hex", "ansi"])
      guard let hex = entry["hex"]?.string else { throw failure("\(path).hex", .missingKey) }
      guard let ansi = entry["ansi"]?.string else { throw failure("\(path).ansi", .missingKey) }
      guard let index = TerminalPalette.names.firstIndex(of: ansi) else {
        throw failure("\(path).ansi", .badColour(ansi))
      }
      guard let colour = Colour(hex: hex, ansi16: UInt8(index)) else {
        throw failure("\(path).hex", .badColour(hex))
      }
      palette[key] = colour
    }
    return palette
  }

  private func roles() throws(ThemeError) -> [Role: Style] {
    let table = try table("roles")
    guard table.contains(key: "text") else { throw failure("roles.text", .missingKey) }
    var given: [String: Style] = [:]
    for key in table.keys.sorted() {
      guard Role(rawValue: key) != nil else { throw failure("roles.\(key)", .unknownRole) }
      given[key] = try style(table[key], at: "roles.\(key)")
    }
    var roles: [Role: Style] = [:]
    for role in Role.allCases {
      roles[role] = role.fallbackNames.lazy.compactMap { given[$0] }.first
    }
    return roles
  }

  private func grounds() throws(ThemeError) -> [Ground: Style] {
    let table = try table("grounds")
    for key in table.keys.sorted() where !Ground.allCases.contains(where: { $0.name == key }) {
      throw failure("grounds.\(key)", .unknownGround)
    }
    var grounds: [Ground: Style] = [:]
    for ground in Ground.allCases where ground != .none {
      let path = "grounds.\(ground.name)"
      guard let value = table[ground.name] else { throw failure(path, .missingKey) }
      grounds[ground] = try style(value, at: path)
    }
    return grounds
  }

  // MARK: Values

  private func style(
    _ value: (any TOMLValueConvertible)?, at path: String
  ) throws(ThemeError) -> Style {
    guard let table = value?.table else {
      return Style(foreground: try requiredColour(value, at: path))
    }
    let attributes = ["bold", "dim", "underline", "reverse", "italic"]
    try refuseUnknownKeys(of: table, at: path, known: ["fg", "bg"] + attributes)
    var isOn: [String: Bool] = [:]
    for attribute in attributes where table.contains(key: attribute) {
      guard let flag = table[attribute]?.bool else {
        throw failure("\(path).\(attribute)", .wrongType(expected: "true or false"))
      }
      isOn[attribute] = flag
    }
    return Style(
      foreground: try colour(table["fg"], at: "\(path).fg"),
      background: try colour(table["bg"], at: "\(path).bg"),
      bold: isOn["bold"] ?? false, dim: isOn["dim"] ?? false,
      underline: isOn["underline"] ?? false, reverse: isOn["reverse"] ?? false,
      italic: isOn["italic"] ?? false)
  }

  private func colour(
    _ value: (any TOMLValueConvertible)?, at path: String
  ) throws(ThemeError) -> Colour? {
    value == nil ? nil : try requiredColour(value, at: path)
  }

  private func requiredColour(
    _ value: (any TOMLValueConvertible)?, at path: String
  ) throws(ThemeError) -> Colour {
    guard let value else { throw failure(path, .missingKey) }
    guard let text = value.string else { throw failure(path, .wrongType(expected: "colour")) }
    if let named = palette[text] { return named }
    if let index = TerminalPalette.names.firstIndex(of: text) {
      return Colour(terminalOwn: UInt8(index))
    }
    guard let colour = Colour(hex: text) else { throw failure(path, .badColour(text)) }
    return colour
  }

  private func table(_ key: String) throws(ThemeError) -> TOMLTable {
    guard root.contains(key: key) else { throw failure(key, .missingKey) }
    guard let table = root[key]?.table else { throw failure(key, .wrongType(expected: "table")) }
    return table
  }

  private func refuseUnknownKeys(
    of table: TOMLTable, at path: String, known: [String]
  ) throws(ThemeError) {
    for key in table.keys.sorted() where !known.contains(key) {
      throw failure(path.isEmpty ? key : "\(path).\(key)", .unknownKey)
    }
  }

  private func failure(_ key: String, _ reason: ThemeError.Reason) -> ThemeError {
    ThemeError(file: name, key: key, reason: reason)
  }
}
