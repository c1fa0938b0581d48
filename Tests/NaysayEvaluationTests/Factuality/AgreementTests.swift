import NaysayEvaluation
import Testing

@Suite("Agreement of numbers")
struct AgreementTests {
  @Test("numbers that rise together correlate, and err by their mean distance")
  func related() throws {
    let agreement = Agreement([1, 2, 3], with: [2, 4, 6])
    #expect(abs(try #require(agreement.correlation) - 1) < 1e-12)
    #expect(agreement.error == 2)
    let turned = Agreement([3, 2, 1], with: [2, 4, 6])
    #expect(abs(try #require(turned.correlation) + 1) < 1e-12)
  }

  @Test("what never varies correlates with nothing")
  func constant() {
    let agreement = Agreement([2, 2, 2], with: [1, 2, 3])
    #expect(agreement.correlation == nil)
    #expect(abs(agreement.error - 2.0 / 3) < 1e-12)
  }
}
