package import Persian

/// The figures of one place: a province or a county.
package struct PlaceFigures: Hashable, Sendable {
  package var endowments = 0
  /// Endowments run by the organisation itself.
  package var inCustody = 0
  /// Endowments that are let for income.
  package var forIncome = 0
  /// Endowments that spent less than three tenths of the last five years' income.
  package var dormant = 0
  /// Endowments with income and no spending in one of the last five years.
  package var unspent = 0
  package var units = 0
  package var unitsWithDeed = 0
  package var unitsLeased = 0
  package var unitsEncroached = 0
  /// Units without an issued deed over which a file about encroachment is open.
  package var unitsUndeeded = 0
  /// Units that more than one title deed covers.
  package var unitsTwiceDeeded = 0
  /// Yearly rent of the leases in force.
  package var rent = Rial.zero

  package init() {}
}

/// The figures of one province.
package struct ProvinceFigures: Hashable, Sendable {
  package let name: CleanText
  package let figures: PlaceFigures

  package init(name: CleanText, figures: PlaceFigures) {
    self.name = name
    self.figures = figures
  }

  package init(name: CleanText, endowments: Int, units: Int, unitsWithDeed: Int) {
    var figures = PlaceFigures()
    figures.endowments = endowments
    figures.units = units
    figures.unitsWithDeed = unitsWithDeed
    self.init(name: name, figures: figures)
  }

  package var endowments: Int { figures.endowments }
  package var units: Int { figures.units }
  package var unitsWithDeed: Int { figures.unitsWithDeed }
}

/// The figures of one county of a province.
package struct CountyFigures: Hashable, Sendable {
  package let province: CleanText
  package let name: CleanText
  package let figures: PlaceFigures

  package init(province: CleanText, name: CleanText, figures: PlaceFigures) {
    self.province = province
    self.name = name
    self.figures = figures
  }
}
