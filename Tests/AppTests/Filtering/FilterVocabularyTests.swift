import Domain
import Persian
import Testing

@testable import App

/// The words of the filter language, for every kind of record.
struct FilterVocabularyTests {
  private static let today = Day(epoch: 20_000)
  private static let wordings = [Wording(.persian), Wording(.english)]

  private func check<Field: WordedField>(_: Field.Type) {
    for wording in Self.wordings {
      let language = wording.filterLanguage(Field.self, today: Self.today)
      var owners: [String: Field] = [:]
      for field in Field.allCases {
        let name = field.filterName(in: wording)
        for spelling in [name.printed] + name.aliases {
          let key = Folding.key(spelling).filter { $0 != " " && $0 != "-" }
          #expect(owners[key] == nil || owners[key] == field, "\(spelling)")
          owners[key] = field
        }
        checkField(field, language)
        checkCodes(field, language)
      }
    }
  }

  /// A field is read by its name and token, and its name needs no quotes.
  private func checkField<Field: WordedField>(_ field: Field, _ language: FilterLanguage<Field>) {
    let stated = RecordFilter(Condition(field, .stated))
    let name = language.vocabulary.name(field)
    #expect(!name.isEmpty)
    for spelling in [name, CleanText(RawText(field.token))] {
      #expect(language.read("\(spelling):*") == FilterReading(filter: stated), "\(spelling)")
    }
    #expect(language.read(language.text(stated)).filter == stated)
    let unstated = RecordFilter(Condition(field, .stated, negated: true))
    #expect(language.read(language.text(unstated)).filter == unstated)
  }

  /// Every value of a closed set is read by its name, token and word on the screen.
  private func checkCodes<Field: WordedField>(_ field: Field, _ language: FilterLanguage<Field>) {
    for group in language.vocabulary.choices[field] ?? [] {
      let filter = RecordFilter(Condition(field, .among(group.codes)))
      #expect(language.read(language.text(filter)) == FilterReading(filter: filter))
    }
    for code in field.content.codeSet?.codes ?? [] {
      let filter = RecordFilter(Condition(field, .among([code])))
      let token = CleanText(RawText(field.content.codeSet?.token(code) ?? ""))
      #expect(language.vocabulary.names(field, [code]).allSatisfy { !$0.isEmpty })
      for text in [
        language.text(filter), "\(language.vocabulary.name(field)):\(token)",
      ] {
        #expect(language.read(text) == FilterReading(filter: filter), "\(text)")
      }
      for wording in Self.wordings {
        let name = field.filterName(of: code, in: wording).printed
        #expect(language.read("\(language.vocabulary.name(field)):«\(name)»").filter == filter)
      }
    }
  }

  @Test func `the words of endowments are read back`() { check(EndowmentField.self) }
  @Test func `the words of property units are read back`() { check(PropertyUnitField.self) }
  @Test func `the words of virtual machines are read back`() { check(VirtualMachineField.self) }
  @Test func `the words of property addresses are read back`() { check(PropertyAddressField.self) }
  @Test func `the words of leases and instalments are read back`() {
    check(LeaseField.self)
    check(InstalmentField.self)
  }
  @Test func `the words of deeds, files and investigations are read back`() {
    check(TitleDeedField.self)
    check(LegalFileField.self)
    check(InvestigationField.self)
  }
  @Test func `the words of shrines and projects are read back`() {
    check(ShrineField.self)
    check(ProjectField.self)
  }
  @Test func `the words of the cloud's inventory are read back`() {
    check(VolumeField.self)
    check(BackupField.self)
    check(SystemImageField.self)
    check(VolumeSnapshotField.self)
    check(CloudNetworkField.self)
    check(GPUNodeField.self)
    check(CertificateField.self)
    check(OnboardingField.self)
    check(SiteField.self)
    check(HostField.self)
    check(TenantField.self)
    check(SecurityFindingField.self)
    check(UserAccountField.self)
    check(HostBenchmarkField.self)
  }

  @Test(
    arguments: [
      (
        "استان:یزد سند:ندارد پایان<۱۴۰۵/۰۳/۰۱ اجاره>۱۰۰م «امام‌زاده»",
        "province:یزد deed:none end<1405/03/01 rent>100m \"امام‌زاده\""
      ),
      ("سند:دارد", "deed:any"), ("کد پستی:۱۲", "postcode:۱۲"),
      ("نوع سند:تک‌برگ", "deedkind:single sheet"),
      ("تصرف:در اجاره،خالی", "occupancy:leased,vacant"), ("مساحت>۲ هکتار", "area>2ha"),
      ("اجاره<۲۰م تومان", "rent<20m toman"), ("پایان:ماه پیش", "end:last month"),
      ("-بهره‌برداری:انتفاعی", "not use:direct"), ("صدور:ندارد", "issued:none"),
    ] as [(CleanText, CleanText)])
  func `both languages say the same of property units`(persian: CleanText, english: CleanText) {
    let readings = Self.wordings.flatMap { wording in
      let language = wording.filterLanguage(
        PropertyUnitField.self, provinces: ["یزد"], today: Self.today)
      return [language.read(persian), language.read(english)]
    }
    #expect(readings.allSatisfy { $0 == readings[0] && $0.problems.isEmpty })
    #expect(!readings[0].filter.conditions.isEmpty)
  }

  @Test(
    arguments: [
      ("state:error cpu>80%", "وضعیت:خطا پردازنده>۸۰٪", "state:error cpu>80%"),
      ("memory>=8g disk<1t", "حافظه>=۸گیگابایت دیسک<۱ترابایت", "memory>=8g disk<1t"),
    ] as [(CleanText, CleanText, CleanText)])
  func `machines are asked about in their units`(
    typed: CleanText, persian: CleanText, english: CleanText
  ) {
    let languages = Self.wordings.map {
      $0.filterLanguage(VirtualMachineField.self, today: Self.today)
    }
    #expect(languages[0].text(languages[0].read(typed).filter) == persian)
    #expect(languages[1].text(languages[0].read(typed).filter) == english)
  }

  @Test func `a filter of the command line is read or refused in words`() throws {
    let wording = Wording(.english)
    let filter = try wording.filter(
      RawText("deed:none \u{202E}مسجد"), of: PropertyUnitField.self, today: Self.today)
    #expect(filter == RecordFilter(.is(.deed, DeedState.none), text: "مسجد"))
    #expect(throws: FilterRefusal.self) {
      try wording.filter(RawText("rent>much"), of: PropertyUnitField.self, today: Self.today)
    }
  }

  @Test(
    arguments: [
      "استن:یزد", "s:1", ":یزد", "rent:", "سند:چنین", "deed:s", "استان:یزذ", "rent>much",
      "rent>99999999999999b",
      "end<never", "end<99999999999999999999d", "title<5", "end<none", "title:a,b", "rent:5..1",
      "-x",
    ] as [CleanText])
  func `every problem is told with what to do, in both languages`(line: CleanText) throws {
    for wording in Self.wordings {
      let language = wording.filterLanguage(
        PropertyUnitField.self, provinces: ["یزد"], today: Self.today)
      let problem = try #require(language.read(line).remark)
      #expect(!wording.explanation(problem, language).isEmpty)
    }
  }
}
