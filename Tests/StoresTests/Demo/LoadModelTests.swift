import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct LoadModelTests {
  private func model() throws -> LoadModel {
    LoadModel(seed: DemoFixture.seed, purposes: try DemoFixture.world().purposes)
  }

  @Test(arguments: 1...30)
  func `loads are shares and move smoothly`(machine: Int64) throws {
    let model = try model()
    var previous = model.load(ofMachine: machine, at: DemoFixture.now)
    for second in 1...120 {
      let moment = DemoFixture.now.addingTimeInterval(Double(second) * 3)
      let load = model.load(ofMachine: machine, at: moment)
      #expect((0...1).contains(load.cpu) && (0...1).contains(load.memory))
      #expect(abs(load.cpu - previous.cpu) < 0.06)
      previous = load
    }
  }

  @Test func `the same moment has the same load, and another machine another`() throws {
    let model = try model()
    let one = model.load(ofMachine: 5, at: DemoFixture.now)
    #expect(one == model.load(ofMachine: 5, at: DemoFixture.now))
    #expect(one != model.load(ofMachine: 6, at: DemoFixture.now))
  }

  @Test func `office machines work on Wednesday morning, not on Friday night`() {
    let busy = LoadPattern.office.level(hour: 11, weekday: 4)
    #expect(busy > 0.5)
    #expect(LoadPattern.office.level(hour: 3, weekday: 6) < 0.1)
    #expect(LoadPattern.office.level(hour: 11, weekday: 6) < busy / 3)
    #expect(LoadPattern.batch.level(hour: 2, weekday: 0) > 0.6)
    #expect(LoadPattern.batch.level(hour: 14, weekday: 0) < 0.1)
    #expect(LoadPattern.idle.level(hour: 11, weekday: 1) < 0.03)
  }

  @Test(arguments: LoadPattern.allCases)
  func `levels are shares at every hour of the week`(pattern: LoadPattern) {
    for weekday in 0...6 {
      for quarter in 0..<96 {
        let level = pattern.level(hour: Double(quarter) / 4, weekday: weekday)
        #expect((0...0.9).contains(level))
      }
    }
  }
}
