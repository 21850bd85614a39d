import App
import ArgumentParser
import Domain
import Foundation
import Persian

/// The one way out of a command that did not simply end.
enum Exit {
  static func leave(with error: any Error) -> Never {
    let wording = Wording(LaunchLanguage.current)
    switch error {
    case let failure as Failure: leave(with: failure)
    case let source as SourceError: leave(with: Failure(source, wording: wording))
    default:
      let code = Didban.exitCode(for: error)
      let text = Didban.fullMessage(for: error)
      if !text.isEmpty {
        let output = code.isSuccess ? Output.standard : Output.error
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          output.line(CleanText(RawText(String(line))))
        }
      }
      Foundation.exit(code.rawValue)
    }
  }

  /// Standard output took no more.
  static func leave(unwritten code: Int32) -> Never {
    let wording = Wording(LaunchLanguage.current)
    let cause = CleanText(RawText(String(cString: strerror(code))))
    leave(
      with: Failure(
        wording.say("خروجی نوشته نشد (\(cause)).", "the output could not be written (\(cause))."),
        code: .diskError))
  }

  private static func leave(with failure: Failure) -> Never {
    let prefix: CleanText = "didban: "
    Output.error.line(prefix + failure.message)
    if !failure.remedy.isEmpty { Output.error.line(failure.remedy) }
    Foundation.exit(failure.code.rawValue)
  }
}
