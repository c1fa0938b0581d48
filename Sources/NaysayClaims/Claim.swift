/// One proposition that at least one source takes a stance on, gathered from all documents that mention it.
public struct Claim: Sendable, Hashable, Codable, Identifiable {
  /// A hash of the first mention: the same on every run.
  public var id: String
  /// The canonical affirmative sentence.
  public var text: String
  /// Who it is about.
  public var parties: [String]
  /// What it depends on the date asked for.
  public var status: ClaimStatus
  /// When it came into this status, EDTF level 1; nil where nothing dates it.
  public var since: String?
  /// The pairs of stances that cannot both hold.
  public var conflicts: [Conflict]
  /// The stances towards it, by date and then by document and place in the text.
  public var stances: [ClaimStance]
  /// The parties of whom no position was found.
  public var silent: [String]
  /// The statuses that it has had, in order.
  public var steps: [ClaimStep]
  /// The corrections that made it what it is, in order.
  public var corrections: [CorrectionMark]

  /// Creates a claim.
  public init(
    id: String, text: String, parties: [String] = [], status: ClaimStatus, since: String?,
    conflicts: [Conflict] = [], stances: [ClaimStance], silent: [String] = [],
    steps: [ClaimStep] = [], corrections: [CorrectionMark] = []
  ) {
    self.id = id
    self.text = text
    self.parties = parties
    self.status = status
    self.since = since
    self.conflicts = conflicts
    self.stances = stances
    self.silent = silent
    self.steps = steps
    self.corrections = corrections
  }
}
