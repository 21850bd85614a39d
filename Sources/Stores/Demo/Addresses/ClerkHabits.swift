import Domain

/// How often clerks do what makes an address hard to find; shares of all addresses.
///
/// The mix is ours: no count of real address faults was found. It is meant to look like registry files.
struct ClerkHabits: Sendable {
  /// How often each part is written at all.
  var written: [AddressField: Double] = [
    .province: 0.33, .county: 0.12, .city: 0.86, .neighbourhood: 0.52, .mainStreet: 0.93,
    .sideStreet: 0.8, .alley: 0.88, .plaque: 0.82, .floor: 0.45, .unit: 0.55,
  ]
  var abbreviates = 0.34
  var dropsTypeWord = 0.1
  var shortensMartyr = 0.22
  var dropsMartyr = 0.1
  var usesFormerName = 0.3
  var addsLandmark = 0.3
  var addsCrossStreet = 0.16
  var reverses = 0.07
  var swaps = 0.12
  var mistakesPlaque = 0.02
  var spellsNumbers = 0.08
  var addsKind = 0.26
  var addsRegistrationPlate = 0.12
  var addsOwner = 0.1
  var typesPostcodeInText = 0.1
  var fillsPostcode = 0.42
  var arabicLetters = 0.34
  var persianDigits = 0.5
  var arabicDigits = 0.06
  var losesJoiner = 0.7
  var losesMadda = 0.1
  /// A share of words, not of addresses.
  var mistypes = 0.022
  var gluesWords = 0.02
  var splitsWord = 0.01
  var doublesSpace = 0.06
}
