@main
enum Nacoscope {
  static func main() {}
}
