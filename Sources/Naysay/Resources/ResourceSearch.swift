public import Foundation

/// Where a resource was found, the first place that is looked at first.
public enum ResourcePlace: String, Sendable, Hashable, Codable, CaseIterable {
  /// The folder or file that was named on the command line or in code.
  case given
  /// `$NAYSAY_LEXICONS` or `$NAYSAY_MODEL`.
  case environment
  /// `$XDG_DATA_HOME/naysay`.
  case userData
  /// The folder of the executable, or `../share/naysay` from there.
  case besideExecutable
  /// Inside the executable itself.
  case embedded
}

/// Finds lexicons and models, file by file, so that a user can bring one file and keep the rest.
///
/// ```swift
/// let search = ResourceSearch(of: .lexicons, given: folder)
/// search.find("en/cues.tsv")?.url
/// ```
public struct ResourceSearch: Sendable {
  /// What is looked for.
  public enum Kind: String, Sendable {
    case lexicons = "Lexicons"
    case models = "Models"

    var variable: String { self == .lexicons ? "NAYSAY_LEXICONS" : "NAYSAY_MODEL" }
  }

  /// A file that was found.
  public struct Found: Sendable, Hashable {
    /// Where it was found.
    public var place: ResourcePlace
    /// The file.
    public var url: URL
  }

  /// The folders that are looked at, in order; a model may be given as the file itself.
  public let folders: [Found]

  /// Lists the folders to look at.
  ///
  /// - Parameters:
  ///   - given: the folder that was named; it alone must exist.
  ///   - environment: the environment of the process.
  ///   - executable: the running program.
  public init(
    of kind: Kind, given: URL? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL? = Bundle.main.executableURL
  ) {
    var folders: [Found] = []
    if let given { folders.append(Found(place: .given, url: given)) }
    if let named = environment[kind.variable], !named.isEmpty {
      folders.append(Found(place: .environment, url: URL(fileURLWithPath: named)))
    }
    if let data = Self.userData(environment) {
      let url = data.appendingPathComponent("naysay").appendingPathComponent(kind.rawValue)
      folders.append(Found(place: .userData, url: url))
    }
    if let folder = executable?.resolvingSymlinksInPath().deletingLastPathComponent() {
      let shared = folder.deletingLastPathComponent().appendingPathComponent("share/naysay")
      for parent in [folder, shared] {
        let url = parent.appendingPathComponent(kind.rawValue)
        folders.append(Found(place: .besideExecutable, url: url))
      }
    }
    self.folders = folders
  }

  /// The first file of this name, relative to the folders; nil where none has it.
  public func find(_ name: String) -> Found? {
    folders.lazy
      .map { Found(place: $0.place, url: $0.url.appendingPathComponent(name)) }
      .first { Self.isFile($0.url) }
  }

  /// The first of the places that is, or whose latest dated folder (`en-2026-11-24`) holds, a file of this name.
  ///
  /// - Parameter acceptsNamedFile: whether a place that is a file itself will do, whatever its name.
  public func findLatest(_ name: String, acceptsNamedFile: Bool = true) -> Found? {
    for folder in folders {
      if acceptsNamedFile, Self.isFile(folder.url) { return folder }
      let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
      let candidates =
        [folder.url]
        + versions.sorted().reversed().map { folder.url.appendingPathComponent($0) }
      for candidate in candidates {
        let url = candidate.appendingPathComponent(name)
        if Self.isFile(url) { return Found(place: folder.place, url: url) }
      }
    }
    return nil
  }

  /// `$XDG_DATA_HOME`, or where it is by default.
  private static func userData(_ environment: [String: String]) -> URL? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return URL(fileURLWithPath: data)
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return URL(fileURLWithPath: home).appendingPathComponent(".local/share")
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
