package import Domain
package import Foundation
import GRDB
package import Persian

extension SQLiteStore {
  /// Writes everything that needs the Post, and was not asked yet, to a file; nil where there is nothing.
  ///
  /// A command that was cut short after its batch was made and before its file had its name is taken up
  /// again: the same batch, row by row. `left` are addresses without a postcode. The file is on the disk
  /// before the batch is in the store, and has its name after it.
  package func writePostBatch(
    to path: String, _ format: PostFormat, by who: CleanText, at now: Date
  ) throws(PostFault) -> (batch: PostBatch?, left: Int) {
    let place = CleanText(RawText(path))
    return try post { () throws in
      var file: PartialFile?
      let made = try pool.write { db -> (batch: PostBatch?, left: Int) in
        let book = PostBook(db)
        let made = try book.unwritten().map { (batch: $0, left: 0) } ?? book.make(by: who, at: now)
        guard let batch = made.batch else { return made }
        let envelope = try book.envelope(of: batch)
        file = try Self.written(
          envelope.bytes(format, signature: batch.digest), beside: path, shown: place,
          isResumed: batch.isResumed)
        return made
      }
      if let batch = made.batch {
        try Self.finish(file, shown: place)
        try pool.write { db in try PostBook(db).markWritten(batch) }
      }
      return made
    }
  }

  /// Writes a batch that was made before to a file once more; who was asked stays as it is.
  package func rewritePostBatch(
    _ id: RecordID<PostBatch>, to path: String, _ format: PostFormat
  ) throws(PostFault) -> PostBatch {
    let place = CleanText(RawText(path))
    return try post { () throws in
      let (batch, bytes) = try pool.read { db -> (PostBatch, [UInt8]) in
        guard let batch = try PostBook(db).batch(id.raw) else { throw PostFault.noSuchBatch }
        let envelope = try PostBook(db).envelope(of: batch)
        return (batch, envelope.bytes(format, signature: batch.digest))
      }
      try Self.finish(
        Self.written(bytes, beside: path, shown: place, isResumed: false), shown: place)
      try pool.write { db in try PostBook(db).markWritten(batch) }
      return batch
    }
  }

  /// Takes in a file of answers, all of it or nothing.
  package func takePostAnswers(
    _ items: [PostAnswerFile.Item], by who: CleanText, at now: Date
  ) throws(PostFault) -> PostOutcome {
    try post { () throws in
      try pool.write { db in
        var reader = try PostReader(db, by: who, at: now)
        try reader.take(items)
        return reader.outcome
      }
    }
  }

  /// The bytes on the disk, under a temporary name.
  private static func written(
    _ bytes: [UInt8], beside path: String, shown: CleanText, isResumed: Bool
  ) throws(PostFault) -> PartialFile? {
    do throws(FileFault) {
      if FileManager.default.fileExists(atPath: path) {
        // The command that was cut short had come as far as naming the file.
        guard isResumed, FileManager.default.contents(atPath: path) == Data(bytes) else {
          throw .occupied
        }
        return nil
      }
      let file = try PartialFile(path)
      do throws(FileFault) {
        try file.write(bytes)
        try file.sync()
      } catch {
        file.discard()
        throw error
      }
      return file
    } catch {
      throw .unwritable(path: shown, error)
    }
  }

  private static func finish(_ file: PartialFile?, shown: CleanText) throws(PostFault) {
    do throws(FileFault) {
      try file?.finish()
    } catch {
      throw .unwritable(path: shown, error)
    }
  }

  private func post<Value>(_ body: () throws -> Value) throws(PostFault) -> Value {
    do {
      return try body()
    } catch let fault as PostFault {
      throw fault
    } catch {
      throw .store(SourceError(sqlite: error, path: pool.path))
    }
  }
}

extension SQLiteStore: PostDesk {
  package func postRequests(
    answered: Bool, _ window: Window
  ) async throws(SourceError) -> Page<PostRequest> {
    try await read { db in
      let choice = answered ? "r.answered IS NOT NULL" : "r.answered IS NULL"
      let order = answered ? "r.id DESC" : "r.sent, r.id"
      let rows = try Row.fetchAll(
        db,
        sql: "\(PostRequestRow.query) WHERE \(choice) ORDER BY \(order) LIMIT ? OFFSET ?",
        arguments: [window.limit, window.offset])
      let total =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM post_request r WHERE \(choice)") ?? 0
      return Page(rows: rows.map(PostRequestRow.request), offset: window.offset, total: total)
    }
  }

  package func latestPostRequest(
    about address: RecordID<PropertyAddress>
  ) async throws(SourceError) -> PostRequest? {
    try await read { db in try PostRequestRow.latest(about: address.raw, db) }
  }
}
