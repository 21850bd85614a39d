package import Domain
package import Persian

extension ShrineField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .name: wording.term("نام", "name", "بقعه", "shrine")
    case .kind: wording.term("نوع", "kind", "type")
    case .province: wording.term("استان", "province")
    case .county: wording.term("شهرستان", "county")
    case .boardMembers: wording.term("امنا", "board", "هیئت امنا")
    case .visitors: wording.term("زائر", "visitors")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .kind else { return nil }
    return ShrineKind(rawValue: code).map(wording.name)
  }
}
