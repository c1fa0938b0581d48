// Products of matrices: tiles of ROWS × 16 results are kept in registers while the depth is walked through.
// The right-hand side is read in panels of 16 rows, `[depth][16]`, small enough to stay in the first-level cache.

#define VECTORS (NAYSAY_PANEL / LANES)

typedef struct {
  lanes at[ROWS][VECTORS];
} Tile;

/// Adds a[rows, depth] · panel to the tile. `rows` is a constant wherever this is called from.
INLINE void multiply(Tile *tile, int rows, const float *a, long stride, const float *panel, long depth) {
  lanes t[ROWS][VECTORS];
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++) t[r][v] = tile->at[r][v];
#pragma clang loop unroll_count(4)
  for (long k = 0; k < depth; k++) {
    lanes b[VECTORS];
    for (int v = 0; v < VECTORS; v++) b[v] = load(panel + k * NAYSAY_PANEL + v * LANES);
    for (int r = 0; r < rows; r++) {
      lanes x = (lanes)(a[r * stride + k]);
      for (int v = 0; v < VECTORS; v++) t[r][v] = x * b[v] + t[r][v];
    }
  }
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++) tile->at[r][v] = t[r][v];
}

INLINE void multiply_rows(Tile *tile, long rows, const float *a, long stride, const float *panel, long depth) {
  switch (rows) {
    case 1: multiply(tile, 1, a, stride, panel, depth); break;
    case 2: multiply(tile, 2, a, stride, panel, depth); break;
#if ROWS >= 6
    case 3: multiply(tile, 3, a, stride, panel, depth); break;
    case 4: multiply(tile, 4, a, stride, panel, depth); break;
    case 5: multiply(tile, 5, a, stride, panel, depth); break;
    case 6: multiply(tile, 6, a, stride, panel, depth); break;
#endif
#if ROWS >= 12
    case 7: multiply(tile, 7, a, stride, panel, depth); break;
    case 8: multiply(tile, 8, a, stride, panel, depth); break;
    case 9: multiply(tile, 9, a, stride, panel, depth); break;
    case 10: multiply(tile, 10, a, stride, panel, depth); break;
    case 11: multiply(tile, 11, a, stride, panel, depth); break;
    case 12: multiply(tile, 12, a, stride, panel, depth); break;
#endif
  }
}

INLINE void read_tile(Tile *tile, long rows, long columns, const float *from, long stride) {
  for (long r = 0; r < rows; r++) {
    float row[NAYSAY_PANEL] = {0};
    const float *source = from + r * stride;
    if (columns < NAYSAY_PANEL) {
      memcpy(row, source, columns * sizeof(float));
      source = row;
    }
    for (int v = 0; v < VECTORS; v++) tile->at[r][v] = load(source + v * LANES);
  }
}

INLINE void write_tile(const Tile *tile, long rows, long columns, float *to, long stride) {
  for (long r = 0; r < rows; r++) {
    float row[NAYSAY_PANEL];
    float *target = columns < NAYSAY_PANEL ? row : to + r * stride;
    for (int v = 0; v < VECTORS; v++) store(target + v * LANES, tile->at[r][v]);
    if (columns < NAYSAY_PANEL) memcpy(to + r * stride, row, columns * sizeof(float));
  }
}

INLINE lanes activate(lanes x, NaysayActivation activation) {
  switch (activation) {
    case NaysayActivationNone: return x;
    case NaysayActivationGELU: return gelu(x);
    case NaysayActivationReLU: return at_least(x, 0);
    case NaysayActivationLeakyReLU: return __builtin_elementwise_max(x, x * 0.1f);
  }
  return x;
}

/// Reads the scales and the bias of a panel of which `columns` rows are there.
INLINE void read_scales(const NaysayMatrix *weights, long first, long columns, lanes *scales, lanes *bias) {
  float plus[NAYSAY_PANEL] = {0};
  if (weights->bias) memcpy(plus, weights->bias + first, columns * sizeof(float));
  for (int v = 0; v < VECTORS; v++) {
    scales[v] = load(weights->scales + first + v * LANES);
    bias[v] = load(plus + v * LANES);
  }
}

/// Scales, shifts and activates whole sums.
INLINE void finish(Tile *tile, long rows, const lanes *scales, const lanes *bias, NaysayActivation activation) {
  for (long r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++)
      tile->at[r][v] = activate(tile->at[r][v] * scales[v] + bias[v], activation);
}

/// Lays rows of b out as panels, missing rows nought.
static void fill_panels(const float *b, long rows, long stride, long depth, float *panels) {
  for (long first = 0; first < rows; first += NAYSAY_PANEL, panels += depth * NAYSAY_PANEL)
    for (long r = 0; r < NAYSAY_PANEL; r++)
      for (long k = 0; k < depth; k++)
        panels[k * NAYSAY_PANEL + r] = first + r < rows ? b[(first + r) * stride + k] : 0;
}

/// output[m, n] = a · panelsᵀ, where `panels` holds n rows.
static void multiply_panels(
    const float *a, long m, long aStride, const float *panels, long n, long depth, float *output,
    long outputStride) {
  for (long first = 0; first < n; first += NAYSAY_PANEL, panels += depth * NAYSAY_PANEL) {
    long columns = n - first < NAYSAY_PANEL ? n - first : NAYSAY_PANEL;
    for (long row = 0; row < m; row += ROWS) {
      long rows = m - row < ROWS ? m - row : ROWS;
      Tile tile = {0};
      multiply_rows(&tile, rows, a + row * aStride, aStride, panels, depth);
      write_tile(&tile, rows, columns, output + row * outputStride + first, outputStride);
    }
  }
}

static void product(
    const float *a, long m, long aStride, const float *b, long n, long bStride, long depth,
    float *panels, float *output, long outputStride) {
  fill_panels(b, n, bStride, depth, panels);
  multiply_panels(a, m, aStride, panels, n, depth, output, outputStride);
}
