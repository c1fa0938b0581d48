import NaysayAttribution
import NaysayReports

/// The analysis of a document as the JSON of the interchange contract.
enum AnalysisJSON {
  static func value(_ analysis: Analysis) -> JSONValue {
    .members([
      "id": .string(analysis.id),
      "publishedAt": .optional(analysis.publishedAt),
      "sentences": .spans(analysis.sentences),
      "attributions": .array(analysis.attributions.map(AttributionJSON.value)),
    ])
  }
}
