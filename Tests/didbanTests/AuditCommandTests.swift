import Domain
import Foundation
import Glibc
import Persian
import Stores
import TestPrograms
import Testing

/// The audit log from the command line, and what is left of it when a console is killed.
struct AuditCommandTests {
  private func makeChanges(_ program: Program) async throws -> Digest {
    let store = try SQLiteStore.open(at: program.store)
    let unit = RecordRef(.units, 1)
    let moment = Date(timeIntervalSince1970: 1_758_094_200)
    for order in [
      ChangeOrder([.addNote(unit, "قفل عوض شده")], who: "سارا"),
      ChangeOrder([.assign(RecordRef(.endowments, 1), from: nil, to: "رضا")], who: "مریم"),
    ] {
      _ = try await store.carryOut(order, at: moment)
    }
    let head = try store.verifyAudit().head
    try store.close()
    return head
  }

  private func tamper(_ program: Program, _ sql: String) throws {
    let code = try Child.run(
      "/usr/bin/sqlite3", [program.store, sql], environment: program.environment)
    #expect(code == 0)
  }

  @Test(arguments: ["fa", "en"]) func `a log that holds is said to hold, with its head`(
    language: String
  ) async throws {
    let program = try Program.withSampleStore()
    let head = try await makeChanges(program)
    let result = try program.run(
      "audit", "verify", "--store", program.store, "--lang", language, "--head", head.hex)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains(head.hex))
    #expect(result.output.contains(language == "fa" ? "سالم است" : "holds"))
  }

  @Test func `a log that was tampered with is said to be, with the entry, and exits 65`()
    async throws
  {
    let program = try Program.withSampleStore()
    let head = try await makeChanges(program)
    try tamper(
      program, "DROP TRIGGER note_forbids_update; UPDATE note SET author = 'رضا' WHERE id = 1")
    let altered = try program.run("audit", "verify", "--store", program.store, "--lang", "en")
    #expect(altered.code == 65)
    #expect(altered.output.contains("note 1 is not as entry"))
    try tamper(
      program,
      """
      UPDATE note SET author = 'سارا' WHERE id = 1;
      DROP TRIGGER audit_forbids_delete; DROP TRIGGER assignment_forbids_delete;
      DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit); DELETE FROM assignment
      """)
    let cut = try program.run("audit", "verify", "--store", program.store, "--lang", "en")
    #expect(cut.code == 0, "\(cut.output)")
    let known = try program.run(
      "audit", "verify", "--store", program.store, "--lang", "en", "--head", head.hex)
    #expect(known.code == 65)
    #expect(known.output.contains("cut off"))
    #expect(try program.run("audit", "verify", "--head", "12").code == 64)
    #expect(try program.run("audit", "verify", "--store", "/no/such").code == 66)
  }

  @Test func `entries are listed, narrowed as asked`() async throws {
    let program = try Program.withSampleStore()
    _ = try await makeChanges(program)
    func list(_ options: String...) throws -> [Substring] {
      let (out, err) = (program.folder + "/out", program.folder + "/err")
      let code = try Child.run(
        Program.path, ["audit", "list", "--store", program.store, "--lang", "en"] + options,
        environment: program.environment, output: out, errors: err)
      let errors = try program.text(of: err)
      #expect(code == 0, "\(errors)")
      return try program.text(of: out).split(separator: "\n")
    }
    let all = try list("--since", "1404/06/26")
    #expect(all.contains { $0.contains("قفل عوض شده") && $0.contains("سارا") })
    #expect(try list("--subject", "units").count == 1)
    #expect(try list("--who", "مریم").count == 1)
    #expect(try list("--who", "هیچ‌کس").isEmpty)
    #expect(try program.run("audit", "list", "--since", "دیروز").code == 64)
  }

  /// A console in lines writes notes until it is killed in the middle of it.
  @Test func `what a killed console said it had recorded is in the store`() throws {
    let program = try Program.withSampleStore()
    var acknowledged = 0
    for round in 1...3 {
      let console = try PtyProgram(
        ["run", "--plain", "--store", program.store, "--lang", "en"],
        environment: program.environment)
      try console.read(until: " > ")
      for line in ["t2", "w"] {
        console.type(line + "\n")
        try console.read(until: " > ")
      }
      for n in 1...4 {
        console.type("i\n")
        try console.read(until: " > ")
        console.type("note \(round)-\(n)\n")
        try console.read(until: " > ")
        acknowledged += 1
      }
      // One more is under way when the end comes.
      console.type("i\n")
      try console.read(until: " > ")
      console.type("note \(round)-last\n")
      kill(console.pid, SIGKILL)
      _ = try console.finish()
      let result = try program.run("audit", "verify", "--store", program.store, "--lang", "en")
      #expect(result.code == 0, "\(result.output)\(result.errors)")
    }
    let listed = try program.run(
      "audit", "list", "--store", program.store, "--lang", "en", "--subject", "endowments")
    for round in 1...3 {
      for n in 1...4 { #expect(listed.output.contains("“note \(round)-\(n)”")) }
    }
    #expect(acknowledged == 12)
  }
}
