package import Persian

/// What operators have to do with a record: whose it is, what is open, what was noted last.
package struct RecordStanding: Hashable, Sendable {
  /// Empty where the record is nobody's.
  package let assignee: CleanText
  /// The open ones, the most urgent first.
  package let followUps: [FollowUp]
  /// The latest few, the newest first.
  package let notes: [RecordNote]
  /// How many notes there are in all.
  package let noteCount: Int
  /// The latest request to the Post about an address; nil of other records, and where there was none.
  package let post: PostRequest?

  package init(
    assignee: CleanText = "", followUps: [FollowUp] = [], notes: [RecordNote] = [],
    noteCount: Int = 0, post: PostRequest? = nil
  ) {
    self.assignee = assignee
    self.followUps = followUps
    self.notes = notes
    self.noteCount = noteCount
    self.post = post
  }

  /// Whether nobody has anything to do with it.
  package var isEmpty: Bool {
    assignee.isEmpty && followUps.isEmpty && noteCount == 0 && post == nil
  }
}
