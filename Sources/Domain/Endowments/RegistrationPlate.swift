package import Persian

/// A land registry number: sub-numbers out of main numbers, within a registration section.
///
/// Kept as integers, never as a string with a slash, because a slash between two numbers reads both ways
/// in right-to-left text.
package struct RegistrationPlate: Hashable, Sendable {
  /// The least main number.
  package let main: Int
  /// The least sub-number; zero where the plate is undivided.
  package let sub: Int
  /// Main numbers beside the least, in their order.
  package let otherMains: [Int]
  /// Sub-numbers beside the least, in their order.
  package let otherSubs: [Int]
  package let section: CleanText
  /// The parcel (قطعه), where the plate names one.
  package let part: CleanText
  /// The registration district (ناحیه), where the plate names one.
  package let district: CleanText

  package init(
    main: Int, sub: Int = 0, section: CleanText = "", part: CleanText = "",
    district: CleanText = ""
  ) {
    self.init(
      mains: [main], subs: sub == 0 ? [] : [sub], section: section, part: part, district: district
    )
  }

  /// A plate of several numbers; their order and repetitions mean nothing.
  ///
  /// Without a main number it is number zero, which no registry gives.
  package init(
    mains: [Int], subs: [Int], section: CleanText = "", part: CleanText = "",
    district: CleanText = ""
  ) {
    let mains = Set(mains).sorted()
    let subs = Set(subs).subtracting([0]).sorted()
    main = mains.first ?? 0
    sub = subs.first ?? 0
    otherMains = Array(mains.dropFirst())
    otherSubs = Array(subs.dropFirst())
    self.section = section
    self.part = part
    self.district = district
  }

  /// Every main number, in order.
  package var mains: [Int] { [main] + otherMains }

  /// Every sub-number, in order; empty where the plate is undivided.
  package var subs: [Int] { sub == 0 ? [] : [sub] + otherSubs }
}
