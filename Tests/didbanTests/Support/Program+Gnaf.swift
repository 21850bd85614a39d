extension Program {
  /// A file of nine GNAF rows, an alley each, with what is to follow them.
  func gnaf(then more: String = "") throws -> String {
    try file(
      "g.csv",
      "gnaf_id,building_id,province,county,city,neighbourhood,main_street,side_street,alley,plaque,floor,unit,postcode,lat,lon\n"
        + (1...9).map {
          "g\($0),b\($0),یزد,یزد,یزد,,خیابان قیام,,کوچه \($0),\($0 * 2),,,89136534\($0)1,31.89,54.36\n"
        }.joined() + more)
  }
}
