import ArgumentParser
import Foundation
import Naysay
import NaysayLedger
import NaysayLexicon
import NaysayReports

/// `naysay doctor`: checks what the command works with.
struct DoctorCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the models, the lexicons and the ledger.",
    discussion: """
      Says which models and lexicons are used and where they were found, and checks the ledger \
      from end to end. Ends with 65 if something is damaged.

      EXAMPLES
        naysay doctor
        naysay doctor --db week.sqlite --json
      """)

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var engine: EngineOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let checkup = Checkup(
      items: [Self.program] + models() + [lexicons()] + ledgerItems())
    let text = json ? checkup.json : checkup.table
    try Output.writeAll(text)
    if let status = checkup.worst { throw ExitCode(status.rawValue) }
  }

  private static var program: CheckupItem {
    CheckupItem(name: "naysay", facts: [("version", EngineVersion.current)])
  }

  private func models() -> [CheckupItem] {
    [
      Self.item("model") { try ModelResources.language(engine.modelChoice) },
      Self.item("claim model") { try ModelResources.pairs() },
    ]
  }

  private static func item<Model>(
    _ name: String, _ find: () throws -> ModelResource<Model>
  ) -> CheckupItem {
    do {
      let model = try find()
      return CheckupItem(
        name: name,
        facts: [
          ("name", model.name), ("found", model.place.rawValue),
          ("file", model.url?.path ?? "built in"), ("bytes", String(model.size)),
        ])
    } catch {
      return CheckupItem(name: name, failure: CommandFailure(error))
    }
  }

  private func lexicons() -> CheckupItem {
    do {
      let files = try LexiconResources(given: engine.lexicons.map { URL(fileURLWithPath: $0) })
      let lexicon = try Lexicon(layers: files.layers)
      let own = files.sources.filter { $0.place != .embedded }
      let entries = lexicon.tables.values.reduce(0) { $0 + $1.rows.count }
      return CheckupItem(
        name: "lexicons",
        facts: [
          ("digest", lexicon.digest), ("tables", String(lexicon.tables.count)),
          ("entries", String(entries)), ("cues", String(lexicon.cues.count)),
          ("own files", own.isEmpty ? "none" : own.compactMap(\.url?.path).joined(separator: ", ")),
        ])
    } catch {
      return CheckupItem(name: "lexicons", failure: CommandFailure(error))
    }
  }

  private func ledgerItems() -> [CheckupItem] {
    do {
      let ledger = try ledger.openForReading()
      let health = try ledger.health()
      var item = CheckupItem(
        name: "ledger",
        facts: [
          ("file", ledger.path), ("schema", String(health.schemaVersion)),
          ("documents", String(health.documents)), ("revisions", String(health.revisions)),
          ("attributions", String(health.attributions)), ("mentions", String(health.mentions)),
          ("claims", String(health.claims)), ("corrections", String(health.corrections)),
          ("read by", health.engines.map(\.summary).joined(separator: "; ")),
        ])
      if let problem = health.problems.first {
        item.failure = CommandFailure(
          LedgerError.damaged(path: ledger.path, detail: problem))
      }
      return [item]
    } catch LedgerError.missing(let path) {
      return [CheckupItem(name: "ledger", facts: [("file", "\(path), not made yet")])]
    } catch {
      return [CheckupItem(name: "ledger", failure: CommandFailure(error))]
    }
  }
}

extension EngineStamp {
  /// `0.1.0, lexicons 9f3c…, model en-2026-11-24/model.naysay, claim model en-2026-11-24/claims.naysay`.
  fileprivate var summary: String {
    "\(version), lexicons \(lexicons), model \(model)"
      + (claimModel.map { ", claim model \($0)" } ?? "")
  }
}
