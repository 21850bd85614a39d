/// The parts of an index image, in the order in which they lie in it.
enum ImageSection: Int, CaseIterable {
  // Names of places: their texts, and their words as scoring compares them.
  case nameStarts, nameBytes, nameFormStarts, nameForms
  // Texts of plaques, floors and units, with the numbers they stand for.
  case labelStarts, labelBytes, labelPlaques, labelParts, labelLevels
  case partStarts, partBytes
  // The words of names, a table to find them by, and their spellings with a letter left out.
  case tokenStarts, tokenBytes, tokenSlots, spellingHashes, spellingTokens
  // Streets, and which of them hold a word.
  case streetNames, streetFirstRows, postingStarts, postingItems
  // Rows, column by column.
  case rowCodes, rowCodePatterns, rowBuildings, rowBuildingPatterns, rowPostcodes, rowPlaques
  case rowFloors, rowUnits, rowLatitudes, rowLongitudes, rowIDs
  case patternStarts, patternBytes, patternDigits
  case rowsByPostcode, oddRows, oddPostcodes
  // Regions: counties with their streets and plaques, towns with their counties, keys of provinces.
  case countyStarts, countyBytes, countyFirstStreets, plaqueKeys, plaqueCounts
  case townStarts, townBytes, townCountyStarts, townCounties
  case provinceNames, provinceKeyStarts, provinceKeyBytes
}
