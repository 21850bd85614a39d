package import Persian

/// Which records of a kind to list: all conditions hold, all words occur, and the scope contains them.
package struct RecordFilter<Field: RecordField>: Hashable, Sendable {
  package var conditions: [Condition<Field>]
  /// Words that must all occur in what the record is searched by, letter variants and ZWNJ apart.
  package var text: CleanText
  /// What the list was opened out of; stays when the filter is taken away.
  package var scope: RecordScope?

  package init(
    _ conditions: Condition<Field>..., text: CleanText = "", scope: RecordScope? = nil
  ) {
    self.init(conditions, text: text, scope: scope)
  }

  package init(
    _ conditions: [Condition<Field>], text: CleanText = "", scope: RecordScope? = nil
  ) {
    self.conditions = conditions
    self.text = text
    self.scope = scope
  }

  /// Whether nothing but the scope narrows the list.
  package var isOpen: Bool { conditions.isEmpty && text.isEmpty }
}

/// The record whose own records a list shows.
package enum RecordScope: Hashable, Sendable {
  case endowment(RecordID<Endowment>)
  case unit(RecordID<PropertyUnit>)
  case lease(RecordID<Lease>)
  case shrine(RecordID<Shrine>)
  case titleDeed(RecordID<TitleDeed>)
  case tenant(RecordID<Tenant>)
  case cloudProject(RecordID<CloudProject>)
  case host(RecordID<HostMachine>)
  /// The hosts of one rack of a site; an empty name stands for those that name none.
  case rack(site: CleanText, name: CleanText)
  case machine(RecordID<VirtualMachine>)
  case volume(RecordID<Volume>)
}
