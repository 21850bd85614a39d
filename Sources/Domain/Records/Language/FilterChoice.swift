/// A word for one code of a closed set, or for several at once.
package struct FilterChoice: Hashable, Sendable {
  package let codes: Set<Int>
  package let name: FilterName

  package init(_ name: FilterName, _ codes: Set<Int>) {
    self.name = name
    self.codes = codes
  }
}
