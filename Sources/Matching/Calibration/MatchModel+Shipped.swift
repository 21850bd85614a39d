import Domain
import Foundation

extension MatchModel {
  /// The model that comes with the product, for want of decisions to learn one from.
  package static let shipped: MatchModel =
    (try? MatchModel(file: Data(PackageResources.shipped_json))) ?? unlearnt

  /// The score taken for a probability, and everything left to people.
  static let unlearnt = MatchModel(uncalibrated: nil, origin: [])

  /// A model of field weights alone: until it is calibrated, everything is left to people.
  package init(uncalibrated fields: LearntWeights?, origin: [String]) {
    self.init(
      Learnt(
        origin: origin, examples: 0,
        accept: AcceptBand(
          from: nil, asked: 1, absentLimit: 0, right: Proportion(), absent: Proportion()),
        reject: RejectBand(below: nil, asked: 0, right: Proportion()), weights: .score,
        curve: .logistic, fields: fields))
  }
}
