package import Persian

/// Where a record lies, from province down to city or village; an empty text is "not stated".
package struct Place: Hashable, Sendable {
  package let province: CleanText
  package let county: CleanText
  package let locality: CleanText

  package init(province: CleanText, county: CleanText = "", locality: CleanText = "") {
    self.province = province
    self.county = county
    self.locality = locality
  }
}
