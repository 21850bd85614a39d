import Domain

/// What a survey that was kept changed, and what it could not judge.
package struct WasteSurveyed: Hashable, Sendable {
  let recording: WasteRecording
  let omissions: [WasteOmission]
}
