import Domain
import Persian

/// The reader of snapshots rows; a snapshot without a name goes by its code.
struct SnapshotParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let code = try values.requiredCode(header.slot(.code))
    let name = values.name(header.slot(.name))
    let volume = try values.requiredCode(header.slot(.volumeCode))
    return .snapshot(
      Referring(
        VolumeSnapshot(
          id: RecordID(0), code: code, name: name.isEmpty ? code : name, tenant: RecordID(0),
          tenantName: "", volumeCode: volume, volume: nil, volumeName: volume,
          sizeGiB: try values.requiredValue(header.slot(.size), Amounts.count),
          state: try values.requiredValue(header.slot(.state), Self.states.read),
          created: try values.requiredValue(header.slot(.created), Moments.day)),
        codes: [.tenantCode: try values.requiredCode(header.slot(.tenantCode))]))
  }

  /// The words of OpenStack among them.
  private static let states = WordTable<VolumeSnapshotState>([
    .available: ["آماده"],
    .creating: ["در حال ساخت"],
    .busy: ["در حال استفاده", "backing-up", "restoring", "updating", "unmanaging"],
    .deleting: ["در حال حذف", "deleted"],
    .error: ["خطا", "error_deleting"],
  ])
}

extension ImportKind {
  static let snapshotColumns: [ColumnRule] = [
    .required(.code, "uuid", "id", "snapshot_id", "کد", "شناسه", "شناسه تصویر لحظه‌ای"),
    .optional(.name, "snapshot", "نام", "تصویر لحظه‌ای"),
    .required(.tenantCode, "project_id", "tenant_id", "کد دستگاه", "شناسه پروژه"),
    .required(.volumeCode, "volume_id", "شناسه دیسک", "کد دیسک"),
    .required(.size, "size", "size_gb", "اندازه", "اندازه (گیگابایت)"),
    .required(.state, "status", "وضعیت"),
    .required(.created, "created_on", "created_at", "تاریخ ساخت", "ساخته‌شده"),
  ]
}
