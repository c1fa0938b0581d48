import GRDB

extension Database {
  /// Executes a statement that will be executed again and again, and keeps it prepared.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
