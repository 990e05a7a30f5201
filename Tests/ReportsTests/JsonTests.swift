import Json
import Testing

@Suite("JSON is written in order, byte for byte, and read strictly")
struct JsonTests {
  @Test("members keep their order; the upper levels get a line each")
  func layout() {
    var writer = JsonWriter(openDepth: 2)
    writer.beginObject()
    writer.key("b")
    writer.beginArray()
    writer.beginObject()
    writer.key("x")
    writer.number(1)
    writer.key("y")
    writer.null()
    writer.endObject()
    writer.bool(true)
    writer.endArray()
    writer.key("a")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
    writer.endLine()
    #expect(
      writer.text == """
        {
          "b": [
            {"x":1,"y":null},
            true
          ],
          "a": {}
        }

        """)
  }

  @Test(
    "strings are escaped",
    arguments: [
      ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
      ("\u{0}\u{1B}\u{7F}", "\"\\u0000\\u001b\\u007f\""),
      ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("\u{85}", "\"\\u0085\""), ("实例😀", "\"实例😀\""),
      ("", "\"\""), ("</script>", "\"</script>\""),
    ])
  func strings(_ text: String, _ expected: String) {
    var writer = JsonWriter()
    writer.string(text)
    #expect(writer.text == expected)
  }

  @Test("lone bytes are replaced")
  func bytes() {
    var writer = JsonWriter()
    let broken: [UInt8] = [0x61, 0xFF, 0x62, 0xE2, 0x82]
    writer.string(broken.span)
    #expect(writer.text == "\"a\u{FFFD}b\u{FFFD}\"")
  }

  @Test("what was written is read back")
  func roundTrip() throws {
    let text = "{\"a\":[1,-2,1.5,true,false,null,\"x\\u0000y\"],\"b\":{\"c\":9223372036854775807}}"
    let value = try JsonValue(reading: text)
    #expect(value["a"]?.elements.count == 7)
    #expect(value["a"]?[0]?.integer == 1)
    #expect(value["a"]?[2] == .real(1.5))
    #expect(value["a"]?[3]?.bool == true)
    #expect(value["a"]?[5]?.isNull == true)
    #expect(value["a"]?[6]?.string == "x\u{0}y")
    #expect(value["b"]?["c"]?.integer == Int64.max)
    #expect(value.members.map(\.key) == ["a", "b"])
    #expect(value["none"] == nil && value[3] == nil)
    #expect(try JsonValue(reading: "\"x\"") == .string("x"))
  }

  @Test(
    "errors say where",
    arguments: [
      ("{\n  \"a\": }", 2), ("{\"a\":1,\"a\":2}", 1), ("[1] x", 1), ("", 1), ("{\"a\":\n\n[1,2", 3),
      ("[1e999999]", 1),
      ("[99999999999999999999]", 1),
    ])
  func errors(_ text: String, _ line: Int) {
    let error = #expect(throws: JsonError.self) { try JsonValue(reading: text) }
    #expect(error?.line == line)
    #expect(error?.reason.isEmpty == false)
  }

  @Test("broken UTF-8 is an error")
  func utf8() {
    #expect(throws: JsonError.self) { try JsonValue(reading: [0x22, 0xFF, 0x22]) }
  }

  @Test("nesting has a limit, and a hostile depth does not break the reader")
  func depth() throws {
    let fine = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JsonValue(reading: fine)
    for count in [65, 100_000] {
      let deep = String(repeating: "[", count: count) + String(repeating: "]", count: count)
      #expect(throws: JsonError.self) { try JsonValue(reading: deep) }
    }
  }
}
