package import CNaysayKernels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A model file in memory: its header, and typed views of its tensors.
///
/// The form is described in `Training/naysay_training/modelfile.py`. Nothing is copied but the header, and the weights of
/// linear layers where the kernels read them arranged otherwise. The views last as long as the value does, or a copy of it.
package struct ModelFile {
  static let magic = Array("NAYSAYLM".utf8)
  static let version = 2
  static let alignment = 64
  static let unsound = "its sizes do not go together"

  let header: ModelHeader
  /// What the model is run with.
  let kernels: NaysayKernels
  private let headerBytes: Data
  private let owner: AnyObject?
  private let arranged: ArrangedWeights
  private let data: UnsafeRawBufferPointer
  private let entries: [String: TensorEntry]

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, unchanged as long as the model lives, beginning at a multiple of 64 for speed.
  ///   - owner: An object that keeps the bytes alive; nil where they last as long as the program.
  ///   - processor: The kind of processor that the model is run with the kernels for.
  package init(
    _ bytes: UnsafeRawBufferPointer, owner: AnyObject? = nil,
    processor: NaysayProcessor = naysay_processor()
  ) throws(ModelError) {
    kernels = naysay_kernels(processor)
    arranged = ArrangedWeights(kernels)
    self.owner = owner
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .notAModel
    }
    let version = Self.number(in: bytes, at: 8)
    guard version == Self.version else {
      throw .unsupportedVersion(found: version, supported: Self.version)
    }
    let headerEnd = 16 + Self.number(in: bytes, at: 12)
    guard headerEnd <= bytes.count else {
      throw .truncated(expected: headerEnd, found: bytes.count)
    }
    headerBytes = Data(bytes[16..<headerEnd])
    header = try Self.decode(ModelHeader.self, from: headerBytes)
    guard header.config.isSound else { throw .unreadableHeader(Self.unsound) }
    let start = (headerEnd + Self.alignment - 1) / Self.alignment * Self.alignment
    guard header.bytes >= 0, header.bytes < 1 << 40, bytes.count >= start + header.bytes else {
      throw .truncated(expected: start &+ header.bytes, found: bytes.count)
    }
    data = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + header.bytes)])
    guard Int(bitPattern: data.baseAddress) % 4 == 0 else {
      throw .misaligned
    }
    entries = Dictionary(
      header.tensors.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
  }

  private static func number(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// Reads what the header says to one kind of model, besides ``header``.
  func decode<Header: Decodable>(_ type: Header.Type) throws(ModelError) -> Header {
    try Self.decode(type, from: headerBytes)
  }

  private static func decode<Header: Decodable>(
    _ type: Header.Type, from bytes: Data
  ) throws(ModelError) -> Header {
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch {
      throw .unreadableHeader("\(error)")
    }
  }
}

extension ModelFile {
  /// The weights of a linear layer, with the bias that bears its name, if it has one.
  func linear(_ name: String, rows: Int, columns: Int, hasBias: Bool = true)
    throws(ModelError) -> Linear
  {
    let bias = hasBias ? try floats(name + ".bias", count: rows) : nil
    let entry = try entry(name + ".weight", .panels, rows: rows, columns: columns)
    let padded = (rows + Int(NAYSAY_PANEL) - 1) / Int(NAYSAY_PANEL) * Int(NAYSAY_PANEL)
    let panels = try pointer(entry, to: Int8.self, at: entry.offset, count: padded * columns)
    let scales = try pointer(entry, to: Float.self, at: entry.scales, count: padded)
    let matrix = NaysayMatrix(
      panels: panels, scales: scales, bias: bias, rows: rows, columns: columns, arranged: nil,
      arrangedBytes: 0)
    return Linear(matrix: arranged.arranging(matrix))
  }

  /// An embedding of int8 rows; `rows` nil where any number will do.
  func embedding(_ name: String, rows: Int, columns: Int) throws(ModelError) -> Embedding {
    let entry = try entry(name + ".weight", .rows, rows: rows, columns: columns)
    let values = try pointer(entry, to: Int8.self, at: entry.offset, count: rows * columns)
    let scales = try pointer(entry, to: Float.self, at: entry.scales, count: rows)
    return Embedding(rows: rows, columns: columns, values: values, scales: scales)
  }

  func normalisation(_ name: String, columns: Int) throws(ModelError) -> Normalisation {
    Normalisation(
      weight: try floats(name + ".weight", count: columns),
      bias: try floats(name + ".bias", count: columns), columns: columns)
  }

  /// Plain numbers, `count` in all.
  func floats(_ name: String, count: Int) throws(ModelError) -> UnsafePointer<Float> {
    let entry = try entry(name, .float32)
    guard entry.rows * entry.columns == count else {
      throw .unusableTensor(name: name, reason: "it should hold \(count) numbers")
    }
    return try pointer(entry, to: Float.self, at: entry.offset, count: count)
  }

  /// A run of bytes.
  func bytes(_ name: String) throws(ModelError) -> UnsafeBufferPointer<UInt8> {
    let entry = try entry(name, .bytes)
    let count = entry.rows * entry.columns
    let start = try pointer(entry, to: UInt8.self, at: entry.offset, count: count)
    return UnsafeBufferPointer(start: start, count: count)
  }

  private func entry(_ name: String, _ kind: TensorEntry.Kind) throws(ModelError) -> TensorEntry {
    guard let entry = entries[name] else {
      throw .unusableTensor(name: name, reason: "it is missing")
    }
    guard entry.kind == kind else {
      throw .unusableTensor(name: name, reason: "it is of kind \(entry.kind.rawValue)")
    }
    let possible = 1...(1 << 24)
    guard possible.contains(entry.rows), possible.contains(entry.columns) else {
      throw .unusableTensor(name: name, reason: "its shape is \(entry.rows) × \(entry.columns)")
    }
    return entry
  }

  private func entry(_ name: String, _ kind: TensorEntry.Kind, rows: Int, columns: Int)
    throws(ModelError) -> TensorEntry
  {
    let entry = try entry(name, kind)
    guard entry.rows == rows, entry.columns == columns else {
      let shapes = "\(entry.rows) × \(entry.columns), not \(rows) × \(columns)"
      throw .unusableTensor(name: name, reason: "its shape is " + shapes)
    }
    return entry
  }

  private func pointer<T>(_ entry: TensorEntry, to type: T.Type, at offset: Int?, count: Int)
    throws(ModelError) -> UnsafePointer<T>
  {
    let size = count * MemoryLayout<T>.stride
    guard let offset, let base = data.baseAddress, offset >= 0, offset % 4 == 0,
      size <= data.count, offset <= data.count - size
    else {
      throw .unusableTensor(name: entry.name, reason: "it lies outside the file")
    }
    return (base + offset).assumingMemoryBound(to: type)
  }
}
