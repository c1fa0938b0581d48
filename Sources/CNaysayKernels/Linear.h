// Linear layers in floats: the weights are expanded, part of a panel at a time.

#define DEPTH 384  // of a panel that is expanded at a time: 24 kB

static void apply(const float *input, long count, long inputStride, const NaysayLayer *layer) {
  const NaysayMatrix *weights = &layer->weights;
  _Alignas(64) float panel[DEPTH * NAYSAY_PANEL];
  for (long first = 0; first < weights->rows; first += NAYSAY_PANEL) {
    long columns = weights->rows - first < NAYSAY_PANEL ? weights->rows - first : NAYSAY_PANEL;
    const int8_t *stored = weights->panels + first * weights->columns;
    lanes scales[VECTORS], bias[VECTORS];
    read_scales(weights, first, columns, scales, bias);
    for (long start = 0; start < weights->columns; start += DEPTH) {
      long depth = weights->columns - start < DEPTH ? weights->columns - start : DEPTH;
      for (long i = 0; i < depth * NAYSAY_PANEL; i += LANES)
        store(panel + i, load_bytes(stored + start * NAYSAY_PANEL + i));
      for (long row = 0; row < count; row += ROWS) {
        long rows = count - row < ROWS ? count - row : ROWS;
        float *to = layer->output + row * layer->outputStride + first;
        Tile tile = {0};
        if (start > 0) read_tile(&tile, rows, columns, to, layer->outputStride);
        multiply_rows(&tile, rows, input + row * inputStride + start, inputStride, panel, depth);
        if (start + depth == weights->columns) finish(&tile, rows, scales, bias, layer->activation);
        write_tile(&tile, rows, columns, to, layer->outputStride);
      }
    }
  }
}

static void linear(
    const float *input, long count, long inputStride, const NaysayLayer *layers, long layerCount) {
  for (long i = 0; i < layerCount; i++) apply(input, count, inputStride, layers + i);
}
