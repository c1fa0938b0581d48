package import CNaysayKernels

/// The weights of linear layers as the kernels read them, where that is not as the model file holds them.
///
/// They are arranged once, when the model is loaded: to do it window by window would cost a tenth of the layers' time.
package final class ArrangedWeights {
  private let kernels: NaysayKernels
  private var blocks: [UnsafeMutableRawPointer] = []

  package init(_ kernels: NaysayKernels) {
    self.kernels = kernels
  }

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// The matrix with its panels arranged; they last as long as this object.
  package func arranging(_ matrix: NaysayMatrix) -> NaysayMatrix {
    let size = kernels.arrangedBytes(matrix.columns)
    guard size > 0 else { return matrix }
    let panels = (matrix.rows + Int(NAYSAY_PANEL) - 1) / Int(NAYSAY_PANEL)
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: panels * size, alignment: ModelFile.alignment)
    blocks.append(block)
    var arranged = matrix
    withUnsafePointer(to: matrix) { kernels.arrange($0, block) }
    arranged.arranged = UnsafeRawPointer(block)
    arranged.arrangedBytes = size
    return arranged
  }
}
