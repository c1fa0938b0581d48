import Foundation
import NaysayLanguage
import NaysayModel
import NaysayText
import Testing

@Suite struct LanguagePipelineTests {
  private let pipeline: LanguagePipeline

  init() throws {
    pipeline = LanguagePipeline(
      model: try Self.model.get(), lemmatizer: try LanguageTables.lemmatizer())
  }

  @Test("gives every sentence one tree with one root")
  func trees() {
    let text = """
      The port authority denied on Monday that its harbour was closed. "Ships come and go as
      they please," Ada Lindqvist, its spokeswoman, told reporters.

      Dock workers said otherwise; they've been on strike since May.
      """
    let segmentation = Segmenter.segment(text)
    let parsed = pipeline.parse(segmentation)
    #expect(parsed.words.map(\.token) == segmentation.words)
    expectTrees(parsed)
    #expect(parsed == pipeline.parse(segmentation))
  }

  @Test("keeps sentences that are given, however unlikely")
  func givenSentences() {
    var segmentation = Segmenter.segment("The harbour was never closed, she said.")
    segmentation.sentences = [0..<2, 2..<segmentation.words.count]
    let parsed = pipeline.parse(keepingSentencesOf: segmentation)
    #expect(parsed.sentences == segmentation.sentences)
    expectTrees(parsed)
  }

  @Test("makes one tree of a sentence that is longer than a window")
  func longSentence() {
    let names = Array(repeating: "the harbour, the port, the quay,", count: 60)
    let segmentation = Segmenter.segment("She saw " + names.joined(separator: " ") + " and left.")
    let parsed = pipeline.parse(keepingSentencesOf: segmentation)
    #expect(parsed.words.count > 300)
    #expect(parsed.sentences == [0..<segmentation.words.count])
    expectTrees(parsed)
  }

  @Test("has no words for an empty text")
  func empty() {
    #expect(pipeline.parse(Segmenter.segment("")) == ParsedText(words: [], sentences: []))
  }

  private func expectTrees(_ parsed: ParsedText) {
    #expect(parsed.sentences.flatMap(Array.init) == Array(parsed.words.indices))
    for sentence in parsed.sentences {
      let roots = sentence.filter { parsed.words[$0].head == nil }
      #expect(roots.count == 1)
      #expect(sentence.filter { parsed.words[$0].deprel == "root" } == roots)
      for word in sentence {
        var (head, steps) = (parsed.words[word].head, 0)
        while let next = head, sentence.contains(next), steps <= sentence.count {
          (head, steps) = (parsed.words[next].head, steps + 1)
        }
        #expect(head == nil)
      }
    }
  }

  private static let model = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Models")
    let versions = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let newest = try #require(versions.last { $0.hasPrefix("en-") })
    let data = try Data(contentsOf: folder.appending(path: "\(newest)/model.naysay"))
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    copy.copyBytes(from: data)
    return try LanguageModel(ModelFile(UnsafeRawBufferPointer(copy)))
  }
}
