public import Foundation
public import NaysayAttribution
public import NaysayClaims
public import NaysayLanguage
public import NaysayLedger
package import NaysayLexicon
package import NaysayModel
public import NaysayText

/// Reads documents: who says what, to whom, by which words, and what stance that is.
///
/// Made once, shared by all threads. The same document always gives the same analysis.
///
/// ```swift
/// let analyzer = try Analyzer()
/// for attribution in analyzer.analyze(document).attributions {
///   print(attribution.act, attribution.sourceEntity ?? "unnamed")
/// }
/// ```
public struct Analyzer: Sendable {
  /// What it reads with, to be stored with each analysis. The model of claims is the matcher's.
  public let engine: EngineStamp
  /// The language model and where it comes from.
  package let model: ModelResource<LanguageModel>
  /// The lexicons, and where each of their tables comes from.
  package let lexicon: Lexicon
  package let lexiconSources: [LexiconResources.Source]
  /// What words say of whether the events beside them take place.
  package let factuality: FactualityLexicon

  private let pipeline: LanguagePipeline
  private let attributions: AttributionAnalyzer

  /// Reads the lexicons and the model.
  ///
  /// - Parameters:
  ///   - lexicons: a folder of lexicon files laid over the built-in ones; nil looks for them in the user's folders.
  ///   - model: the model; what is not a file is looked for in the user's folders first, then taken as it is built in.
  public init(lexicons: URL? = nil, model: ModelChoice = .standard) throws(AnalyzerError) {
    let files = try LexiconResources(given: lexicons)
    do {
      lexicon = try Lexicon(layers: files.layers)
    } catch {
      throw .damaged(path: error.place, reason: error.reason)
    }
    lexiconSources = files.sources
    self.model = try ModelResources.language(model)
    let reading = AttributionLexicon(lexicon)
    pipeline = LanguagePipeline(
      model: self.model.model, lemmatizer: try Self.lemmatizer(of: lexicon),
      isKnownCue: reading.isCue)
    factuality = reading.factuality
    attributions = AttributionAnalyzer(lexicon: reading)
    engine = EngineStamp(
      version: EngineVersion.current, lexicons: lexicon.digest, model: self.model.name)
  }

  /// Makes what decides how claims of different documents bear on each other; it reads a model of its own.
  public func claimMatcher() throws(AnalyzerError) -> ClaimMatcher {
    ClaimMatcher(lexicon: ClaimLexicon(lexicon), reader: try pairReader())
  }

  /// Makes what reads two texts together; it reads a model of its own.
  package func pairReader() throws(AnalyzerError) -> PairReader {
    let pairs = try ModelResources.pairs()
    return PairReader(pairs.model, named: pairs.name)
  }

  /// Finds the attributions of a document, those of a headline that the text does not repeat included.
  public func analyze(_ document: Document) -> Analysis {
    let text = pipeline.parse(Segmenter.segment(document.text, from: document.bodyStart))
    let title = headline(of: document).map { pipeline.parse(Segmenter.segment($0, from: 0)) }
    return attributions.analysis(of: document, text: text, title: title)
  }

  /// The title, unless the text begins with it.
  private func headline(of document: Document) -> String? {
    guard let title = document.title, !title.isEmpty else { return nil }
    let letters = { (text: Substring) in
      text.unicodeScalars.filter(\.properties.isAlphabetic).map(\.value)
    }
    let start = letters(document.text.prefix(2 * title.count + 40))
    return start.starts(with: letters(title[...])) ? nil : title
  }

  /// Parses a document's text.
  public func parse(_ document: Document) -> CoNLLUDocument {
    CoNLLUDocument(
      id: document.id, text: document.text, parsed: pipeline.parse(Segmenter.segment(document.text))
    )
  }

  /// Parses a document whose words and sentences are given; they and the comments are kept.
  public func parse(_ document: CoNLLUDocument) -> CoNLLUDocument {
    var result = document
    result.parsed = pipeline.parse(keepingSentencesOf: document.segmentation)
    return result
  }

  /// The entities of a parsed text, and the trees that they were read from.
  package func entities(of parsed: ParsedText) -> (table: EntityTable, graph: DependencyGraph) {
    attributions.entities(of: parsed)
  }

  /// Whether the lexicon lists a word as a cue.
  package func isCue(_ word: Word) -> Bool { attributions.isCue(word) }

  private static func lemmatizer(of lexicon: Lexicon) throws(AnalyzerError) -> Lemmatizer {
    guard let forms = lexicon.tables["irregular_forms"], let rules = lexicon.tables["lemma_rules"]
    else {
      throw .damaged(
        path: "Lexicons/en", reason: "irregular_forms.tsv or lemma_rules.tsv is missing")
    }
    return Lemmatizer(irregularForms: forms, rules: rules)
  }
}

extension LexiconError {
  fileprivate var place: String { line > 0 ? "\(file):\(line)" : file }
  fileprivate var reason: String { "\(what). \(advice)" }
}
