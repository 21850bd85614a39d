package import Persian

/// A resource as one rule names it: what is told from all else that is found on a server.
package struct WasteKey: Hashable, Sendable {
  /// The rule's id.
  package let rule: CleanText
  /// What tells the resource: the values of the query's labels, the widest first.
  package let resource: [CleanText]

  package init(rule: CleanText, resource: [CleanText]) {
    self.rule = rule
    self.resource = resource
  }
}
