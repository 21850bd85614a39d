import Testing

@testable import Domain

struct `Cohen's kappa` {
  private func near(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 5e-5 } ?? false
  }

  @Test func `of twenty-five proposals for money read by two people`() {
    // 20 both yes, 5 and 10 apart, 15 both no: observed 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
    let kappa = CohenKappa([[20, 5], [10, 15]])
    #expect(kappa.total == 50)
    #expect(near(kappa.observed, 0.7))
    #expect(near(kappa.expected, 0.5))
    #expect(near(kappa.value, 0.4))
    // (0.10972 + 0.36 · 0.283 − 0.01) / (50 · 0.25) = 0.016128
    #expect(near(kappa.standardError, 0.126996))
    #expect(near(kappa.interval?.lowerBound, 0.151092))
    #expect(near(kappa.interval?.upperBound, 0.648908))
  }

  @Test func `of Fleiss's hundred patients and three diagnoses`() {
    // Observed 0.89; by chance 0.8 · 0.8 + 0.1 · 0.05 + 0.1 · 0.15 = 0.66; 0.23 / 0.34 = 0.676.
    let kappa = CohenKappa([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    #expect(near(kappa.observed, 0.89))
    #expect(near(kappa.expected, 0.66))
    #expect(near(kappa.value, 0.676471))
    #expect(kappa.standardError.map { abs($0 - 0.088) < 1e-3 } ?? false)
  }

  @Test func `is the same whoever is called the first`() {
    let there = CohenKappa([[12, 3, 0], [4, 20, 1], [2, 0, 8]])
    let back = CohenKappa([[12, 4, 2], [3, 20, 0], [0, 1, 8]])
    #expect(near(there.value, back.value ?? .nan))
    #expect(near(there.standardError, back.standardError ?? .nan))
  }

  @Test func `of full agreement is one without doubt`() {
    let kappa = CohenKappa([[7, 0], [0, 3]])
    #expect(kappa.value == 1)
    #expect(near(kappa.standardError, 0))
    #expect(near(kappa.interval?.upperBound, 1))
  }

  @Test func `below chance is negative`() {
    let kappa = CohenKappa([[0, 5], [5, 0]])
    #expect(kappa.value == -1)
    #expect(kappa.interval?.lowerBound == -1)
  }

  @Test(arguments: [[], [[0]], [[0, 0], [0, 0]], [[9]], [[9, 0], [0, 0]]])
  func `is undefined where chance explains all, or there is nothing`(square: [[Int]]) {
    let kappa = CohenKappa(square)
    #expect(kappa.value == nil)
    #expect(kappa.standardError == nil)
    #expect(kappa.interval == nil)
    #expect(kappa.observed.isFinite && kappa.expected.isFinite)
  }
}

struct `An agreement table` {
  private var table: AgreementTable {
    var table = AgreementTable()
    table.note(.accept, .accept, count: 20)
    table.note(.accept, .reject(.plateMismatch), count: 5)
    table.note(.reject(.plateMismatch), .accept, count: 10)
    table.note(.reject(.plateMismatch), .reject(.plateMismatch), count: 15)
    return table
  }

  @Test func `counts what was judged alike`() {
    #expect(table.total == 50)
    #expect(table.agreed == Proportion(35, of: 50))
    #expect(table.classes == [.accept, .reject(.plateMismatch)])
    #expect(table.kappa == CohenKappa([[20, 5], [10, 15]]))
  }

  @Test func `sets one reason against all the others`() {
    var table = table
    table.note(.askPost, .askPost, count: 10)
    // Reject: 15 both, 10 and 5 apart, 30 neither.
    #expect(
      table.collapsed(to: .reject(.plateMismatch)) == CohenKappa([[15, 10], [5, 30]]))
    #expect(table.collapsed(to: .reject(.incomplete)).value == nil)
  }

  @Test func `takes two different rows for a disagreement`() {
    let first = Verdict.accept(RecordID(1))
    #expect(VerdictClass(.accept(RecordID(1)), beside: first) == .accept)
    #expect(VerdictClass(.accept(RecordID(2)), beside: first) == .otherRow)
    #expect(VerdictClass(.askPost, beside: first) == .askPost)
    #expect(VerdictClass(.accept(RecordID(2)), beside: .skip) == .accept)
  }

  @Test func `adds up with another`() {
    var sum = table
    sum.add(table)
    #expect(sum.total == 100)
    #expect(sum.agreed == Proportion(70, of: 100))
  }

  @Test func `numbers of classes are found again and never shared`() {
    #expect(Set(VerdictClass.all.map(\.number)).count == VerdictClass.all.count)
    for judged in VerdictClass.all { #expect(VerdictClass(number: judged.number) == judged) }
    #expect(VerdictClass(number: 0) == nil)
  }
}
