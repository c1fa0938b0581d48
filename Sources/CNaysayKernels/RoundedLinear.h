// Linear layers over rounded inputs. The file included before says how a stretch of a row is rounded (`Rounded`,
// `round_rows`) and multiplied (`add_stretch`), BLOCK rows and DEPTH columns at a time.

static void linear(
    const float *input, long count, long inputStride, const NaysayLayer *layers, long layerCount) {
  Rounded rounded;
  long columns = layers->weights.columns;
  for (long row = 0; row < count; row += BLOCK) {
    long rows = count - row < BLOCK ? count - row : BLOCK;
    for (long start = 0; start < columns; start += DEPTH) {
      long depth = columns - start < DEPTH ? columns - start : DEPTH;
      round_rows(&rounded, input + row * inputStride + start, rows, inputStride, depth);
      for (long i = 0; i < layerCount; i++) add_stretch(&rounded, rows, layers + i, row, start, depth);
    }
  }
}
