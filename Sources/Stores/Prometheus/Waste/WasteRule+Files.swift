package import Domain

extension WasteRule {
  /// The rules that come with the product, those of the operator's file in their place or beside them.
  ///
  /// A file that is not there changes nothing.
  package static func load(overriding path: String? = nil) throws(CatalogueFault) -> [WasteRule] {
    let shipped = try WasteRuleFile.read(
      toml: String(decoding: PackageResources.waste_rules_toml, as: UTF8.self),
      name: "waste_rules.toml")
    return try shipped.overlaid(by: path, id: \.id, read: WasteRuleFile.read)
  }
}
