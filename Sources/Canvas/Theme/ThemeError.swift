/// Why a theme file cannot be used: which file, which key, and what is wrong with it.
package struct ThemeError: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// The file is no TOML.
    case syntax(line: Int, column: Int, message: String)
    case missingKey
    case unknownKey
    case unknownRole
    case unknownGround
    case unknownLanguage
    /// Neither `#rrggbb`, nor one of the sixteen names, nor a name of the palette.
    case badColour(String)
    /// Another kind of value was expected.
    case wrongType(expected: String)
    case unknownTheme
  }

  /// The file's name, or the theme's where there is no file.
  package let file: String
  /// The full key, such as `roles.state.ok.fg`; empty for a syntax error.
  package let key: String
  package let reason: Reason
}
