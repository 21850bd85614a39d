import Persian

// What is said where hosts and metrics servers do not find each other.
extension Wording {
  var serversNotHeard: CleanText {
    say(
      "کارسازهای سنجه هنوز پاسخ نداده‌اند؛ لحظه‌ای دیگر دوباره بزنید.",
      "The metrics servers have not answered yet: try again in a moment.")
  }

  /// Hosts of the inventory that these servers do not tell of.
  func unknownHosts(_ hosts: [CleanText], to servers: [CleanText]) -> CleanText {
    let (hosts, servers) = (hosts.joined(separator: comma), servers.joined(separator: comma))
    return say(
      "کارساز سنجه \(servers) میزبان \(hosts) را نمی‌شناسد؛ برچسب instance باید نام آن باشد.",
      "No host \(hosts) on metrics server \(servers): its label instance must be that name.")
  }

  /// Hosts whose name several records of a server could be meant by.
  func ambiguousHosts(_ hosts: [CleanText]) -> CleanText {
    let hosts = hosts.joined(separator: comma)
    return say(
      "چند instance به نام \(hosts) هست؛ نام میزبان را با دامنه‌اش بنویسید.",
      "Several instances are called \(hosts): name the host with its domain.")
  }
}
