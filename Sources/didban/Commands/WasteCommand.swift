import ArgumentParser
import Persian

/// Wasted resources of the cloud: found by rules on the metrics servers of the settings, kept with their
/// figures, and followed until they are given back or exempt.
struct WasteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waste",
    abstract: say(
      "منابع هدررفته ابر را به قاعده‌های منتشرشده می‌یابد و تا آزاد شدن پی می‌گیرد.",
      "Finds wasted resources of the cloud by published rules, and follows them until they are freed."
    ),
    discussion: say(
      "قاعده‌ها در waste.toml و بها در tariff.toml پوشه تنظیمات نوشته می‌شود. دستگاه و اندازه هر ماشین از موجودی است (didban import machines)؛ پشتیبان، جوان و در دست نگهداری داوری نمی‌شود، و آنچه کم سنجیده شده «داده ناکافی» است. تصویرها بی کارساز هم داوری می‌شوند. قاعده‌ای که پرسش آن شکست بخورد گفته می‌شود، موردهایش می‌ماند و فرمان با خطا پایان می‌یابد.",
      "Rules change in waste.toml, and what capacity costs is written in tariff.toml, in the folder of settings. Whose a machine is and how large comes from the inventory (didban import machines); what is on standby, young or under maintenance is not judged, and of what was measured too little nothing is said. Images and snapshots are judged without a metrics server, too. A rule of which a query fails is told of, its cases stay, and the command then ends with an error."
    ),
    subcommands: [
      WasteLookCommand.self, WasteSurveyCommand.self, WasteFiguresCommand.self,
      WasteMoveCommand.self,
    ],
    defaultSubcommand: WasteLookCommand.self)
}
