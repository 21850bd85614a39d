package import Persian

/// A rule by which a survey could not judge, since a query of it failed.
package struct WasteOmission: Hashable, Sendable {
  /// The server's name.
  package let server: CleanText
  package let rule: WasteRule
  package let error: SourceError

  package init(server: CleanText, rule: WasteRule, error: SourceError) {
    self.server = server
    self.rule = rule
    self.error = error
  }
}

/// Rules by which a server could not be judged, all for the same reason.
package struct WasteSilence: Hashable, Sendable {
  /// The server's name.
  package let server: CleanText
  package let error: SourceError
  /// In the order they were asked.
  package let rules: [WasteRule]
}

extension [WasteOmission] {
  /// By server and reason, in the order they came.
  package var silences: [WasteSilence] {
    var silences: [WasteSilence] = []
    for omission in self {
      let place = silences.firstIndex {
        $0.server == omission.server && $0.error == omission.error
      }
      let rules = place.map { silences[$0].rules } ?? []
      let silence = WasteSilence(
        server: omission.server, error: omission.error, rules: rules + [omission.rule])
      if let place { silences[place] = silence } else { silences.append(silence) }
    }
    return silences
  }
}
