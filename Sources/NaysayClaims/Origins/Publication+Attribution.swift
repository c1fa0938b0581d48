public import NaysayAttribution
public import NaysayText

extension Publication {
  /// The chain from the publisher of a document to the origin of one of its attributions, as far as the document tells.
  public func chain(
    to attribution: Attribution, of analysis: Analysis, in document: Document
  ) -> [ChainLink] {
    let reader = ChainReader(namer: StanceNamer(analysis: analysis, document: document))
    return chain(to: reader.links(of: attribution))
  }
}
