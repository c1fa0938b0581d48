/// The articles of all inputs, one after the other: files are opened as their turn comes.
final class InputQueue {
  private var units: [InputUnit] = []
  private var files: ArraySlice<InputFile> = []
  private var paths: ArraySlice<String>
  private let form: InputForm?
  private var lines: (splitter: LineSplitter, path: String)?

  /// Queues files, folders and `-`.
  ///
  /// - Parameter form: the form of all of them; nil to tell it from each file.
  init(paths: [String], form: InputForm? = nil) {
    self.paths = paths[...]
    self.form = form
  }

  /// The next article, or the next failure; nil at the end.
  func next() -> InputUnit? {
    while true {
      if let line = nextLine() { return line }
      if let file = files.popFirst() {
        if let unit = open(file) { return unit }
      } else if let path = paths.popFirst() {
        switch InputFile.files(at: path) {
        case .success(let found): files = found[...]
        case .failure(let error): return .failure(error.failure)
        }
      } else {
        return nil
      }
    }
  }

  private func nextLine() -> InputUnit? {
    guard let (begun, path) = lines else { return nil }
    var splitter = begun
    lines = nil
    do {
      guard let line = try splitter.next() else { return nil }
      lines = (splitter, path)
      return .jsonLine(bytes: line, path: path, line: splitter.lineNumber)
    } catch {
      return .failure(Self.unreadable(path, error))
    }
  }

  /// Reads a file that is one article; of a file of lines, begins the first.
  private func open(_ file: InputFile) -> InputUnit? {
    let path = file.path == "-" ? "stdin" : file.path
    do {
      let stream = try ByteStream(path: file.path)
      let beginning = try stream.next()
      if beginning.starts(with: [0x1F, 0x8B]) { return .failure(Self.compressed(path)) }
      switch form ?? InputForm.guessed(path: file.path, beginning: beginning[...]) {
      case .text:
        return .text(bytes: try stream.rest(after: beginning), id: file.id, path: path)
      case .json:
        return .json(bytes: try stream.rest(after: beginning), path: path)
      case .jsonl:
        if beginning.isEmpty { return .failure(Self.empty(path)) }
        lines = (LineSplitter(stream, after: beginning), path)
        return nil
      }
    } catch {
      return .failure(Self.unreadable(path, error))
    }
  }

  private static func unreadable(_ path: String, _ error: SystemError) -> CommandFailure {
    CommandFailure(.noInput, "\(path): cannot be read: \(error.words); check its permissions")
  }

  private static func compressed(_ path: String) -> CommandFailure {
    CommandFailure(.badData, "\(path): is compressed; unpack it first: gunzip \(path)")
  }

  private static func empty(_ path: String) -> CommandFailure {
    CommandFailure(.badData, "\(path): is empty; give a file with one article a line")
  }
}
