import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `opening a store` {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  @Test func `a created store opens again, for writing and for reading`() throws {
    let path = folder.file
    try SQLiteStore.create(at: path).close()
    try SQLiteStore.open(at: path).close()
    try SQLiteStore.open(at: path, readOnly: true).close()
  }

  @Test func `creating where a store is opens it`() throws {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in try loader.insert(Fixture.endowment(1)) }
    try store.close()
    let again = try SQLiteStore.create(at: folder.file)
    #expect(try again.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM endowment") } == 1)
  }

  @Test func `a store whose beginning is still in its log is recognised`() throws {
    let store = try SQLiteStore.create(at: folder.file)
    // As a killed first import leaves it: everything committed, nothing yet in the file itself.
    let copy = folder.path + "/killed.didban"
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.file + suffix, toPath: copy + suffix)
    }
    try store.close()
    let size = try Data(contentsOf: URL(fileURLWithPath: copy + "-wal")).count
    #expect(size > 0)
    try SQLiteStore.open(at: copy).close()
  }

  @Test func `a database in which nothing was made is filled like a new one`() throws {
    let blank = try DatabasePool(path: folder.file)
    try blank.close()
    #expect(throws: SourceError.corrupt(.empty)) {
      try SQLiteStore.open(at: folder.file)
    }
    try SQLiteStore.create(at: folder.file).close()
    try SQLiteStore.open(at: folder.file).close()
  }

  @Test
  func `a store killed before its first step is filled, one with steps of others is left alone`()
    throws
  {
    let steps = try DatabasePool(path: folder.file)
    try steps.write { db in
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    try steps.close()
    try SQLiteStore.create(at: folder.file).close()
    try SQLiteStore.open(at: folder.file).close()

    let other = folder.file + "-other"
    let theirs = try DatabasePool(path: other)
    try theirs.write { db in
      try db.execute(
        sql: """
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('theirs')
          """)
    }
    try theirs.close()
    #expect(throws: SourceError.corrupt(.foreign)) {
      try SQLiteStore.create(at: other)
    }
  }

  @Test func `a folder is no store`() throws {
    let path = folder.path
    #expect(throws: SourceError.corrupt(.notADatabase)) {
      try SQLiteStore.open(at: path)
    }
  }

  @Test func `reading only changes no byte of the file`() throws {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in try loader.insert(Fixture.endowment(1)) }
    try store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    let reader = try SQLiteStore.open(at: folder.file, readOnly: true)
    #expect(try reader.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM endowment") } == 1)
    try reader.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
  }

  @Test func `a path without a file is missing`() throws {
    let path = folder.file
    #expect(throws: SourceError.missing(path: CleanText(RawText(path)))) {
      try SQLiteStore.open(at: path)
    }
  }

  @Test func `a folder that takes no files is unwritable`() throws {
    #expect(throws: SourceError.unwritable(path: "/proc/store.didban")) {
      try SQLiteStore.create(at: "/proc/store.didban")
    }
  }

  @Test(arguments: ["", "hello", String(repeating: "سلام ", count: 100)])
  func `a file that is no database is corrupt`(content: String) throws {
    try Data(content.utf8).write(to: URL(fileURLWithPath: folder.file))
    let failure = #expect(throws: SourceError.self) {
      try SQLiteStore.open(at: folder.file)
    }
    guard case .corrupt = failure else {
      Issue.record("got \(String(describing: failure))")
      return
    }
  }

  @Test func `another program's database is refused and left as it was`() throws {
    let other = try DatabaseQueue(path: folder.file)
    try other.write { db in try db.execute(sql: "CREATE TABLE theirs (x)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    for opening in [SQLiteStore.create, { try SQLiteStore.open(at: $0) }] {
      #expect(throws: SourceError.corrupt(.foreign)) {
        try opening(folder.file)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
  }

  @Test func `a newer schema says what was found and what is known`() throws {
    try SQLiteStore.create(at: folder.file).close()
    let other = try DatabaseQueue(path: folder.file)
    try other.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 9") }
    try other.close()
    #expect(throws: SourceError.newerSchema(found: 9, known: Schema.version)) {
      try SQLiteStore.open(at: folder.file)
    }
  }

  @Test func `a file cut short is corrupt`() throws {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in for n in 1...2_000 { try loader.insert(Fixture.endowment(n)) } }
    try store.close()
    let handle = try #require(FileHandle(forWritingAtPath: folder.file))
    try handle.truncate(atOffset: 65_536)
    try handle.close()
    #expect(throws: SourceError.corrupt(.cutShort)) {
      try SQLiteStore.open(at: folder.file)
    }
  }

  @Test func `a torn page is corrupt when it is read`() throws {
    let store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in for n in 1...2_000 { try loader.insert(Fixture.endowment(n)) } }
    try store.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.file))
    let length = try handle.seekToEnd()
    try handle.seek(toOffset: length / 2)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: Int(length / 2)))
    try handle.close()
    let failure = #expect(throws: SourceError.self) {
      let torn = try SQLiteStore.open(at: folder.file)
      _ = try torn.readNow { try String.fetchAll($0, sql: "SELECT donor FROM endowment") }
    }
    guard case .corrupt = failure else {
      Issue.record("got \(String(describing: failure))")
      return
    }
  }

  @Test func `a load cut short is recognised, and creating begins anew`() throws {
    struct Stop: Error {}
    let store = try SQLiteStore.create(at: folder.file)
    #expect(throws: SourceError.self) {
      try store.load { loader in
        for n in 1...7_000 { try loader.insert(Fixture.endowment(n)) }
        throw Stop()
      }
    }
    try store.close()
    #expect(throws: SourceError.corrupt(.loadCutShort)) {
      try SQLiteStore.open(at: folder.file)
    }
    let anew = try SQLiteStore.create(at: folder.file)
    #expect(try anew.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM endowment") } == 0)
  }

  @Test func `a load that refers to what is not there fails`() throws {
    let store = try SQLiteStore.create(at: folder.file)
    #expect(throws: SourceError.conflict(detail: "unit refers to a row that is not there")) {
      try store.load { loader in try loader.insert(Fixture.unit(1, endowment: 77)) }
    }
  }
}
