import NaysayReports
import Testing

@Suite struct MarkdownEscapingTests {
  @Test(
    "Text shows as itself and as nothing else",
    arguments: [
      ("a *b* _c_ `d`", #"a \*b\* \_c\_ \`d\`"#), ("[a](b)", #"\[a\](b)"#),
      ("![x](y)", #"!\[x\](y)"#),
      ("a | b", #"a \| b"#), ("<img src=x>", #"\<img src=x\>"#), ("&lt;", #"\&lt;"#),
      ("http://x.example", #"http\://x.example"#), ("www.x.example", #"www\.x.example"#),
      ("WWW.x.example", #"WWW\.x.example"#), ("mail@x.example", #"mail\@x.example"#),
      ("# head", ##"\# head"##), ("~~gone~~", #"\~\~gone\~\~"#), ("$x$", #"\$x\$"#),
      (#"\*"#, #"\\\*"#), ("one\r\n\r\n- two", "one - two"), ("a\u{202E}b", "ab"),
      ("10.30 a.m.: it’s “on”", "10.30 a.m.: it’s “on”"),
    ])
  func escaping(_ text: String, _ markdown: String) {
    #expect(text.escapedForMarkdown == markdown)
  }

  @Test(
    "Only a clean web address becomes a link",
    arguments: [
      ("https://hna.example/a?b=c", "<https://hna.example/a?b=c>"),
      ("javascript:alert(1)", "javascript:alert(1)"),
      ("https://x.example/><script>", #"https\://x.example/\>\<script\>"#),
    ])
  func links(_ url: String, _ markdown: String) {
    #expect(url.asMarkdownLink == markdown)
  }
}
