import CNaysayResources
package import Foundation
package import NaysayModel

/// The language model that an analyzer reads with, and where it comes from.
package struct ModelResource: Sendable {
  /// The model's name: `en-2026-11-24/model.naysay`.
  package let name: String
  package let place: ResourcePlace
  /// The file; nil for the built-in one.
  package let url: URL?
  /// The size in bytes.
  package let size: Int
  package let model: LanguageModel

  /// Looks for a model and reads its header; the weights are read as they are used.
  package init(_ choice: ModelChoice) throws(AnalyzerError) {
    var given: URL?
    if case .file(let url) = choice { given = url }
    if let given, !FileManager.default.fileExists(atPath: given.path) {
      throw .missing(path: given.relativePath)
    }
    if let found = ResourceSearch(of: .models, given: given).findLatest(choice.fileName) {
      try self.init(found)
    } else {
      try self.init(
        embedded: choice == .fast ? naysay_embedded_fast_model() : naysay_embedded_model())
    }
  }

  private init(_ found: ResourceSearch.Found) throws(AnalyzerError) {
    let path = found.url.relativePath
    let file: MappedFile
    do {
      file = try MappedFile(found.url)
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    name = found.url.pathComponents.suffix(2).joined(separator: "/")
    place = found.place
    url = found.url
    size = file.bytes.count
    do {
      model = try LanguageModel(contentsOf: file.bytes, owner: file)
    } catch {
      throw .damaged(path: path, reason: error.description)
    }
  }

  private init(embedded resource: NaysayResource) throws(AnalyzerError) {
    name = String(cString: resource.name)
    place = .embedded
    url = nil
    size = resource.count
    do {
      model = try LanguageModel(
        contentsOf: UnsafeRawBufferPointer(start: resource.start, count: resource.count))
    } catch {
      throw .damaged(path: name, reason: error.description)
    }
  }
}
