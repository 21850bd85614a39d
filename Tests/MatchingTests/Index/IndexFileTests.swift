import Domain
import Foundation
import Persian
import Testing

@testable import Matching

/// The index as a file: what is written is what is mapped, and nothing else is taken for it.
struct `The file of an index` {
  private static let rows = Town.rows(seed: 11)
  private static let index = MemoryIndex(rows)
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("didban-index-\(UUID().uuidString)")

  private func file(_ bytes: [UInt8]) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("index").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private var whole: [UInt8] { Self.index.withBytes { Array($0) } }

  private func fault(of bytes: [UInt8]) throws -> IndexFault? {
    let path = try file(bytes)
    defer { try? FileManager.default.removeItem(at: folder) }
    do throws(IndexFault) {
      _ = try MemoryIndex(mapping: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `answers as the index it was written from`() throws {
    let mapped = try MemoryIndex(mapping: file(whole))
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(mapped.digest == Self.index.digest)
    #expect(mapped.rowCount == Self.rows.count)
    mapped.giveBack()
    let (here, there) = (Matcher(Self.index), Matcher(mapped))
    for row in Self.rows.prefix(60) {
      let question = AddressQuestion(
        text: CleanText(RawText("\(row.mainStreet) \(row.alley) پلاک \(row.plaque)")),
        officeCounty: row.county)
      #expect(
        try here.candidates(for: question).candidates
          == there.candidates(for: question).candidates)
    }
    for row in 0..<mapped.rowCount { #expect(mapped.gnafRow(row) == Self.index.gnafRow(row)) }
  }

  @Test func `is the same bytes for the same rows in any order`() {
    #expect(MemoryIndex(Self.rows.reversed()).withBytes { Array($0) } == whole)
  }

  @Test func `of no rows is whole too`() throws {
    let empty = MemoryIndex([])
    #expect(try fault(of: empty.withBytes { Array($0) }) == nil)
    #expect(empty.rowCount == 0 && empty.streetCount == 0)
  }

  @Test func `is refused where it is cut short or longer`() throws {
    let whole = whole
    for length in [17, 24, 60, ImageHeader.length, whole.count / 2, whole.count - 1] {
      #expect(try fault(of: Array(whole[..<length])) == .torn)
    }
    #expect(try fault(of: whole + [0]) == .torn)
  }

  @Test func `is refused where any byte differs`() throws {
    let whole = whole
    for place in stride(from: 0, to: whole.count, by: whole.count / 97) {
      var damaged = whole
      damaged[place] ^= 0x10
      let fault = try fault(of: damaged)
      #expect(fault != nil || place >= usedLength(ofHeader: whole) && place < ImageHeader.length)
    }
  }

  /// Bytes of the header that say something; what follows up to its length is padding.
  private func usedLength(ofHeader whole: [UInt8]) -> Int {
    ImageHeader.mark.utf8.count + 8 * (5 + 5 * ImageSection.allCases.count)
  }

  @Test func `of another kind, of another version or absent is named so`() throws {
    #expect(try fault(of: []) == .foreign)
    #expect(try fault(of: Array("gnaf_id,building_id,postcode\n".utf8)) == .foreign)
    var newer = whole
    newer[ImageHeader.mark.utf8.count] = 9
    #expect(try fault(of: newer) == .otherVersion(9))
    #expect(throws: IndexFault.missing) {
      try MemoryIndex(mapping: "/nowhere/at/all")
    }
    #expect(throws: IndexFault.foreign) { try MemoryIndex(mapping: "/dev/null") }
    #expect(throws: IndexFault.foreign) { try MemoryIndex(mapping: "/tmp") }
  }
}
