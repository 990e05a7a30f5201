import Testing

@testable import Reports

@Suite("Escaping makes text safe for one syntax and leaves it readable")
struct EscapingTests {
  @Test(
    "inline markdown",
    arguments: [
      ("DEFAULT_GROUP of 10.0.1.21:8080", "DEFAULT_GROUP of 10.0.1.21:8080"),
      ("_x_ __y__", "\\_x\\_ \\_\\_y\\_\\_"),
      ("a*b`c[d]|e~f\\g$h", "a\\*b\\`c\\[d\\]\\|e\\~f\\\\g\\$h"),
      ("<b> & &amp; -> x", "&lt;b> & &amp;amp; -> x"),
      ("see http://x/y now", "see `http://x/y` now"),
      ("DEFAULT_GROUP@@orders", "`DEFAULT_GROUP@@orders`"), ("10.0.1.21#8080", "`10.0.1.21#8080`"),
      ("# x", "\\# x"), ("- x", "\\- x"), ("-5 ms", "-5 ms"), ("+08:00", "+08:00"),
      ("1. x", "1\\. x"),
      ("1.5 s", "1.5 s"), ("> x", "\\> x"), ("a\nb\tc", "a\\\\nb\\\\tc"),
      ("a\u{1B}[2Jb", "a\\\\x1b\\[2Jb"),
      ("中文，实例", "中文，实例"),
    ])
  func inline(_ text: String, _ expected: String) { #expect(Escaping.inline(text) == expected) }

  @Test(
    "code spans",
    arguments: [
      ("orders", "`orders`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a``b`", "``` a``b` ```"),
      ("a|b", "`a\\|b`"), (" a ", "`  a  `"), ("", "–"), ("<i>", "`<i>`"), ("a\nb", "`a\\nb`"),
    ])
  func code(_ text: String, _ expected: String) { #expect(Escaping.code(text) == expected) }

  @Test("a fence is longer than what it holds")
  func fence() {
    #expect(Escaping.fence("a\nb") == "```text\na\nb\n```\n")
    #expect(Escaping.fence("```\nx\r\n````") == "`````text\n```\nx\\r\n````\n`````\n")
  }

  @Test(
    "what cannot be seen is written out",
    arguments: [
      ("\u{1B}[2J", "\\x1b[2J"), ("\u{9B}", "\\x9b"), ("\u{0}", "\\x00"), ("\u{7F}", "\\x7f"),
      ("\u{202E}x", "\\u202ex"), ("\u{2066}", "\\u2066"), ("a\u{200B}b", "a\\u200bb"),
      ("\u{FEFF}", "\\ufeff"), ("\u{E0041}", "\\u{e0041}"), ("a\tb\r\n", "a\\tb\\r\\n"),
      ("实例", "实例"),
      ("é", "é"),
    ])
  func visible(_ text: String, _ expected: String) {
    #expect(Escaping.visible(text) == expected)
    #expect(Escaping.terminal(text) == expected)
  }

  @Test("bytes that are not UTF-8 are written out one by one")
  func bytes() {
    let broken: [UInt8] = [0x61, 0xFF, 0xC3, 0xA9, 0xE2, 0x82, 0x1B, 0xED, 0xA0, 0x80, 0xC0, 0xAF]
    #expect(Escaping.visible(broken.span) == "a\\xffé\\xe2\\x82\\x1b\\xed\\xa0\\x80\\xc0\\xaf")
  }

  @Test(
    "shell words",
    arguments: [
      ("node1", "node1"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
      ("$(x)`y`", "'$(x)`y`'"),
      ("~root", "'~root'"), ("a\nb", "'a''\n''b'"), ("a\u{1B}b", "'a'\"$(printf '\\033')\"'b'"),
      ("node1=/var/log", "node1=/var/log"),
    ])
  func shell(_ text: String, _ expected: String) { #expect(Escaping.shell(text) == expected) }

  @Test("mermaid keeps letters and digits, and no word that ends a block")
  func mermaid() {
    #expect(Escaping.mermaid("node1; end %%{x}<b>#1") == "node1 End x b 1")
    #expect(Escaping.mermaid("注销 10.0.3.5:8080") == "注销 10.0.3.5:8080")
    #expect(Escaping.mermaid("shown −0.2 … 1.0 s") == "shown −0.2 … 1.0 s")
    #expect(Escaping.mermaid("\u{1B}\n") == "–")
  }

  @Test("clipping counts characters and marks the cut")
  func clip() {
    #expect(Escaping.clip("abcdef", 4) == "abc…")
    #expect(Escaping.clip("abcd", 4) == "abcd")
    #expect(Escaping.clipMiddle("abcdefghij", 7) == "abcd…ij")
  }
}
