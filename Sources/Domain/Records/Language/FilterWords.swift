package import Persian

/// The words of the filter language that belong to no field.
package struct FilterWords: Hashable, Sendable {
  package let language: Language
  package let negation: FilterName
  /// The field says nothing.
  package let none: FilterName
  /// The field says something.
  package let any: FilterName
  package let from: FilterName
  package let to: FilterName
  /// Behind a length of time: it lies in the past, or ahead.
  package let ago: FilterName
  package let ahead: FilterName
  package let dayWords: [DayWord: FilterName]
  package let dayUnits: [DayUnit: FilterName]
  /// The months of the Jalali calendar.
  package let months: [FilterName]
  package let units: [Measure: [NumberUnit]]

  package init(
    language: Language, negation: FilterName, none: FilterName, any: FilterName, from: FilterName,
    to: FilterName, ago: FilterName, ahead: FilterName, dayWords: [DayWord: FilterName],
    dayUnits: [DayUnit: FilterName], months: [FilterName], units: [Measure: [NumberUnit]]
  ) {
    self.language = language
    self.negation = negation
    self.none = none
    self.any = any
    self.from = from
    self.to = to
    self.ago = ago
    self.ahead = ahead
    self.dayWords = dayWords
    self.dayUnits = dayUnits
    self.months = months
    self.units = units
  }
}
