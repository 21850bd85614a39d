import Domain
import Persian
import Testing

@testable import Stores

@Suite struct `Import headers` {
  private func row(_ text: String) throws -> CSVRow {
    var reader = CSVReader(BytesInMemory(Array(text.utf8)))
    guard case .row(let row)? = try reader.next() else { throw FileFault.missing }
    return row
  }

  @Test(arguments: [
    "contract_number,unit_code,tenant,kind,state,start,end,rent",
    "rent,end,start,state,kind,tenant,unit_code,contract_number",
    "Contract Number,UNIT-CODE,Tenant,Kind,State,Start Date,End Date,Rent (rial)",
    "شماره قرارداد,کد رقبه,مستأجر,نوع,وضعیت,شروع اجاره,پایان اجاره,مال‌الاجاره",
    "شماره‌قرارداد,كد رقبه,مستاجر,نوع قرارداد,وضعيت,شروع,پایان,مال الاجاره",
    "\"شماره اجاره‌نامه\",شناسه رقبه, tenant ,kind,state,تاریخ شروع,end,اجاره‌بها",
  ])
  func `are read in any order, language and spelling`(header: String) throws {
    let map = try HeaderMap(try row(header), kind: .leases)
    #expect(map.unknown.isEmpty)
    #expect(map.absent == [.deposit])
    let required: [ImportColumn] = [
      .contractNumber, .unitCode, .tenant, .kind, .state, .start, .end, .rent,
    ]
    #expect(Set(required.map { map.slot($0).index }) == Set((0..<8).map(Optional.some)))
  }

  @Test func `every column goes by its English name in its kind`() throws {
    for kind in ImportKind.allCases {
      let header = kind.columns.map(\.column.token).joined(separator: ",")
      let map = try HeaderMap(try row(header), kind: kind)
      #expect(map.unknown.isEmpty && map.absent.isEmpty)
      for (index, rule) in kind.columns.enumerated() {
        #expect(map.slot(rule.column).index == index)
      }
    }
  }

  @Test func `no name stands for two columns of a kind`() {
    for kind in ImportKind.allCases {
      var owners: [String: ImportColumn] = [:]
      for rule in kind.columns {
        for name in [rule.column.token] + rule.names {
          let owner = owners.updateValue(rule.column, forKey: WordKey.of(name))
          #expect(owner == nil || owner == rule.column, "\(name)")
        }
      }
    }
  }

  @Test func `the published files of addresses are understood whole`() throws {
    let gnaf = try HeaderMap(
      try row(
        "gnaf_id,building_id,postcode,province,county,city,neighbourhood,main_street,"
          + "side_street,alley,plaque,floor,unit,lat,lon"), kind: .gnaf)
    #expect(gnaf.unknown.isEmpty && gnaf.absent.isEmpty)
    let properties = try HeaderMap(
      try row("property_id,waqf_name,office_province,office_county,address,postcode"),
      kind: .properties)
    #expect(properties.unknown.isEmpty && properties.absent.isEmpty)
  }

  @Test func `names that are not read are reported`() throws {
    let map = try HeaderMap(try row("property_id,address,\u{202E}x,,توضیحات"), kind: .properties)
    #expect(map.unknown.map(\.string) == ["x", "توضیحات"])
    #expect(map.unknown[0].findings == .bidiControl)
    #expect(map.fieldCount == 5)
  }

  @Test func `a wrong header says what it found, what it needs and what it may be`() throws {
    let header = try row("property_id,address,postcode")
    #expect(
      throws: HeaderFault(
        found: ["property_id", "address", "postcode"],
        missing: [.contractNumber, .unitCode, .tenant, .kind, .state, .start, .end, .rent],
        repeated: [], fits: .properties)
    ) { try HeaderMap(header, kind: .leases) }
  }

  @Test func `a column that is there twice is refused`() throws {
    let header = try row("property_id,address,نشانی")
    #expect(
      throws: HeaderFault(
        found: ["property_id", "address", "نشانی"], missing: [], repeated: [.address], fits: nil)
    ) { try HeaderMap(header, kind: .properties) }
  }
}
