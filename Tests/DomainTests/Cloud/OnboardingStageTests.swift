import Domain
import Persian
import Testing

struct OnboardingStageTests {
  @Test func `every stage leads on to operation, and none is a dead end`() {
    var stage: OnboardingStage? = .introduced
    var way: [OnboardingStage] = []
    while let one = stage {
      way.append(one)
      stage = one.next
    }
    #expect(way == OnboardingStage.way + [.live])
    for stage in OnboardingStage.allCases {
      #expect(!stage.moves.isEmpty && !stage.moves.contains(stage), "\(stage)")
      #expect(stage.next.map(stage.moves.contains) ?? true)
    }
    #expect(OnboardingStage.introduced.moves == [.assessment, .halted, .cancelled])
  }

  @Test func `a step on needs no reason, all else does`() {
    #expect(!OnboardingStage.design.needsReason(to: .provisioning))
    #expect(OnboardingStage.design.needsReason(to: .assessment))
    #expect(OnboardingStage.design.needsReason(to: .halted))
    #expect(!OnboardingStage.halted.needsReason(to: .design))
    #expect(!OnboardingStage.design.needsReason(to: .design))
  }

  @Test func `the middle of an even number is the lower of two, the present stage counts not`() {
    var times = StageTimes()
    let day = Day(epoch: 20_000)
    for length in [4, 9] {
      times.add([
        OnboardingStep(.introduced, entered: day),
        OnboardingStep(.assessment, entered: day.advanced(by: length)),
      ])
    }
    times.add([OnboardingStep(.halted, entered: day), OnboardingStep(.design, entered: day)])
    #expect(times.medians == [.introduced: 4])
  }

  @Test func `the kind most short of what is free is told`() {
    var outlook = OnboardingOutlook()
    outlook.promised = Resources(vcpus: 20, memoryMiB: 5, diskGiB: 9, gpus: 1)
    let free = Resources(vcpus: 10, memoryMiB: 5, diskGiB: 1, gpus: 4)
    #expect(outlook.shortage(of: free)?.kind == .disk)
    #expect(outlook.shortage(of: outlook.promised) == nil)
    #expect(outlook.shortage(of: .zero)?.free == 0)
  }
}
