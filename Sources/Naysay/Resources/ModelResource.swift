import CNaysayResources
package import Foundation
package import NaysayModel

/// A model that an analyzer reads with, and where it comes from.
package struct ModelResource<Model: Sendable>: Sendable {
  /// The model's name: `en-2026-11-24/model.naysay`.
  package let name: String
  package let place: ResourcePlace
  /// The file; nil for the built-in one.
  package let url: URL?
  /// The size in bytes.
  package let size: Int
  package let model: Model

  fileprivate typealias Reading = (ModelFile) throws(ModelError) -> Model

  fileprivate init(
    _ found: ResourceSearch.Found?, orElse resource: NaysayResource, _ read: Reading
  ) throws(AnalyzerError) {
    if let found { try self.init(found, read) } else { try self.init(embedded: resource, read) }
  }

  private init(_ found: ResourceSearch.Found, _ read: Reading) throws(AnalyzerError) {
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
      model = try read(ModelFile(file.bytes, owner: file))
    } catch {
      throw .damaged(path: path, reason: error.description)
    }
  }

  private init(embedded resource: NaysayResource, _ read: Reading) throws(AnalyzerError) {
    name = String(cString: resource.name)
    place = .embedded
    url = nil
    size = resource.count
    do {
      let bytes = UnsafeRawBufferPointer(start: resource.start, count: resource.count)
      model = try read(ModelFile(bytes))
    } catch {
      throw .damaged(path: name, reason: error.description)
    }
  }
}

/// Looks for models in the user's folders first, then takes what is built in.
package enum ModelResources {
  /// The language model of a choice: its header is read, the weights as they are used.
  package static func language(
    _ choice: ModelChoice
  ) throws(AnalyzerError) -> ModelResource<LanguageModel> {
    var given: URL?
    if case .file(let url) = choice { given = url }
    if let given, !FileManager.default.fileExists(atPath: given.path) {
      throw .missing(path: given.relativePath)
    }
    let found = ResourceSearch(of: .models, given: given).findLatest(choice.fileName)
    let embedded = choice == .fast ? naysay_embedded_fast_model() : naysay_embedded_model()
    return try ModelResource(found, orElse: embedded, LanguageModel.init)
  }

  /// The model that compares claims.
  package static func pairs() throws(AnalyzerError) -> ModelResource<PairModel> {
    let search = ResourceSearch(of: .models)
    let found = search.findLatest("claims.naysay", acceptsNamedFile: false)
    let embedded = naysay_embedded_claim_model()
    return try ModelResource(found, orElse: embedded, PairModel.init)
  }
}
