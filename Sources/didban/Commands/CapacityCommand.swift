import App
import ArgumentParser
import Domain
import Foundation
import Monitoring
import Persian
import Stores

/// What room there is, what will be full and when, and what if a host is lost or an agency is added.
struct CapacityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity",
    abstract: say(
      "ظرفیت سایت‌ها، آنچه پر می‌شود و کی، و اگر میزبانی بیفتد یا دستگاهی افزوده شود.",
      "What room sites have, what fills up and when, and what if a host is lost or an agency is added."
    ),
    discussion: say(
      "تخصیص از موجودی (didban import hosts و machines) شمرده می‌شود و روند از کارسازهای سنجه. پیش‌بینی‌ها و نسبت‌ها در capacity.toml پوشه تنظیمات نوشته می‌شود. کارسازی که پاسخ ندهد گفته می‌شود و فرمان با خطا پایان می‌یابد.",
      "What is promised is counted in the inventory (didban import hosts and machines), how it grows is asked of the metrics servers. Forecasts and ratios change in capacity.toml in the folder of settings. A server that does not answer is told of, and the command then ends with an error."
    ))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("اگر این میزبان بیفتد.", "What if this host is lost."), valueName: "HOST"))
  var lost: String?

  @Option(
    help: ArgumentHelp(
      say(
        "اگر این ماشین‌ها افزوده شود: تعداد، vCPU، حافظه و دیسک به GiB، GPU.",
        "What if these machines are added: how many, vCPUs, GiB of memory, of disk, GPUs."),
      valueName: "20 4 16 100"))
  var added: String?

  @OptionGroup var options: ReportOptions

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let order = try added.map { try self.order($0, wording) }
    let setup = try MetricSetup(settings)
    let store = try StoreAtWork.open(common, settings, wording, writes: false)
    defer { try? store.close() }
    let survey = CapacitySurvey(setup.sources, inventory: store)
    let inventory: CapacityInventory
    do throws(SourceError) {
      let read = try await survey.holdings()
      inventory = CapacityInventory(
        hosts: read.hosts, holdings: read.holdings, ratios: setup.capacity.ratios)
    } catch {
      throw Failure(error, wording: wording)
    }
    let report = CapacityReport(
      inventory: inventory, lost: try lost.map { try loss(of: $0, in: inventory, wording) },
      added: order.map { AgencyAdded($0, to: inventory) },
      rows: await survey.answers(to: setup.capacity.forecasts, at: Date()).rows,
      hasServers: !setup.servers.isEmpty)
    try options.write(wording.lines(of: report), document: CapacityDocument(report))
    // Told in full, and yet not well: what a timer runs must notice.
    if let error = report.trouble { throw Failure(error, wording: wording) }
  }

  private func order(_ text: String, _ wording: Wording) throws -> MachineOrder {
    do throws(MachineOrder.Fault) {
      return try MachineOrder(CleanText(RawText(text)))
    } catch {
      throw ValidationError(wording.fault(error).string)
    }
  }

  private func loss(
    of name: String, in inventory: CapacityInventory, _ wording: Wording
  ) throws -> LostHost {
    let name = CleanText(RawText(name))
    guard let room = inventory.rooms.first(where: { $0.name == name }),
      let loss = inventory.losses[room.id]
    else {
      throw Failure(wording.noSuchHost(name), remedy: wording.howToSeeHosts, code: .badData)
    }
    return LostHost(room: room, loss: loss)
  }
}
