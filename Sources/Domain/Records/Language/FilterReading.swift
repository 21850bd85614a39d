/// What a text of the filter language says.
package struct FilterReading<Field: RecordField>: Hashable, Sendable {
  /// Everything that was understood.
  package let filter: RecordFilter<Field>
  /// What was not, in the order of the text.
  package let problems: [FilterProblem<Field>]

  package init(filter: RecordFilter<Field>, problems: [FilterProblem<Field>] = []) {
    self.filter = filter
    self.problems = problems
  }

  /// The first thing that keeps the filter from being applied.
  package var obstacle: FilterProblem<Field>? { problems.first { !$0.isDoubt } }

  /// The first thing to tell the reader.
  package var remark: FilterProblem<Field>? { obstacle ?? problems.first }
}
