/// A question that a record answers one way or the other.
package enum YesNo: Int, Coded {
  case yes = 1
  case no

  package init(_ answer: Bool) { self = answer ? .yes : .no }
}
