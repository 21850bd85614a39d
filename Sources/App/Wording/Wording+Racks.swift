import Domain
import Persian

extension Wording {
  func name(of rack: Rack) -> CleanText {
    rack.name.isEmpty ? say("بدون رک", "no rack") : rack.name
  }

  /// So many hosts of a rack that stand so.
  func count(_ count: Int, _ state: HostState) -> CleanText {
    say("\(numerals.integer(count)) \(name(state))", "\(numerals.integer(count)) \(name(state))")
  }

  var noHostHere: CleanText {
    say("میزبانی در این مرکز داده نیست", "No host stands in this data centre")
  }

  var howHostsFindTheirSite: CleanText {
    say(
      "نام مرکز داده در فهرست میزبان‌ها باید همین نام باشد: didban import hosts",
      "Hosts must name their data centre just so: didban import hosts")
  }
}
