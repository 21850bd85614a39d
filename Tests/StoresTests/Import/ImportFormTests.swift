import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Forms of files: delimiters, encodings, plain text, what is no text, what cannot be opened.
@Suite struct `Import forms` {
  private let fixture: ImportFixture
  private let store = RecordingStore()

  init() throws { fixture = try ImportFixture() }

  /// The third line of persian-faker-php's address list (MIT) and one more of our own.
  private static let addresses =
    "بلوار کشاورز، خیابان جمهوری، کوچه رز، پلاک 885\r\n\r\nقم، \"صفائیه\", 12\r\n"

  @Test func `plain text is one address a line, coded by file and line`() throws {
    let file = try fixture.write("addresses.txt", Self.addresses)
    let summary = try fixture.run(.properties, [file], into: store)
    #expect(summary.inserted == 2)
    #expect(Set(store.records.keys) == ["addresses-1", "addresses-3"])
    guard case .property(let record)? = store.records["addresses-3"] else {
      Issue.record("no record")
      return
    }
    #expect(record.text == "قم، \"صفائیه\", 12")
    #expect(try fixture.run(.properties, [file], into: store).unchanged == 2)
  }

  @Test func `a file called CSV is never taken for plain text`() throws {
    let file = try fixture.write("addresses.csv", Self.addresses)
    #expect(throws: ImportError.self) { try fixture.run(.properties, [file], into: store) }
    #expect(store.records.isEmpty)
  }

  @Test(arguments: [",", ";", "\t"])
  func `comma, semicolon and tab divide fields`(delimiter: String) throws {
    let text = "\u{FEFF}property_id,address\r\n1,قم\r\n".replacing(",", with: delimiter)
    let summary = try fixture.run(.properties, [try fixture.write("a.csv", text)], into: store)
    #expect(summary.inserted == 1)
    #expect(store.records["1"] != nil)
  }

