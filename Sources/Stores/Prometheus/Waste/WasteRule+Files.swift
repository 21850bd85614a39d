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
    guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
      throw QueryFile.fault(path, "", .unreadable)
    }
    let own = try WasteRuleFile(
      toml: String(decoding: data, as: UTF8.self), name: path, inherited: file.meanings)
    var rules = file.rules.filter { !own.off.contains($0.id) }
    for rule in own.rules {
      if let place = rules.firstIndex(where: { $0.id == rule.id }) {
        rules[place] = rule
      } else {
        rules.append(rule)
      }
    }
    return rules
  }
}
