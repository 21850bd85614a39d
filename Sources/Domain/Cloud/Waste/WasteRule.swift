package import Persian

/// A rule by which a resource is called waste, such as those that cloud providers publish.
package struct WasteRule: Hashable, Sendable {
  /// Unique among the rules.
  package let id: CleanText
  package let titles: [Language: CleanText]
  /// Who published it.
  package let publisher: CleanText
  package let subject: WasteSubject
  /// Days that the conditions look back on; what is younger is not judged.
  package let window: Int
  /// What share of the window has been measured, 0...1, a series a resource.
  package let coverage: MetricQuery
  /// Below this share of the window nothing is said, 0...1.
  package let leastCoverage: Double
  /// All have to hold.
  package let conditions: [WasteCondition]
  package let saving: WasteSaving
  /// What else is told of the resources; nil where they are just what was measured.
  package let traits: WasteTraits?
  /// How a server may be asked in parts; nil where it cannot.
  package let parts: QueryDivision?

  package init(
    id: CleanText, titles: [Language: CleanText], publisher: CleanText, subject: WasteSubject,
    window: Int, coverage: MetricQuery, leastCoverage: Double, conditions: [WasteCondition],
    saving: WasteSaving, traits: WasteTraits? = nil, parts: QueryDivision? = nil
  ) {
    self.id = id
    self.titles = titles
    self.publisher = publisher
    self.subject = subject
    self.window = window
    self.coverage = coverage
    self.leastCoverage = leastCoverage
    self.conditions = conditions
    self.saving = saving
    self.traits = traits
    self.parts = parts
  }

  /// All that servers are asked for it; nothing where the inventory knows.
  package var queries: [MetricQuery] {
    subject.isInventoried
      ? [] : conditions.map(\.query) + [coverage] + [traits?.query].compactMap(\.self)
  }

  /// The title in this language, or the id where the rule has none.
  package func title(in language: Language) -> CleanText { titles[language] ?? id }
}

/// One figure of a resource and the side of a limit it has to be on.
package struct WasteCondition: Hashable, Sendable {
  package enum Comparison: Int, Coded {
    case below = 1
    case atMost
    case above
    case atLeast
  }

  /// One series a resource; of what the inventory alone knows the expression is a ``WasteFact``'s token.
  package let query: MetricQuery
  package let comparison: Comparison
  /// In the query's unit.
  package let limit: Double

  package init(query: MetricQuery, comparison: Comparison, limit: Double) {
    self.query = query
    self.comparison = comparison
    self.limit = limit
  }

  package func holds(for value: Double) -> Bool {
    switch comparison {
    case .below: value < limit
    case .atMost: value <= limit
    case .above: value > limit
    case .atLeast: value >= limit
    }
  }
}

/// What becomes free where a rule finds waste.
package enum WasteSaving: Hashable, Sendable {
  /// All that the resource holds.
  case all
  /// Processors beyond what the first condition's figure, a share of them, needs with this share of headroom.
  case processors(headroom: Double)

  /// What a machine of this size need not hold, where the first figure is so much.
  package func saving(of size: Resources, figure: Double) -> Resources {
    switch self {
    case .all: return size
    case .processors(let headroom):
      let needed = (Double(size.vcpus) * figure / (1 - headroom)).rounded(.up)
      let kept = max(1, needed.isFinite ? Int(min(needed, Double(size.vcpus))) : size.vcpus)
      return Resources(vcpus: max(0, size.vcpus - kept), memoryMiB: 0, diskGiB: 0, gpus: 0)
    }
  }
}