  @Test func `the old Arabic code page is known by its header`() throws {
    // «کد ملک;نشانی» and «۱;قم» with the letters that page has: ˜Ï ãá˜; äÔÇäí
    let bytes: [UInt8] =
      [0x98, 0xCF, 0x20, 0xE3, 0xE1, 0x98, 0x3B, 0xE4, 0xD4, 0xC7, 0xE4, 0xED, 0x0D, 0x0A]
      + [0x31, 0x3B, 0xDE, 0xE3, 0x0D, 0x0A]
    let summary = try fixture.run(.properties, [try fixture.write("a.csv", bytes)], into: store)
    #expect(summary.files.first?.encoding == .windows1256)
    guard case .property(let record)? = store.records["1"] else {
      Issue.record("no record")
      return
    }
    #expect(record.text == "قم")
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x00], .gzip), ([0x50, 0x4B, 0x03, 0x04, 0x14], .spreadsheet),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .spreadsheet), ([0xFF, 0xFE, 0x63, 0x00], .utf16),
      ([0xFE, 0xFF, 0x00, 0x63], .utf16),
    ] as [([UInt8], ForeignForm)])
  func `what is no text is named`(bytes: [UInt8], form: ForeignForm) throws {
    let file = try fixture.write("a.csv", bytes)
    #expect(throws: ImportError.notText(path: CleanText(RawText(file)), form)) {
      try fixture.run(.gnaf, [file], into: store)
    }
  }

  @Test(arguments: ["", "\n\r\n", "\u{FEFF}"])
  func `an empty file is an error, a header alone is not`(text: String) throws {
    let file = try fixture.write("a.csv", text)
    #expect(throws: ImportError.empty(path: CleanText(RawText(file)))) {
      try fixture.run(.properties, [file], into: store)
    }
    let header = try fixture.write("b.csv", text + "property_id,address")
    #expect(try fixture.run(.properties, [header], into: store).rows == 0)
  }

  @Test func `a missing file stops the import before anything is written`() throws {
    let good = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let gone = fixture.path("gone.csv")
    #expect(throws: ImportError.unreadable(path: CleanText(RawText(gone)), .missing)) {
      try fixture.run(.properties, [good, gone], into: store, rejects: fixture.path("r.csv"))
    }
    #expect(store.records.isEmpty)
    #expect(!fixture.exists("r.csv.partial"))
  }

  @Test func `a folder is not a file`() throws {
    let path = CleanText(RawText(fixture.folder))
    #expect(throws: ImportError.unreadable(path: path, .isDirectory)) {
      try fixture.run(.properties, [fixture.folder], into: store)
    }
  }

  @Test(.enabled("root reads everything") { getuid() != 0 })
  func `a file that may not be read says so`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(throws: ImportError.unreadable(path: CleanText(RawText(file)), .denied)) {
      try fixture.run(.properties, [file], into: store)
    }
  }

  @Test func `a file of another kind is recognised`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    do {
      _ = try fixture.run(.gnaf, [file], into: store)
      Issue.record("a wrong header was taken")
    } catch ImportError.wrongHeader(_, let fault) {
      #expect(fault.fits == .properties)
      #expect(fault.missing == [.gnafCode, .province, .city, .mainStreet, .plaque])
    }
  }

  @Test func `the rejects file never replaces a file to import`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path("link.csv"), withDestinationPath: file)
    for rejects in [file, fixture.path("link.csv"), fixture.path("x/../a.csv")] {
      #expect(throws: ImportError.self) {
        try fixture.run(.properties, [file], into: store, rejects: rejects)
      }
    }
    #expect(try fixture.text("a.csv") == "property_id,address\n1,قم\n")
  }

  @Test func `a rejects file that cannot be made stops the import before anything is written`()
    throws
  {
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let rejects = fixture.path("no/such/folder.csv")
    #expect(
      throws: ImportError.rejectsUnwritable(path: CleanText(RawText(rejects)), .missing)
    ) { try fixture.run(.properties, [file], into: store, rejects: rejects) }
    #expect(store.records.isEmpty)
  }

  @Test(arguments: ["r.csv", "r.csv.partial"])
  func `a rejects file whose place a folder has stops the import at once`(folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: fixture.path(folder), withIntermediateDirectories: false)
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let rejects = fixture.path("r.csv")
    #expect(
      throws: ImportError.rejectsUnwritable(path: CleanText(RawText(rejects)), .isDirectory)
    ) { try fixture.run(.properties, [file], into: store, rejects: rejects) }
    #expect(store.records.isEmpty)
  }

  @Test func `a rejects file that cannot take its name at the end is an error`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let rejects = fixture.path("r.csv")
    let folder = fixture.folder
    store.interruption = { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: ImportError.rejectsUnwritable(path: CleanText(RawText(rejects)), .missing)) {
      try fixture.run(.properties, [file], into: store, rejects: rejects)
    }
    #expect(store.records.count == 1)
  }

  @Test func `an earlier rejects file is replaced, even by an empty one`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let rejects = try fixture.write(
      "r.csv", "file,line,column,token,reason,original\nold,1,,missing,,x\n")
    _ = try fixture.run(.properties, [file], into: store, rejects: rejects)
    #expect(try fixture.text("r.csv") == "file,line,column,token,reason,original\n")
  }

  @Test func `a file of another kind, a folder or a device never becomes a rejects file`() throws {
    let file = try fixture.write("a.csv", "property_id,address\n1,قم\n")
    let other = try fixture.write("other.csv", "somebody,else\n")
    for (path, fault) in [
      (other, FileFault.occupied), (fixture.folder, .isDirectory), ("/dev/null", .notAFile),
    ] {
      #expect(throws: ImportError.rejectsUnwritable(path: CleanText(RawText(path)), fault)) {
        try fixture.run(.properties, [file], into: store, rejects: path)
      }
    }
    #expect(try fixture.text("other.csv") == "somebody,else\n")
    #expect(store.records.isEmpty)
  }
}
