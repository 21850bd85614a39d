/// A section of the phrase files.
enum PhraseKey: String, CaseIterable, Sendable {
  // Donors, trustees and tenants
  case oldMan = "donor.old.man"
  case oldManWithSurname = "donor.old.surname"
  case oldWoman = "donor.old.woman"
  case newMan = "donor.new.man"
  case newWoman = "donor.new.woman"
  case trustee
  case tenantMan = "tenant.man"
  case tenantWoman = "tenant.woman"
  case tenantCompany = "tenant.company"
  case reviewer
  // Names of endowments
  case nameOfAny = "name.any"
  case nameOfWoman = "name.woman"
  case nameOfMourning = "name.mourning"
  case nameOfFeeding = "name.feeding"
  case nameOfMosque = "name.mosque"
  case nameOfShrines = "name.shrines"
  case nameOfQuran = "name.quran"
  case nameOfSeminary = "name.seminary"
  case nameOfEducation = "name.education"
  case nameOfHealth = "name.health"
  case nameOfPoor = "name.poor"
  case nameOfYouth = "name.youth"
  case nameOfWater = "name.water"
  case nameOfEnvironment = "name.environment"
  case nameOfTechnology = "name.technology"
  case nameOfCharity = "name.charity"
  case nameOfDescendants = "name.descendants"
  case hall, mosque, saint
  case section
  // What belongs to an endowment beside its units
  case officeName = "office.name"
  case court
  case imamzadeh = "shrine.imamzadeh"
  case otherShrine = "shrine.other"
  case workOnShrine = "work.shrine"
  case workOnEndowment = "work.endowment"
  case contractor
  // Titles of units
  case farmLand, garden, residentialLand, residentialBuilding, commercial, office
  case waterWell, qanat, pasture, workshop, historic, undividedShare, movable
  case direct
  case trade, craft, fruit
  // Addresses
  case townAddress = "address.town"
  case villageAddress = "address.village"
  case martyr
  case plaquePart = "plaque.part"
  case streetWord = "word.street"
  case alleyWord = "word.alley"
  case boulevardWord = "word.boulevard"
  case squareWord = "word.square"
  case deadEndWord = "word.deadend"
  case martyrWord = "word.martyr"
  case formerName = "former.name"
  case neighbourhood, main, side, alley
  case villageStreet = "village.street"
  case ordinal
  case shortStreet = "short.street"
  case shortAlley = "short.alley"
  case shortBoulevard = "short.boulevard"
  case shortSquare = "short.square"
  case shortDeadEnd = "short.deadend"
  case shortMartyr = "short.martyr"
  case plaque, floor, unit, province, county, quarter
  case landmarkPlace = "landmark.place"
  case landmarkSide = "landmark.side"
  case crossSide = "cross.side"
  case kind
  case kindLink = "kind.link"
  case registration, owner
  case postcodeLabel = "postcode.label"
  case noPostcode = "postcode.none"
  case separator
  case numberWord = "number.word"
  // The cloud
  case site, rack, workload, blocker
  case gpuPurpose = "gpu.purpose"
}
