import Incidents
import Testing

@testable import Reports

@Suite("Secrets leave no output, whatever form they are written in")
struct RedactionTests {
  @Test(
    "values of secret keys become three stars",
    arguments: [
      (
        "PUT /nacos/v1/ns/instance?&accessToken=eyJhbGciOi.J9.x_y-z HTTP/1.1",
        "PUT /nacos/v1/ns/instance?&accessToken=*** HTTP/1.1"
      ),
      ("?accessToken=abc&ip=10.0.0.1", "?accessToken=***&ip=10.0.0.1"),
      ("?accessToken=&ip=10.0.0.1", "?accessToken=&ip=10.0.0.1"),
      ("?accessToken= HTTP/1.1", "?accessToken= HTTP/1.1"),
      ("a%26accessToken%3Dabc%26ip%3D1", "a%26accessToken%3D***%26ip%3D1"),
      ("a%2526password%253Dabc%2526x", "a%2526password%253D***%2526x"),
      ("username=nacos&password=p%26w HTTP/1.1", "username=nacos&password=*** HTTP/1.1"),
      ("username=nacos&passwd=x", "username=nacos&passwd=***"),
      ("'nacos'@'10.0.0.1' (using password: YES)", "'nacos'@'10.0.0.1' (using password: YES)"),
      ("(using password: NO)", "(using password: NO)"),
      ("(using password: hunter2)", "(using password: ***)"),
      ("password: YES", "password: ***"),
      (
        "{\"username\":\"nacos\",\"password\":\"a\\\"b\",\"x\":1}",
        "{\"username\":\"nacos\",\"password\":\"***\",\"x\":1}"
      ),
      ("{\"password\" : \"a b\"}", "{\"password\" : \"***\"}"),
      ("{\"password\":\"\"}", "{\"password\":\"\"}"),
      ("{\"password\":12345,\"x\":1}", "{\"password\":***,\"x\":1}"),
      ("{\"token\":null}", "{\"token\":null}"),
      (
        "{\\\"secretKey\\\":\\\"abc\\\",\\\"x\\\":1}", "{\\\"secretKey\\\":\\\"***\\\",\\\"x\\\":1}"
      ),
      (
        "beat=%7B%22password%22%3A%22abc%22%2C%22ip%22%3A%22x%22%7D&x=1",
        "beat=%7B%22password%22%3A%22***%22%2C%22ip%22%3A%22x%22%7D&x=1"
      ),
      ("Authorization: Bearer abc.def.ghi", "Authorization: ***"),
      ("authorization: Basic dXNlcjpwYXNz", "authorization: ***"),
      ("headers {Authorization=Bearer abc, Host=x}", "headers {Authorization=***, Host=x}"),
      ("got Bearer abcdefgh123 from", "got Bearer *** from"),
      ("the bearer of news", "the bearer of news"),
      ("curl -u nacos:abc -X PUT", "curl -u nacos:*** -X PUT"),
      ("curl --user 'nacos:abc' x", "curl --user 'nacos:***' x"), ("-unacos", "-unacos"),
      ("curl -unacos:abc x", "curl -unacos:*** x"), ("a-u b:c", "a-u b:c"),
      ("accessToken: abc next", "accessToken: *** next"),
      ("Access-Token: abc", "Access-Token: ***"), ("access_token=abc", "access_token=***"),
      ("serverIdentity: security", "serverIdentity: ***"),
      ("nacos.core.auth.server.identity.key=example", "nacos.core.auth.server.identity.key=***"),
      (
        "nacos.core.auth.server.identity.value=example", "nacos.core.auth.server.identity.value=***"
      ),
      (
        "nacos.core.auth.plugin.nacos.token.secret.key=SecretKey012=",
        "nacos.core.auth.plugin.nacos.token.secret.key=***"
      ),
      ("db.password.0=a&b;c,d)", "db.password.0=***)"),
      ("db.password[1] = abc", "db.password[1] = ***"),
      ("{\"data\":{},\"x\":1}", "{\"data\":{},\"x\":1}"),
      ("{\"data\":{\"password\":\"x\"}}", "{\"data\":{\"password\":\"***\"}}"),
      ("password={cipher}abc x", "password=*** x"),
      ("Using generated security password: 1-2-3", "Using generated security password: ***"),
      (
        "serverIdentityKey='a', serverIdentityValue='b'",
        "serverIdentityKey='***', serverIdentityValue='***'"
      ),
      ("db.user.0=nacos", "db.user.0=nacos"),
      ("Spas-AccessKey=ak1&Spas-Signature=s%2B1=", "Spas-AccessKey=***&Spas-Signature=***"),
      ("?ak=abc&sk=def&data=x", "?ak=***&sk=***&data=***"), ("ak%3Dabc", "ak%3D***"),
      ("dataId=a&group=b&content=c&data=secret+config", "dataId=a&group=b&content=c&data=***"),
      (
        "[DISTRO] Receive distro data type: CHANGE, key: DistroKey{resourceKey='x'}",
        "[DISTRO] Receive distro data type: CHANGE, key: DistroKey{resourceKey='x'}"
      ),
      (
        "originalSize=1, DataSize=0, target=10.77.0.104",
        "originalSize=1, DataSize=0, target=10.77.0.104"
      ),
      ("http://user:pa:ss@host:8848/x", "http://user:***@host:8848/x"),
      (
        "http://10.0.0.1:8848/nacos?serviceName=G@@orders",
        "http://10.0.0.1:8848/nacos?serviceName=G@@orders"
      ),
      (
        "jdbc:mysql://h/nacos?user=root&password=abc&x=1",
        "jdbc:mysql://h/nacos?user=root&password=***&x=1"
      ),
      (
        "jdbc:sqlserver://h;user=sa;password=a;b=c;encrypt=true",
        "jdbc:sqlserver://h;user=sa;password=***;b=c;encrypt=true"
      ),
      ("jdbc:oracle:thin:scott/tiger@//h:1521/x", "jdbc:oracle:thin:scott/***@//h:1521/x"),
      ("{password=abc, username=x}", "{password=***, username=x}"), ("[token=abc]", "[token=***]"),
      ("password='a b' x", "password='***' x"),
      ("token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJuYWNvcyJ9.abc- x", "token *** x"),
      ("nothing here: 10.0.3.5:8080#true", "nothing here: 10.0.3.5:8080#true"),
      ("password=密码 x", "password=*** x"),
      ("AccessToken=A&AccessToken=B", "AccessToken=***&AccessToken=***"),
      (
        "{\"headers\":{\"Authorization\":\"Bearer a\"}}",
        "{\"headers\":{\"Authorization\":\"***\"}}"
      ),
    ])
  func redacted(_ text: String, _ expected: String) { #expect(Redaction.apply(text) == expected) }

  @Test("the length of a secret cannot be told, and doing it twice changes nothing")
  func length() {
    for count in [1, 2, 40, 4_000] {
      let secret = String(repeating: "s", count: count)
      let once = Redaction.apply("?accessToken=\(secret)&x=1 password: \(secret)")
      #expect(once == "?accessToken=***&x=1 password: ***")
      #expect(Redaction.apply(once) == once)
    }
  }

  @Test("every writer redacts, and only --no-redact stops it")
  func writers() {
    let report = HostileTexts.texts("?accessToken=S3CRET&x=1")
    var options = RenderOptions()
    var row = Report.TraceRow()
    row.says = Report.Text(en: "token=S3CRET", zh: "token=S3CRET")
    row.evidence = "password=S3CRET"
    func outputs() -> [String] {
      var brief = options
      brief.style = .brief
      return [
        JSONReport.render(report, options), MarkdownReport.render(report, options),
        MarkdownReport.render(report, brief), JSONReport.line(report.findings[0], options),
        TerminalLine.render(report.findings[0], evidence: report.evidence, options),
        TraceReport.render([row], what: "token=S3CRET", options),
      ]
    }
    for text in outputs() { #expect(!text.contains("S3CRET") && text.contains("***")) }
    options.redacts = false
    for text in outputs() { #expect(text.contains("S3CRET")) }
  }
}
