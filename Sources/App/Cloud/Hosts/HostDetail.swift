import Canvas
import Domain
import Persian

/// Everything about one physical host, under its table or map.
struct HostDetail: RecordDetail {
  let state: AppState
  let host: HostMachine

  private var wording: Wording { state.wording }

  var title: CleanText { host.name }

  func draw(in region: Region) {
    region.write(host.name, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 38))
  }

  /// What a short screen has room for comes first in either column.
  var facts: [Facts.Fact] {
    [
      .init(wording.status, wording.name(host.state), mark: host.state.mark), fate,
      fact(.machines), held(.vcpu), fact(.cpuLoad), held(.memory), fact(.memoryLoad), held(.disk),
    ] + (host.capacity.gpus > 0 ? [held(.gpu)] : []) + [fact(.place)]
  }

  private func fact(_ field: HostField) -> Facts.Fact {
    Facts.Fact(wording.title(field), HostMachine.text(host.value(field), of: field, state))
  }

  /// Where its machines go if it is lost.
  private var fate: Facts.Fact {
    guard let loss = state.capacity.counted?.losses[host.id] else {
      return Facts.Fact(wording.ifLost, wording.notKnown, mark: .unknown)
    }
    return Facts.Fact(wording.ifLost, wording.fate(loss), mark: loss.fits ? .ok : .warning)
  }

  /// What its machines hold of a kind.
  private func held(_ kind: ResourceKind) -> Facts.Fact {
    let (taken, whole) = (host.allocated[kind], host.capacity[kind])
    return Facts.Fact(
      wording.allocated(kind), wording.held(taken, of: whole, kind),
      briefest: wording.brieflyHeld(taken, of: whole, kind))
  }
}
