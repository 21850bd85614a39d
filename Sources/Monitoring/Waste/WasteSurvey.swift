package import Domain
package import Foundation
package import Persian

/// One look at metrics servers and at the inventory by the rules of waste, with the inventory saying whose
/// each resource is.
package struct WasteSurvey: Sendable {
  private let sources: [any MetricSource]
  private let records: any RecordSource
  private let inventory: any CloudInventory

  package init(
    _ sources: [any MetricSource], records: any RecordSource, inventory: any CloudInventory
  ) {
    self.sources = sources
    self.records = records
    self.inventory = inventory
  }

  /// A report a server, in the order of the servers, as of `now`, and one of the inventory where a rule is
  /// about what it alone knows.
  ///
  /// A rule of which a query fails is left out of the report, which says so; fails where no rule could be
  /// judged by on any server, nor in the inventory.
  package func reports(
    by rules: [WasteRule], at now: Date, today: Day
  ) async throws(SourceError) -> [WasteReport] {
    let lookup = try await WasteLookup(records, inventory, today: today)
    var reports: [WasteReport] = []
    for source in sources {
      var answers = WasteAnswers(source, lookup, at: now)
      var judgement = WasteJudgement(lookup)
      for rule in rules where !rule.subject.isInventoried {
        do throws(SourceError) {
          judgement.judge(by: rule, try await answers.evidence(for: rule))
        } catch {
          judgement.omit(rule, because: error)
        }
      }
      reports.append(judgement.report(of: source.name))
    }
    let own = rules.filter(\.subject.isInventoried)
    guard !own.isEmpty else {
      if let first = reports.first?.omissions.first, reports.allSatisfy({ !$0.isJudged }) {
        throw first.error
      }
      return reports
    }
    let inventory = WasteInventory(records, today: today)
    var judgement = WasteJudgement(lookup)
    for rule in own { judgement.judge(by: rule, try await inventory.evidence(for: rule)) }
    return reports + [judgement.report(of: WasteReport.inventory)]
  }
}
