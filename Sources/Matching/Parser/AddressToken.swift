/// One token of an address, with where it stands in the text.
package struct AddressToken: Hashable, Sendable {
  package let role: TokenRole
  /// The folded word; a number is in ASCII digits, also where it was written in words.
  package let folded: String
  /// Unicode scalar offsets into the text that was read.
  package let source: Range<Int>

  package init(role: TokenRole, folded: String, source: Range<Int>) {
    self.role = role
    self.folded = folded
    self.source = source
  }
}
