import Foundation
import Testing

@Suite("Forms of input")
struct InputFormTests {
  private func ids(_ run: CommandRun) throws -> [String] {
    try run.text.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["id"] as? String
    }
  }

  @Test("line breaks and a byte order mark change nothing but the text", arguments: ["\r\n", "\n"])
  func lineBreaks(lineBreak: String) throws {
    let naysay = try NaysayRunner()
    let text = SampleArticles.plain.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    try naysay.write("\u{feff}" + text, to: "story.txt")
    let run = try naysay.run("extract", "story.txt")
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.text.contains(#""publishedAt":"2024-03-04""#))
  }

  @Test("a folder gives its articles and those of its folders, in order of path")
  func folder() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "news/b/story.txt")
    try naysay.write(SampleArticles.other, to: "news/a.txt")
    try naysay.write(SampleArticles.lines(2), to: "news/c.jsonl")
    try naysay.write("Not an article", to: "news/notes.md")
    try naysay.write("Not an article", to: "news/.hidden/x.txt")
    let run = try naysay.run("extract", "news")
    #expect(run.status == 0)
    #expect(try ids(run) == ["a.txt", "b/story.txt", "ward-1", "ward-2"])
  }

  @Test("standard input is told apart by its first sign, or by what is said of it")
  func standardInput() throws {
    let naysay = try NaysayRunner()
    #expect(try ids(naysay.run("extract", "-", input: SampleArticles.lines(2))).count == 2)
    #expect(try ids(naysay.run("extract", input: SampleArticles.plain)) == ["stdin"])
    let run = try naysay.run("extract", "-", "--input-format", "text", input: "{ He denied it. }")
    #expect(try ids(run) == ["stdin"])
  }

  @Test("a JSON file may be one object over several lines, or JSON Lines")
  func json() throws {
    let naysay = try NaysayRunner()
    try naysay.write("{\n  \"id\": \"one\",\n  \"text\": \"He denied it.\"\n}\n", to: "one.json")
    try naysay.write(SampleArticles.lines(2), to: "two.json")
    #expect(try ids(naysay.run("extract", "one.json", "two.json")) == ["one", "ward-1", "ward-2"])
  }

  @Test("the words and sentences of CoNLL-U input are kept")
  func conllu() throws {
    let naysay = try NaysayRunner()
    let sentence = """
      # sent_id = weather-1
      # text = Rain, they said
      1-2\tRain,\t_\t_\t_\t_\t_\t_\t_\t_
      1\tRain\t_\t_\t_\t_\t_\t_\t_\t_
      2\t,\t_\t_\t_\t_\t_\t_\t_\t_
      3\tthey\t_\t_\t_\t_\t_\t_\t_\t_
      4\tsaid\t_\t_\t_\t_\t_\t_\t_\t_


      """
    try naysay.write(sentence, to: "weather.conllu")
    let run = try naysay.run("parse", "--input-format", "conllu", "weather.conllu")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("# sent_id = weather-1\n# text = Rain, they said\n1-2\tRain,\t"))
    let forms = run.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t")[1] }
    #expect(forms == ["Rain,", "Rain", ",", "they", "said"])
  }
}
