import Arguments

/// Cards on stdout: all in columns, or one whole.
struct Listing {
  /// What a card is called in messages.
  var kind: String
  var cards: [Card]

  /// `id  group  says`, one a line, in the order of the cards.
  func list(_ surroundings: Surroundings) -> ExitStatus {
    let idWidth = cards.map(\.id.count).max() ?? 0
    let groupWidth = cards.map(\.group.count).max() ?? 0
    for card in cards {
      let line =
        Listing.padded(card.id, idWidth) + "  " + Listing.padded(card.group, groupWidth) + "  "
        + card.says
      if !surroundings.say(line + "\n") { break }
    }
    return .finished
  }

  /// The text of one card.
  /// - Throws: A refusal with the nearest name if there is no such card.
  func show(_ id: String?, _ surroundings: Surroundings) throws(Refusal) -> ExitStatus {
    guard let card = cards.first(where: { $0.id == id }) else {
      let nearest = Nearest.name(to: id ?? "", in: cards.map(\.id))
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      throw Refusal("no \(kind) is called '\(id ?? "")'" + hint)
    }
    _ = surroundings.say(card.text)
    return .finished
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
