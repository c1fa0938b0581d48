import ArgumentParser

/// `naysay correct`: records what an analyst decides otherwise, or has checked.
struct CorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct how mentions and stances were read, or confirm it.",
    discussion: """
      A correction stands beside what was read, with its author and a note, and can be undone. It \
      holds by the words that it speaks of: in another ledger, after another reading, and in a \
      later version of the article. Where the words cannot be found again it is orphaned, and \
      `naysay corrections` says so.

      A mention is named by the beginning of the id of an attribution that it was gathered from, \
      as `naysay explain` shows it, and where that speaks of several claims by claim and \
      attribution: c1/3fa9c2.

      EXAMPLES
        naysay correct link 3fa9c2 77b0e1 --note "the same strike"
        naysay correct unlink c1/3fa9c2 --author "A. Penn"
        naysay correct relabel 3fa9c2 --stance refutes --act deny
        naysay correct relabel 3fa9c2 --stance none
        naysay correct confirm c1
      """,
    subcommands: [
      LinkCommand.self, UnlinkCommand.self, RelabelCommand.self, ConfirmCommand.self,
    ])
}
