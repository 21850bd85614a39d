import Persian

/// The question before a change is made to many records at once.
struct Confirmation: Hashable, Sendable {
  let question: CleanText
}
