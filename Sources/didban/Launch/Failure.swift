import App
import ArgumentParser
import Domain
import Persian

/// Why a command could not do its work, in words, with the exit code that says so to scripts.
struct Failure: Error {
  let message: CleanText
  let remedy: CleanText
  let code: ExitCode

  init(_ message: CleanText, remedy: CleanText = "", code: ExitCode) {
    self.message = message
    self.remedy = remedy
    self.code = code
  }

  init(_ error: SourceError, wording: Wording) {
    self.init(wording.cause(error), remedy: wording.remedy(error), code: ExitCode(of: error))
  }
}

extension ExitCode {
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let unavailable = ExitCode(69)
  static let internalError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let diskError = ExitCode(74)
  static let usage = ExitCode(64)
  static let tryAgain = ExitCode(75)

  init(of error: SourceError) {
    self =
      switch error {
      case .missing, .unreadable: .noInput
      case .locked: .tryAgain
      case .corrupt, .newerSchema: .badData
      case .unwritable: .cannotCreate
      case .inputOutput: .diskError
      case .refused(.held): .tryAgain
      case .refused: .badData
      case .remote: .unavailable
      case .conflict, .unexpected: .internalError
      }
  }
}
