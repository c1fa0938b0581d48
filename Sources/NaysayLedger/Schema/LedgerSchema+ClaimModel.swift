extension LedgerSchema {
  /// Which model compared claims, so that a ledger tells what its claims were gathered by.
  static let claimModelColumn = """
    ALTER TABLE analyses ADD COLUMN
      claimModel TEXT /* name of the model that compared its claims; NULL: none, or not kept */;
    """
}
