import GRDB
import NaysayClaims
import NaysayText

/// The texts that stances are anchored in.
struct AnchorShelf {
  private let grounds: [String: AnchorGround]
  private let articles: [String: StanceAnchor.Article]

  init(_ digests: Set<String>, _ db: Database) throws {
    grounds = try AnchorSearch.grounds(of: digests, withTextsOf: digests, db)
    articles = try StanceAnchor.Article.fetch(digests, db)
  }

  func anchor(_ stance: ClaimStance) -> StanceAnchor {
    let digest = stance.document
    return StanceAnchor(
      stance, in: articles[digest] ?? StanceAnchor.Article(digest: digest, id: digest, url: nil),
      text: grounds[digest]?.fields[stance.field] ?? ScalarText(""))
  }

  /// Whether an anchor leads to this mention and no other.
  func finds(_ anchor: StanceAnchor, at mention: MentionRow) -> Bool {
    guard let ground = grounds[anchor.document.digest],
      case .found(let key, _) = anchor.resolve(in: ground)
    else { return false }
    return key == mention.row["key"]
  }
}

extension StanceAnchor.Article {
  /// The articles with these digests, by digest.
  static func fetch(_ digests: Set<String>, _ db: Database) throws -> [String: Self] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT digest, id, url FROM documents WHERE digest IN (SELECT value FROM json_each(?))",
      arguments: [try StoredJSON.text(of: digests.sorted())])
    return Dictionary(
      rows.map { row in
        (row["digest"], Self(digest: row["digest"], id: row["id"], url: row["url"]))
      }
    ) { first, _ in first }
  }
}
