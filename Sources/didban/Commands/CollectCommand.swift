import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Reads the cloud's inventory off the metrics servers of the settings into the store: what a timer runs.
struct CollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: say(
      "موجودی ابر را از سنجه‌های کارسازها به مخزن می‌آورد؛ برای اجرای زمان‌بندی‌شده.",
      "Brings the cloud's inventory from the metrics of servers into the store; to be run by a timer."
    ),
    discussion: say(
      "دستگاه، پروژه، میزبان، ماشین، دیسک، تصویر، شبکه، گره گرافیکی و گواهی چنان که صادرکننده‌ها می‌گویند؛ آنچه سنجه‌ها نمی‌گویند همان می‌ماند که در مخزن است. پرسش‌ها در inventory.toml پوشه تنظیمات عوض می‌شود. سطرها پیش از ثبت مانند هر واردسازی سنجیده می‌شود و هیچ رکوردی پاک نمی‌شود: ماشینی که سنجه داشت و دیگر ندارد «حذف‌شده» ثبت می‌شود، مگر یکباره بیش از ده تا و بیش از پنج درصد همه باشند؛ چیزهای دیگر تنها نام برده می‌شود.",
      "Agencies, projects, hosts, machines, volumes, images, networks, GPU nodes and certificates as exporters tell of them; what metrics do not say stays as the store has it. The queries change in inventory.toml in the folder of settings. Rows are checked like those of any import, and no record is removed: a machine that had metrics and has none any more is put down as deleted, unless more than ten, and more than five percent of all, are at once; of all else the names are told."
    ))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say("نوع رکوردها؛ همه، اگر نیاید.", "What kinds of records; all, unless stated."),
      valueName: MetricDelivery.kinds.map(\.token).joined(separator: "|")))
  var kinds: [ImportKind] = []

  @Option(
    help: ArgumentHelp(
      say(
        "سطرها را در این پوشه می‌نویسد و هیچ وارد نمی‌کند.",
        "Write the rows into this folder, and import nothing."), valueName: "folder"))
  var out: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "ماشین‌هایی را که دیگر سنجه ندارند، هر چند که باشند، حذف‌شده ثبت می‌کند.",
        "Take machines that have no metrics any more for deleted, however many they are.")))
  var gone = false

  func validate() throws {
    if let kind = kinds.first(where: { !MetricDelivery.kinds.contains($0) }) {
      let wording = Wording(LaunchLanguage.current)
      throw ValidationError(wording.notCollected(kind).string)
    }
  }

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let setup = try MetricSetup.withServers(settings, wording)
    let now = Date()
    let store = try self.store(settings, wording)
    defer { try? store?.close() }
    var collection = InventoryCollection(
      setup.sources, records: store, at: now,
      today: JalaliFormat.day(of: now, zone: settings.zone), takesAllGone: gone)
    var delivered = try CollectedFiles(
      folder: out ?? Folders.state + "/collected", wording: wording, person: settings.person,
      moment: ImportMoment(date: now, zone: settings.zone),
      store: out == nil ? common.storePath(settings) : nil)
    var failure: Failure?
    for kind in MetricDelivery.kinds where kinds.isEmpty || kinds.contains(kind) {
      let collected: CollectedRows
      do throws(SourceError) {
        collected = try await collection.rows(of: kind, by: setup.deliveries)
      } catch {
        // One kind that could not be had keeps none of the others back.
        Output.standard.line(wording.notCollected(kind, error))
        failure = failure ?? Failure(error, wording: wording)
        // A server that is gone, or a store that cannot be read, would fail them all.
        guard error.concernsQuery else { break }
        continue
      }
      try delivered.take(collected)
    }
    if let store, out == nil, delivered.hasHosts {
      try await noteLoad(in: store, at: now, zone: settings.zone, wording)
    }
    if let failure { throw failure }
    if delivered.isUseless { throw ExitCode.badData }
  }

  /// Adds what all hosts together bear now to the history that the overview draws.
  private func noteLoad(
    in store: SQLiteStore, at now: Date, zone: TimeZone, _ wording: Wording
  ) async throws {
    do throws(SourceError) {
      let figures = try await store.cloudStatistics(on: JalaliFormat.day(of: now, zone: zone))
      guard let cpu = figures.cpuLoad, let memory = figures.memoryLoad else { return }
      try store.recordLoadSample(cpu: cpu, memory: memory, gpu: nil, at: now)
    } catch {
      throw Failure(error, wording: wording)
    }
  }

  /// What rows are compared with: of a store that is not there yet nothing, unless it is to be filled.
  private func store(_ settings: Settings, _ wording: Wording) throws -> SQLiteStore? {
    let isThere = FileManager.default.fileExists(atPath: common.storePath(settings))
    if out != nil {
      return isThere ? try StoreAtWork.open(common, settings, wording, writes: false) : nil
    }
    return isThere
      ? try StoreAtWork.open(common, settings, wording, writes: true)
      : try StoreAtWork.make(common, settings, wording)
  }
}
