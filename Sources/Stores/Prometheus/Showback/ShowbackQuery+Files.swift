package import Domain
private import Foundation
import Persian

extension ShowbackQuery {
  /// The queries that come with the product, those of the operator's file in their place.
  ///
  /// A file that is not there changes nothing.
  ///
  /// ```toml
  /// [define]                   # names that stand in queries for what is written here
  /// steps = '''…'''
  ///
  /// [[query]]
  /// id = "vcpu_hours"          # vcpu_hours, vcpu_measured, memory_hours, memory_measured
  /// labels = ["domain"]        # the last is the code or the name of a machine
  /// query = '''…[$window]…'''  # PromQL: hours of vCPU or of GiB used, or the share measured, 0…1
  /// ```
  package static func load(
    overriding path: String? = nil
  ) throws(CatalogueFault) -> [ShowbackQuery] {
    let shipped = String(decoding: PackageResources.showback_figures_toml, as: UTF8.self)
    let file = try CatalogueFile(
      toml: shipped, name: "showback_figures.toml", list: "query")
    let queries = try read(file)
    guard let path, FileManager.default.fileExists(atPath: path) else { return queries }
    let own = try read(
      CatalogueFile(
        toml: CatalogueFile.text(of: path), name: path, list: "query",
        inherited: file.definitions))
    return CatalogueFile.overlaid(queries, by: own, off: []) {
      CleanText(RawText($0.figure.rawValue))
    }
  }

  private static let keys: Set = ["id", "labels", "query"]

  private static func read(_ file: CatalogueFile) throws(CatalogueFault) -> [ShowbackQuery] {
    let definitions = QueryDefinitions(file.definitions)
    var queries: [ShowbackQuery] = []
    for entry in file.entries {
      let table = CatalogueTable(table: entry.table, file: file.name, name: entry.id)
      try table.allow(only: keys)
      guard let figure = ShowbackFigure(rawValue: entry.id) else {
        let words = ShowbackFigure.allCases.map(\.rawValue).joined(separator: ", ")
        throw table.fault("id", .unknownValue(allowed: CleanText(RawText(words))))
      }
      guard !queries.contains(where: { $0.figure == figure }) else {
        throw table.fault("id", .repeated)
      }
      let labels = try table.labels("labels")
      guard !labels.isEmpty else { throw table.fault("labels", .missing) }
      let expression = try table.expression("query", definitions)
      guard expression.contains(placeholder) else {
        throw table.fault("query", .notInQuery(CleanText(RawText(placeholder))))
      }
      queries.append(ShowbackQuery(figure: figure, expression: expression, labels: labels))
    }
    return queries
  }
}
