import Foundation

/// One run of the built command, from start to end.
struct CommandRun {
  var status: Int32
  var output: Data
  var messages: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
}

/// The built `naysay`, run in a folder of its own.
final class NaysayRunner {
  let folder: URL

  /// The executable that lies beside the test bundle.
  static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let beside = [bundle, Bundle.main.executableURL].compactMap { $0?.deletingLastPathComponent() }
    let candidates = beside.map { $0.appendingPathComponent("naysay") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? URL(fileURLWithPath: ".build/release/naysay")
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("naysay-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs the command with arguments and, where given, standard input.
  @discardableResult
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> CommandRun {
    // Files rather than pipes: a full pipe would stop the command.
    let name = UUID().uuidString
    let (output, messages) = (url("\(name).out"), url("\(name).err"))
    try write(input, to: "\(name).in")
    for file in [output, messages] {
      try Data().write(to: file)
    }
    let process = process(arguments, environment)
    process.standardInput = try FileHandle(forReadingFrom: url("\(name).in"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    defer {
      for ending in ["in", "out", "err"] {
        try? FileManager.default.removeItem(at: url("\(name).\(ending)"))
      }
    }
    return CommandRun(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }

  /// A process of the command that has not been started.
  func process(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment.filter { name, _ in
      !name.hasPrefix("NAYSAY_") && !["XDG_DATA_HOME", "NO_COLOR"].contains(name)
    }
    variables["HOME"] = folder.path
    process.environment = variables.merging(environment) { _, new in new }
    return process
  }

  /// A file of the folder.
  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file of the folder, making the folders it is in.
  func write(_ bytes: Data, to name: String) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }
}
