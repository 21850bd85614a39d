import Domain
import Foundation
import Persian
import Stores

extension SQLiteStore {
  /// What a clerk who never took anything would be given.
  func nextOpen() async throws(SourceError) -> PropertyAddress? {
    try await waiting(TakingChoice(), besides: nil, session: "", at: Date(timeIntervalSince1970: 0))
  }
}
