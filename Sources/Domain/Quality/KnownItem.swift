package import Persian

/// An address whose answer is known beforehand, laid among the others to see how sure clerks are.
package struct KnownItem: Hashable, Sendable {
  /// What a clerk should find.
  package enum Answer: Hashable, Sendable {
    /// The GNAF row of this code, or another unit of its building.
    case row(CleanText)
    case reject(RejectReason)
  }

  /// The code of the address.
  package let code: CleanText
  package let answer: Answer

  package init(code: CleanText, answer: Answer) {
    self.code = code
    self.answer = answer
  }
}

/// Why a known item was not planted.
package enum PlantRefusal: Int, Coded {
  case unknownAddress = 1
  /// A clerk has seen to it already.
  case closedAddress
  case alreadyPlanted
  case unknownRow
}

/// How often a clerk found what was known beforehand.
package struct ClerkAccuracy: Hashable, Sendable {
  package let clerk: CleanText
  package let right: Proportion

  package init(clerk: CleanText, right: Proportion) {
    self.clerk = clerk
    self.right = right
  }
}
