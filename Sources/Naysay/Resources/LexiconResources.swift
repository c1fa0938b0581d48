import CNaysayResources
package import Foundation
package import NaysayLexicon

/// The lexicon files that an analyzer reads: the built-in ones, with those of the user laid over them.
package struct LexiconResources: Sendable {
  /// A table and where it comes from.
  package struct Source: Sendable, Hashable {
    /// The path below the language's folder: `time/calendar.tsv`.
    package var name: String
    package var place: ResourcePlace
    /// The file; nil for a built-in one.
    package var url: URL?
  }

  /// Where each table comes from, in order of name.
  package let sources: [Source]
  /// The layers that `Lexicon(layers:)` takes: the built-in files, then those that were found.
  package let layers: [[LexiconFile]]

  /// Looks for the files of a language.
  ///
  /// - Parameter given: the folder that was named.
  /// - Throws: ``AnalyzerError/missing(path:)`` where that folder does not exist.
  package init(given: URL?) throws(AnalyzerError) {
    if let given, !FileManager.default.fileExists(atPath: given.path) {
      throw .missing(path: given.relativePath)
    }
    let search = ResourceSearch(of: .lexicons, given: given)
    let embedded = Self.embedded
    var sources: [Source] = []
    var found: [LexiconFile] = []
    for file in embedded {
      let name = file.name + ".tsv"
      guard let own = search.find("en/" + name) ?? search.find(name) else {
        sources.append(Source(name: name, place: .embedded, url: nil))
        continue
      }
      sources.append(Source(name: name, place: own.place, url: own.url))
      let bytes = try Self.bytes(of: own.url)
      if bytes != file.bytes {
        found.append(LexiconFile(name: file.name, path: own.url.relativePath, bytes: bytes))
      }
    }
    self.sources = sources
    layers = [embedded, found]
  }

  private static func bytes(of url: URL) throws(AnalyzerError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: url))
    } catch {
      throw .unreadable(path: url.relativePath, reason: error.localizedDescription)
    }
  }

  /// The built-in files, in order of name.
  private static var embedded: [LexiconFile] {
    (0..<naysay_embedded_lexicon_count()).map { index in
      let resource = naysay_embedded_lexicon(index)
      let name = String(cString: resource.name)
      return LexiconFile(
        name: String(name.dropLast(".tsv".count)), path: "Lexicons/en/" + name,
        bytes: Array(UnsafeRawBufferPointer(start: resource.start, count: resource.count)))
    }
  }
}
