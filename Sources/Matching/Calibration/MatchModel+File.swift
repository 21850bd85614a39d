import Domain
package import Foundation
import Persian

/// Why the bytes of a file are no model.
package enum ModelFault: Error, Hashable, Sendable {
  /// Something else altogether.
  case foreign
  /// The beginning of a model without its end.
  case torn
  /// Written by a newer didban.
  case newer(found: Int, known: Int)
  /// Its figures are not those its identity was made from, or cannot be.
  case altered
}

/// A model file is JSON: a version, an identity made from the rest, and the rest.
extension MatchModel {
  /// The newest version of model files that is read; the second came with learnt field weights.
  package static let version = 2
  /// How every model file begins.
  package static let fileHead = "{\n  \"didban_match_model\" : "

  private struct Head: Decodable {
    let version: Int

    enum CodingKeys: String, CodingKey {
      case version = "didban_match_model"
    }
  }

  private struct Envelope: Codable {
    let version: Int
    let id: String
    let model: Learnt

    enum CodingKeys: String, CodingKey {
      case version = "didban_match_model"
      case id, model
    }
  }

  fileprivate static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// The bytes of a file of this model.
  package func file() throws -> Data {
    // Without field weights, an older didban reads it as well.
    let version = fields == nil ? 1 : Self.version
    let envelope = Envelope(version: version, id: id.string, model: learnt)
    return try Self.encoder.encode(envelope) + Data("\n".utf8)
  }

  /// The model in the bytes of a file.
  package init(file: Data) throws(ModelFault) {
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: file) else {
      let start = String(decoding: file.prefix(64), as: UTF8.self)
      throw start.contains(Head.CodingKeys.version.rawValue) ? .torn : .foreign
    }
    guard head.version <= Self.version else {
      throw .newer(found: head.version, known: Self.version)
    }
    guard let envelope = try? decoder.decode(Envelope.self, from: file), envelope.model.isSound,
      envelope.id == envelope.model.identity
    else { throw .altered }
    self.init(envelope.model)
  }
}

extension MatchModel.Learnt {
  /// A hash of the figures as a file writes them.
  var identity: String {
    let bytes = (try? MatchModel.encoder.encode(self)) ?? Data()
    return bytes.withUnsafeBytes { ByteHash.fnv1a($0) }.sixteenDigits
  }

  fileprivate var isSound: Bool {
    let isOrdered =
      if let from = accept.from, let below = reject.below { below <= from } else { true }
    return isOrdered && weights.isSound && examples >= 0 && fields?.isSound != false
      && [accept.right, accept.absent, reject.right].allSatisfy(\.isSound)
  }
}
