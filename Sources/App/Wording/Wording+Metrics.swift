package import Domain
package import Persian

extension Wording {
  var metrics: CleanText { say("سنجه‌ها", "Metrics") }
  var metric: CleanText { say("سنجه", "Metric") }
  var metricValue: CleanText { say("مقدار", "Value") }
  var metricAge: CleanText { say("عمر", "Age") }
  var lastHour: CleanText { say("یک ساعت گذشته", "Last hour") }
  var wholeServer: CleanText { say("همه", "all") }
  var noOffender: CleanText { say("موردی یافت نشد", "none found") }
  package var noMetricServer: CleanText {
    say("کارسازی برای سنجه‌ها تنظیم نشده است", "No metrics server is set up")
  }
  package var howToNameMetricServer: CleanText {
    say(
      "در config.toml بنویسید: [[prometheus]] و زیر آن name = \"تهران\" و url = \"http://host:9090\"",
      "Write in config.toml: [[prometheus]] and under it name = \"tehran\" and url = \"http://host:9090\""
    )
  }

  func noSeries(_ exporter: CleanText) -> CleanText {
    say("داده‌ای از \(exporter) نیست", "nothing from \(exporter)")
  }

  func moreRecords(_ count: Int) -> CleanText {
    say("و \(numerals.integer(count)) مورد دیگر", "and \(numerals.integer(count)) more")
  }

  func groupPosition(_ place: Int, of total: Int) -> CleanText {
    say(
      "گروه \(numerals.integer(place)) از \(numerals.integer(total))",
      "group \(numerals.integer(place)) of \(numerals.integer(total))")
  }

  func name(_ group: MetricGroup) -> CleanText {
    switch group {
    case .host: say("میزبان‌ها", "Hosts")
    case .openstack: say("تخصیص و سهمیه", "Allocation and quota")
    case .libvirt: say("ماشین‌های مجازی", "Virtual machines")
    case .ceph: say("ذخیره‌سازی", "Storage")
    case .gpu: say("پردازنده‌های گرافیکی", "GPUs")
    case .slurm: say("صف کارها", "Job queue")
    case .blackbox: say("درگاه‌ها و گواهی‌ها", "Endpoints and certificates")
    case .slo: say("کیفیت خدمت", "Service quality")
    case .security: say("امنیت", "Security")
    case .backup: say("پشتیبان‌ها", "Backups")
    }
  }

  /// A figure with its unit.
  package func value(_ value: Double, _ unit: MetricUnit) -> CleanText {
    switch unit {
    case .share: return numerals.percent(value, places: 1)
    case .percent: return numerals.percent(value / 100, places: 1)
    case .bytes: return numerals.bytes(whole(value))
    case .bytesPerSecond: return rate(value.magnitude < 9e15 ? value : 9e15)
    case .seconds: return duration(value)
    case .days:
      guard value < 3_650 else { return say("بیش از ده سال", "over ten years") }
      return say("\(number(value)) روز", "\(number(value)) d")
    case .count: return number(value)
    case .perSecond: return say("\(number(value)) در ثانیه", "\(number(value))/s")
    case .celsius: return "\(number(value)) °C"
    case .watts: return say("\(number(value)) وات", "\(number(value)) W")
    case .flag: return value == 0 ? say("خیر", "no") : say("بله", "yes")
    case .health:
      return switch value {
      case 0: say("سالم", "well")
      case 1: say("هشدار", "warning")
      default: say("خطا", "error")
      }
    case .processors: return "\(numerals.decimal(value, places: 2)) vCPU"
    case .ratio: return "\(numerals.decimal(value, places: 2))×"
    }
  }

  private func duration(_ seconds: Double) -> CleanText {
    switch seconds.magnitude {
    case ..<1:
      say(
        "\(number(seconds * 1_000)) میلی‌ثانیه", "\(number(seconds * 1_000)) ms")
    case ..<120: say("\(number(seconds)) ثانیه", "\(number(seconds)) s")
    case ..<7_200: say("\(number(seconds / 60)) دقیقه", "\(number(seconds / 60)) min")
    case ..<172_800: say("\(number(seconds / 3_600)) ساعت", "\(number(seconds / 3_600)) h")
    default: say("\(number(seconds / 86_400)) روز", "\(number(seconds / 86_400)) d")
    }
  }

  /// A number with one place where it is not whole.
  private func number(_ value: Double) -> CleanText {
    let isWhole = value == value.rounded() || value.magnitude >= 1e6
    return isWhole ? numerals.integer(whole(value)) : numerals.decimal(value, places: 1)
  }

  /// Whatever was measured, within what an integer holds.
  private func whole(_ value: Double) -> Int { Int(max(-9e18, min(9e18, value.rounded()))) }
}
