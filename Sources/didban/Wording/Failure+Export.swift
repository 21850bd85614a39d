import App
import ArgumentParser
import Domain
import Persian

extension Failure {
  init(_ error: ExportError, wording: Wording) {
    let code =
      switch error {
      case .source(let error): ExitCode(of: error)
      case .occupied: ExitCode.cannotCreate
      case .unread: ExitCode.diskError
      }
    self.init(wording.cause(error), remedy: wording.remedy(error), code: code)
  }

  init(exportIsOff wording: Wording) {
    self.init(
      wording.say(
        "خروجی گرفتن در تنظیمات خاموش است", "exporting is switched off in the settings"),
      remedy: wording.say(
        "export = false را از پرونده تنظیمات بردارید.",
        "Take export = false out of the settings file."), code: .usage)
  }
}
