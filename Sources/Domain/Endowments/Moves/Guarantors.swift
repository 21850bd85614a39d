package import Persian

/// The two guarantors of a tenant.
package struct Guarantors: Hashable, Sendable {
  package let first: CleanText
  package let second: CleanText

  /// Takes the first two of the names; one and the same person does not count twice.
  package init(_ names: [CleanText]) throws(LeaseRefusal) {
    let stated = names.filter { !$0.isEmpty }
    guard let first = stated.first,
      let second = stated.first(where: { Folding.key($0) != Folding.key(first) })
    else { throw .guarantorsMissing }
    self.first = first
    self.second = second
  }

  package var names: [CleanText] { [first, second] }
}
