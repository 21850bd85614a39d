import Domain
import Persian

/// What a filter is read with: the session's words, today, and the places there are.
struct FilterContext {
  let wording: Wording
  let provinces: [CleanText]
  let today: Day

  func language<Field: WordedField>(_ field: Field.Type) -> FilterLanguage<Field> {
    wording.filterLanguage(field, provinces: provinces, today: today)
  }
}

extension AppState {
  var filterContext: FilterContext {
    FilterContext(
      wording: wording, provinces: figures.registry?.byProvince.map(\.name) ?? [], today: today)
  }
}
