package import Domain
private import Foundation

extension WasteRule {
  /// The rules that come with the product, those of the operator's file in their place or beside them.
  ///
  /// A file that is not there changes nothing.
  package static func load(overriding path: String? = nil) throws(CatalogueFault) -> [WasteRule] {
    let shipped = String(decoding: PackageResources.waste_rules_toml, as: UTF8.self)
    let file = try WasteRuleFile(toml: shipped, name: "waste_rules.toml")
    guard let path, FileManager.default.fileExists(atPath: path) else { return file.rules }
    let own = try WasteRuleFile(
      toml: CatalogueFile.text(of: path), name: path, inherited: file.file.definitions)
    return CatalogueFile.overlaid(file.rules, by: own.rules, off: own.off, id: \.id)
  }
}
