import Digest
import Testing

@Suite("SHA-256 gives the digests of FIPS 180-4, in one piece or many")
struct SHA256Tests {
  static let samples: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test(arguments: samples)
  func known(text: String, digest: String) {
    let bytes = Array(text.utf8)
    #expect(SHA256.hexadecimal(bytes.span) == digest)
    for cut in 0...bytes.count {
      var state = SHA256()
      state.update(bytes.span.extracting(..<cut))
      state.update(bytes.span.extracting(cut...))
      #expect(SHA256.hexadecimal(digest: state.finish()) == digest)
      // It stands at the beginning again.
      state.update(bytes.span)
      #expect(SHA256.hexadecimal(digest: state.finish()) == digest)
    }
  }
}
