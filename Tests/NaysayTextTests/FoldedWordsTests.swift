import NaysayText
import Testing

@Suite struct FoldedWordsTests {
  @Test(
    "Words are letters and digits in lower case, in ASCII as in any other script",
    arguments: [
      "", " ", "Halcyon Lines", "the O’Dell-Keel 2 group,", "Ostra's 14,000 boats\r\nand 3 more",
      "ÅRE Øst", "Škoda (plant)", "İzmir port", "e\u{301}tat", "港 2 号", "a_b@c[d`e{f",
    ])
  func folded(text: String) {
    let plain = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    #expect(text.foldedWords == plain)
  }
}
