import Canvas
import Testing

@testable import App

struct KeyScriptTests {
  @Test func `a script reads as the keys it names`() {
    let script = KeyScript("j<down><ctrl-d>/ب<enter><f5><lt><alt-b><ctrl-left><alt-bs><zwnj>")
    #expect(
      script?.keys == [
        .character("j"), .down, .control("d"), .character("/"), .character("ب"), .enter,
        .function(5), .character("<"), .alt("b"), .controlLeft, .altBackspace,
        .character("\u{200C}"),
      ])
  }

  @Test(arguments: ["<nokey>", "<f0x>"])
  func `an unknown name is refused`(script: String) {
    #expect(KeyScript(script) == nil)
  }
}
