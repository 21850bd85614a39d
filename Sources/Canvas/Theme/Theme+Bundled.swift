extension Theme {
  /// Reads a theme file's text; `name` is the file's name without its ending.
  package init(toml: String, name: String) throws(ThemeError) {
    var file = try ThemeFile(toml: toml, name: name)
    self = try file.theme()
  }

  /// The themes that come with the product, the default first.
  package static func bundled() throws(ThemeError) -> [Theme] {
    var themes: [Theme] = []
    for (name, bytes) in files {
      themes.append(try Theme(toml: String(decoding: bytes, as: UTF8.self), name: name))
    }
    return themes
  }

  package static func bundled(named name: String) throws(ThemeError) -> Theme {
    guard let file = files.first(where: { $0.name == name }) else {
      throw ThemeError(file: name, key: "", reason: .unknownTheme)
    }
    return try Theme(toml: String(decoding: file.bytes, as: UTF8.self), name: name)
  }

  package static var bundledNames: [String] { files.map(\.name) }

  private static var files: [(name: String, bytes: [UInt8])] {
    [
      ("dark", PackageResources.dark_toml),
      ("light", PackageResources.light_toml),
      ("high-contrast", PackageResources.high_contrast_toml),
      ("colour-blind", PackageResources.colour_blind_toml),
      ("sixteen", PackageResources.sixteen_toml),
      ("mono", PackageResources.mono_toml),
    ]
  }
}
