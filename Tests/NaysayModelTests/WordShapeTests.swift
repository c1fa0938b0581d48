import NaysayModel
import Testing

@Test(
  "The shape of a word is the class of its letters",
  arguments: [
    ("denied", WordShape.lower), ("Mayor", .capitalised), ("TASS", .upper), ("5th", .digit),
    ("iPhone", .mixed), ("A", .initial), ("U.S.", .upper), ("“", .symbol), ("", .symbol),
    ("Łódź", .capitalised), ("中文", .lower), ("B²", .digit), ("½", .symbol), ("McColl", .mixed),
  ])
func wordShape(_ word: String, _ shape: WordShape) {
  #expect(WordShape.of(word) == shape)
}
