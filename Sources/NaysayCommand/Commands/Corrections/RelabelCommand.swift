import ArgumentParser
import Naysay
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayLexicon

/// `naysay correct relabel`: says which stance a source takes.
struct RelabelCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "relabel",
    abstract: "Say which stance a source takes, or that it takes none.",
    discussion: """
      The acts are listed in Lexicons/en/acts.tsv. Where none is given, the usual one of the stance \
      is taken: say, deny, question or leave open.

      EXAMPLES
        naysay correct relabel 3fa9c2 --stance refutes --act deny
        naysay correct relabel 3fa9c2 --stance none --note "a question of the reporter"
      """)

  @Argument(help: "An attribution of the mention: 3fa9c2, or c1/3fa9c2.")
  var mention: String

  @Option(
    help: ArgumentHelp(
      "What the source does: asserts, refutes, questions, hedges or none.", valueName: "kind"))
  var stance: LabelArgument

  @Option(help: ArgumentHelp("By which act: say, deny, retract and others.", valueName: "act"))
  var act: String?

  @OptionGroup var correction: CorrectionOptions

  func validate() throws {
    guard let act else { return }
    if stance == .none { throw ValidationError("--act needs a stance.") }
    let lexicon = try Lexicon(layers: LexiconResources(given: nil).layers)
    if lexicon.act(act) == nil {
      let acts = lexicon.acts.map(\.act).sorted().joined(separator: ", ")
      throw ValidationError("--act \(act) is none of these: \(acts).")
    }
  }

  mutating func perform() async throws {
    try correction.record(.relabel(mention, label))
  }

  private var label: StanceLabel? {
    stance.stance.map { StanceLabel(stance: $0, act: act ?? Self.usualAct(of: $0)) }
  }

  private static func usualAct(of stance: Stance) -> String {
    switch stance {
    case .asserts: "say"
    case .refutes: "deny"
    case .questions: "question"
    case .hedges: "leave open"
    }
  }
}

/// A stance, or that there is none, as it is written on the command line.
enum LabelArgument: String, CaseIterable, ExpressibleByArgument {
  case asserts, refutes, questions, hedges, none

  var stance: Stance? { Stance(rawValue: rawValue) }
}
