import Foundation
import Persian
import TestPrograms
import Testing

/// The commands as scripts meet them: output, messages, exit codes.
@Suite(.serialized)
struct CommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func sqlite(_ path: String, _ sql: String) throws -> String {
    let answer = program.folder + "/answer"
    let code = try Child.run(
      "/usr/bin/sqlite3", [path, sql], environment: program.environment, output: answer)
    #expect(code == 0)
    return try program.text(of: answer).trimmingCharacters(in: .newlines)
  }

  @Test(arguments: [("fa", "پایشگر"), ("en", "Monitors")])
  func `help comes in both languages`(language: String, word: String) throws {
    let result = try program.run("--help", "--lang", language)
    #expect(result.code == 0)
    #expect(result.output.contains(word))
    for command in ["run", "demo", "generate", "import", "match", "snapshot", "text", "doctor"] {
      #expect(result.output.contains(command))
    }
  }

  @Test func `wrong usage is exit code 64`() throws {
    for arguments in [
      ["nonsense"], ["import", "camels", "x.csv"], ["snapshot", "overview", "--size", "1"],
      ["snapshot", "overview", "--bidi", "V"],
    ] {
      let code = try Child.run(Program.path, arguments, environment: program.environment)
      #expect(code == 64)
    }
  }

  @Test(arguments: ["run", "snapshot overview", "doctor"])
  func `a missing store is named, with what to do, in both languages`(command: String) throws {
    let parts = command.split(separator: " ").map(String.init)
    for (language, cause, remedy) in [
      ("fa", "پیدا نشد", "didban demo"), ("en", "no store", "didban demo"),
    ] {
      let out = program.folder + "/o"
      let code = try Child.run(
        Program.path, parts + ["--store", "/nowhere/s.sqlite", "--lang", language],
        environment: program.environment, output: out, errors: program.folder + "/e")
      let said = try program.text(of: out) + program.text(of: program.folder + "/e")
      #expect(code == (command == "doctor" ? 1 : 66))
      #expect(said.contains(cause) && said.contains(remedy), "\(said)")
    }
    #expect(!FileManager.default.fileExists(atPath: "/nowhere"))
  }

  @Test
  func `two that make one store at the same time leave one whole store and nothing beside it`()
    async throws
  {
    let store = program.folder + "/one.sqlite"
    // What a killed run has left; no process has this number.
    _ = try program.file("one.sqlite.4194303.partial", "half")
    let (path, environment) = (Program.path, program.environment)
    let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 1...2 {
        let out = program.folder + "/both\(number)"
        group.addTask {
          try Child.run(
            path, ["demo", "--store", store, "--lang", "en"], environment: environment,
            output: out, errors: out + ".err")
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == [0, 0])
    #expect(try sqlite(store, "PRAGMA integrity_check") == "ok")
    #expect(try sqlite(store, "SELECT count(*) FROM endowment") == "5000")
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(left.filter { $0.contains("partial") } == [])
  }

  @Test func `what is no store, or newer, or held by another program, is refused as it is`() throws
  {
    let text = try program.file("notes.txt", "not a store")
    let corrupt = try program.run("snapshot", "overview", "--store", text)
    #expect(corrupt.code == 65)
    #expect(try program.text(of: text) == "not a store")

    #expect(try program.run("generate", "--store", program.store).code == 0)
    _ = try sqlite(program.store, "PRAGMA user_version = 99")
    let newer = try program.run("snapshot", "overview", "--store", program.store, "--lang", "en")
    #expect(newer.code == 65)
    #expect(newer.errors.contains("99") && newer.errors.contains("Update"))

    let folder = try program.run("snapshot", "overview", "--store", program.folder)
    #expect(folder.code == 65)
  }

  @Test func `generate refuses to replace anything, and leaves no half store`() throws {
    let there = try program.file("precious.sqlite", "precious")
    #expect(try program.run("generate", "--store", there).code == 73)
    #expect(try program.text(of: there) == "precious")
    #expect(try program.run("generate", "--store", "/proc/nothing/s.sqlite").code == 73)
  }

  @Test func `an import says what it did, keeps what it refused, and doubles nothing`() throws {
    let file = try program.file(
      "addresses.csv",
      "property_id,address,postcode,office_province\nr1,یزد، خیابان امام، پلاک ۱۲,8913653471,یزد\nr2,,,یزد\n"
    )
    let rejects = program.folder + "/rejects.csv"
    let first = try program.run(
      "import", "properties", file, "--store", program.store, "--rejects", rejects, "--lang", "en")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("2 rows read: 1 new"))
    #expect(try program.text(of: rejects).contains("r2"))
    let second = try program.run(
      "import", "properties", file, "--store", program.store, "--lang", "en")
    #expect(second.output.contains("1 unchanged"))
    #expect(try sqlite(program.store, "SELECT count(*) FROM property_address") == "1")
    let empty = try program.file("empty.sqlite", "")
    #expect(try program.run("import", "properties", file, "--store", empty).code == 0)
    #expect(try sqlite(empty, "SELECT count(*) FROM property_address") == "1")
  }

  @Test func `an import that fails before its first row leaves no store behind`() throws {
    let bad = try program.file("bad.csv", "colour,size\nred,9\n")
    for path in [bad, program.folder + "/nowhere.csv", program.folder] {
      let result = try program.run("import", "properties", path, "--store", program.store)
      #expect(result.code == 65 || result.code == 66)
      #expect(result.errors.count > 10)
    }
    #expect(!FileManager.default.fileExists(atPath: program.store))
    let header = try program.run(
      "import", "properties", bad, "--store", program.store, "--lang", "en")
    #expect(header.errors.contains("property_id") && header.errors.contains("colour"))
  }

  @Test func `an import killed in the middle loses nothing and, run again, doubles nothing`() throws
  {
    let count = 30_000
    let file = try program.file(
      "many.csv",
      "property_id,address\n"
        + (1...count).map { "k\($0),یزد، خیابان قیام، کوچه \($0)\n" }.joined())
    for pause in ["0.05", "0.4", "1.2"] {
      let script =
        "'\(Program.path)' import properties '\(file)' --store '\(program.store)' & "
        + "sleep \(pause); kill -9 $!; wait"
      _ = try Child.run("/bin/sh", ["-c", script], environment: program.environment)
      let tables = "SELECT count(*) FROM sqlite_schema WHERE name = 'property_address'"
      guard FileManager.default.fileExists(atPath: program.store),
        try sqlite(program.store, tables) == "1"
      else { continue }
      let whole = try sqlite(program.store, "SELECT count(*) % 1000 FROM property_address")
      #expect(whole == "0", "only whole batches are there")
    }
    let stored = try sqlite(program.store, "SELECT coalesce(max(rows), 0) FROM import_log")
    let again = try program.run(
      "import", "properties", file, "--store", program.store, "--lang", "en")
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.output.contains("Continued from row") == (stored != "0" && stored != "\(count)"))
    let whole = program.folder + "/whole.sqlite"
    #expect(try program.run("import", "properties", file, "--store", whole).code == 0)
    for table in ["property_address", "address_tally", "county", "province"] {
      let columns = table == "property_address" ? "id, code, province, county, text, state" : "*"
      let rows = "SELECT \(columns) FROM \(table) ORDER BY 1, 2"
      #expect(try sqlite(whole, rows) == sqlite(program.store, rows))
    }
    #expect(try sqlite(program.store, "SELECT count(*) FROM property_address") == "\(count)")
    #expect(try sqlite(program.store, "SELECT sum(n) FROM address_tally") == "\(count)")
    #expect(try sqlite(program.store, "PRAGMA integrity_check") == "ok")
  }

  @Test func `a trial writes nothing, not even a store`() throws {
    let file = try program.file("a.csv", "property_id,address\nr1,قم\nr2,\n")
    let result = try program.run(
      "import", "properties", file, "--store", program.store, "--dry-run", "--lang", "en")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("nothing was written") && result.output.contains("1 new"))
    #expect(!FileManager.default.fileExists(atPath: program.store))
  }

  @Test func `reasons in a rejects file are Persian, whatever the language`() throws {
    let file = try program.file("a.csv", "property_id,address\nr1,قم\nr2,\n")
    let rejects = program.folder + "/r.csv"
    _ = try program.run(
      "import", "properties", file, "--store", program.store, "--rejects", rejects, "--lang", "en")
    #expect(
      try program.text(of: rejects).contains(
        ",3,address,missing,\"خانه‌ای که باید پر باشد خالی است\",\"r2,\""))
  }

  @Test func `a time zone that is none is refused by whoever reads the settings`() throws {
    let config = try program.file("c.toml", "time_zone = \"Tehran/Asia\"\n")
    let file = try program.file("a.csv", "property_id,address\nr1,قم\n")
    for command in [["import", "properties", file], ["doctor"]] {
      let errors = program.folder + "/zone"
      let code = try Child.run(
        Program.path, command + ["--store", program.store, "--config", config, "--lang", "en"],
        environment: program.environment, errors: errors)
      #expect(code == 65)
      #expect(try program.text(of: errors).contains("Tehran/Asia"))
    }
  }

  @Test func `neither rejects nor results take the place of another file`() throws {
    let file = try program.file("a.csv", "property_id,address\nr1,قم\n")
    let other = try program.file("precious.csv", "precious\n")
    #expect(
      try program.run("import", "properties", file, "--store", program.store, "--rejects", other)
        .code == 73)
    let gnaf = try program.file(
      "g.csv",
      "gnaf_id,building_id,province,county,city,neighbourhood,main_street,side_street,alley,plaque,floor,unit,postcode,lat,lon\n"
        + "g1,b1,قم,قم,قم,,خیابان صفائیه,,کوچه ۳,۱۲,,,3713653471,34.64,50.88\n")
    for out in [other, gnaf, file] {
      let result = try program.run(
        "match", "--gnaf", gnaf, "--properties", file, "--out", out)
      #expect(result.code == 73)
    }
    #expect(try program.text(of: other) == "precious\n")
    #expect(try program.text(of: file).hasPrefix("property_id,address"))
  }

  @Test func `match writes ranked candidates, the right one first`() throws {
    let gnaf = try program.file(
      "g.csv",
      "gnaf_id,building_id,province,county,city,neighbourhood,main_street,side_street,alley,plaque,floor,unit,postcode,lat,lon\n"
        + (1...9).map {
          "g\($0),b\($0),یزد,یزد,یزد,,خیابان قیام,,کوچه \($0),\($0 * 2),,,89136534\($0)1,31.89,54.36\n"
        }.joined())
    let properties = try program.file(
      "p.csv",
      "property_id,address,office_province,office_county\np1,\"يزد، خ. قيام، ك ۴، پ ۸\",یزد,یزد\n")
    let out = program.folder + "/out.csv"
    let result = try program.run(
      "match", "--gnaf", gnaf, "--properties", properties, "--out", out, "--top", "3")
    #expect(result.code == 0, "\(result.errors)")
    let lines = try program.text(of: out).split(separator: "\n")
    #expect(lines.first == "property_id,gnaf_id,score")
    #expect(lines.dropFirst().first?.hasPrefix("p1,g4,") == true)
    #expect(lines.count <= 4)
  }

  @Test func `demo without a terminal makes a store, prints the overview and ends well`() throws {
    let result = try program.run("demo", "--store", program.store)
    #expect(result.code == 0, "\(result.errors)")
    for word in ["موقوفات", "ابر دماوند", "تطبیق نشانی", "نیازمند رسیدگی"] {
      #expect(result.output.contains(word))
    }
    #expect(!result.output.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: program.store + "-wal"))
  }

  @Test func `a snapshot is a picture, colours or data, and changes nothing`() throws {
    #expect(try program.run("generate", "--store", program.store).code == 0)
    let before = try Data(contentsOf: URL(filePath: program.store))
    let text = try program.run("snapshot", "review", "--store", program.store, "--size", "100x30")
    #expect(text.code == 0)
    #expect(text.output.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    #expect(!text.output.contains("\u{1B}"))
    let ansi = try program.run(
      "snapshot", "overview", "--store", program.store, "--format", "ansi", "--theme", "light")
    #expect(ansi.output.contains("\u{1B}[0;"))
    let json = try program.run(
      "snapshot", "units", "--store", program.store, "--format", "json", "--lang", "en")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["direction"] as? String == "ltr")
    #expect(
      (object?["runs"] as? [[String: Any]])?.contains { $0["text"] as? String == "Property unit" }
        == true)
    #expect(try Data(contentsOf: URL(filePath: program.store)) == before)
  }

  @Test func `text turns logical lines into visual ones`() throws {
    let result = try program.run("text", input: "سلام\nCPU 85%\nابر دماوند 10.0.0.1\n")
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0] == "\u{FEE1}\u{FEFC}\u{FEB3}")
    #expect(lines[1] == "CPU 85%")
    #expect(lines[2].contains("10.0.0.1"))
    let mixed = "سلام CPU\n"
    let joined = "\u{FEE1}\u{FEFC}\u{FEB3}"
    #expect(try program.run("text", "--direction", "ltr", input: mixed).output == "\(joined) CPU\n")
    #expect(try program.run("text", "--direction", "rtl", input: mixed).output == "CPU \(joined)\n")
    #expect(try program.run("text", input: mixed).output == "CPU \(joined)\n")
  }

  @Test(arguments: [("dumb", 69), ("../../etc/passwd", 69)])
  func `a terminal that cannot carry the console is told what to do`(term: String, code: Int)
    async throws
  {
    #expect(try program.run("generate", "--store", program.store).code == 0)
    let tmux = try Tmux(
      "TERM='\(term)' '\(Program.path)' --store '\(program.store)' --lang en; echo code=$?",
      environment: program.environment)
    let rows = try await tmux.wait(forText: "code=\(code)")
    #expect(rows.contains { $0.contains("didban: ") })
  }

  @Test func `settings are read from the user's folder, and a wrong one is named`() throws {
    let folder = program.folder + "/home/.config/didban"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(try program.run("generate", "--store", program.store).code == 0)
    try Data("language = \"en\"\nstore = \"\(program.store)\"\ntheme = \"mono\"\n".utf8)
      .write(to: URL(filePath: folder + "/config.toml"))
    let shown = try program.run("snapshot", "overview")
    #expect(shown.code == 0)
    #expect(shown.output.contains("Endowments"))
    let other = try program.file("other.toml", "language = \"fa\"\nstore = \"\(program.store)\"\n")
    let persian = try program.run("snapshot", "overview", "--config", other)
    #expect(persian.code == 0 && !persian.output.contains("Endowments"))
    try Data("langauge = \"en\"\n".utf8).write(to: URL(filePath: folder + "/config.toml"))
    let wrong = try program.run("snapshot", "overview", "--lang", "en")
    #expect(wrong.code == 65)
    #expect(wrong.errors.contains("langauge"))
  }

  @Test func `the theme suits the background the environment tells, unless one is named`() throws {
    #expect(try program.run("generate", "--store", program.store).code == 0)
    func colours(_ environment: [String: String], _ more: [String] = []) throws -> [Substring] {
      let out = program.folder + "/shot"
      let code = try Child.run(
        Program.path,
        ["snapshot", "endowments", "--store", program.store, "--format", "ansi"] + more,
        environment: program.environment.merging(environment) { $1 }, output: out)
      #expect(code == 0)
      // The first row has a clock.
      return try program.text(of: out).split(separator: "\n").dropFirst().dropLast()
    }
    let light = try colours([:], ["--theme", "light"])
    let dark = try colours([:], ["--theme", "dark"])
    #expect(light != dark)
    #expect(try colours(["COLORFGBG": "0;15"]) == light)
    #expect(try colours(["COLORFGBG": "0;15"], ["--theme", "auto"]) == light)
    #expect(try colours([:]) == dark)
    #expect(try colours(["COLORFGBG": "0;15"], ["--theme", "dark"]) == dark)
  }

  @Test func `colours are asked for by known words only`() throws {
    let wrong = try program.run("run", "--colour", "purple", "--lang", "en")
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("direct|256|16|8|none"))
    let config = try program.file("c.toml", "colour = \"many\"\n")
    let settings = try program.run("doctor", "--config", config, "--lang", "en")
    #expect(settings.code == 65)
    #expect(settings.errors.contains("colour"))
  }

  @Test func `a full disk is no success`() throws {
    #expect(try program.run("generate", "--store", program.store).code == 0)
    let code = try Child.run(
      Program.path, ["snapshot", "overview", "--store", program.store],
      environment: program.environment, output: "/dev/full")
    #expect(code == 74)
  }
}
