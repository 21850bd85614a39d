package import Persian

/// The labels that tell one series from another, such as `instance` and `device`.
package struct MetricLabels: Hashable, Sendable {
  package struct Label: Hashable, Sendable {
    package let name: CleanText
    package let value: CleanText

    package init(name: CleanText, value: CleanText) {
      self.name = name
      self.value = value
    }
  }

  /// By name, each once.
  package let all: [Label]

  /// Of labels with the same name the first counts.
  package init(_ labels: [Label] = []) {
    var sorted = labels
    sorted.sort { $0.name < $1.name }
    for index in sorted.indices.reversed().dropLast()
    where sorted[index].name == sorted[index - 1].name {
      sorted.remove(at: index)
    }
    all = sorted
  }

  package subscript(name: CleanText) -> CleanText? {
    all.first { $0.name == name }?.value
  }

  /// The values of these labels, in this order; those that are absent or empty are left out.
  package func values(of names: [CleanText]) -> [CleanText] {
    names.compactMap { self[$0] }.filter { !$0.isEmpty }
  }
}

extension MetricLabels: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (CleanText, CleanText)...) {
    self.init(elements.map(Label.init(name:value:)))
  }
}

extension MetricLabels: Comparable {
  /// By the values, label after label.
  package static func < (left: Self, right: Self) -> Bool {
    left.all.lexicographicallyPrecedes(right.all) {
      ($0.name, $0.value) < ($1.name, $1.value)
    }
  }
}
