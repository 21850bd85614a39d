package import Domain
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
    let shipped = try read(
      toml: String(decoding: PackageResources.showback_figures_toml, as: UTF8.self),
      name: "showback_figures.toml")
    return try shipped.overlaid(
      by: path, id: { CleanText(RawText($0.figure.rawValue)) }, read: read)
  }

  private static let keys: Set = ["id", "labels", "query"]

  private static func read(
    toml: String, name: String, inherited: [String: String] = [:]
  ) throws(CatalogueFault) -> CatalogueList<ShowbackQuery> {
    try CatalogueList(
      toml: toml, name: name, list: "query", inherited: inherited, keys: keys
    ) { table, id, definitions throws(CatalogueFault) in
      guard let figure = ShowbackFigure(rawValue: id.string) else {
        let words = ShowbackFigure.allCases.map(\.rawValue).joined(separator: ", ")
        throw table.fault("id", .unknownValue(allowed: CleanText(RawText(words))))
      }
      let labels = try table.labels("labels")
      guard !labels.isEmpty else { throw table.fault("labels", .missing) }
      let expression = try table.expression("query", definitions)
      guard expression.contains(placeholder) else {
        throw table.fault("query", .notInQuery(CleanText(RawText(placeholder))))
      }
      return ShowbackQuery(figure: figure, expression: expression, labels: labels)
    }
  }
}
