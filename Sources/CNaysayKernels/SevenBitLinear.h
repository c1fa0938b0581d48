// Linear layers in bytes for AVX2: each row of input is rounded to 0…127 between its least and its greatest number, and its
// products with the int8 weights are summed exactly. The instruction that multiplies bytes adds two products in 16 bits;
// where the weights are small enough for four products, as they nearly always are, two such sums are added before they are
// widened.

#define DEPTH 384  // of a stretch, with a rounding of its own
#define BLOCK 200  // rows of input that are rounded at a time, a window: 75 kB
#define EIGHTS (DEPTH / 8)
_Static_assert(LANES == 8 && ROWS == 6, "a tile of sums is laid out for the registers of AVX2");

/// Inputs as whole numbers: x ≈ scale × value + least.
typedef struct {
  _Alignas(32) uint8_t values[BLOCK][DEPTH];
  float scales[BLOCK];
  float least[BLOCK];
} Rounded;

/// Rounds `depth` numbers of a row to 0…127; whatever is missing of the last eight is nought.
INLINE void round_row(Rounded *to, long row, const float *input, long depth) {
  long whole_lanes = depth / LANES * LANES;
  lanes highs = (lanes)(input[0]), lows = highs;
  for (long i = 0; i < whole_lanes; i += LANES) {
    highs = __builtin_elementwise_max(highs, load(input + i));
    lows = __builtin_elementwise_min(lows, load(input + i));
  }
  float most = greatest(highs), least = -greatest(-lows);
  for (long i = whole_lanes; i < depth; i++) {
    most = fmaxf(most, input[i]);
    least = fminf(least, input[i]);
  }
  float range = most - least, factor = range > 1e-30f ? 127 / range : 0;
  to->scales[row] = range / 127;
  to->least[row] = least;
  uint8_t *values = to->values[row];
  for (long i = 0; i < whole_lanes; i += LANES) {
    __m256i x = _mm256_cvtps_epi32((load(input + i) - least) * factor);
    __m128i words = _mm_packs_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
    _mm_storel_epi64((__m128i *)(values + i), _mm_packus_epi16(words, words));
  }
  if (whole_lanes == depth) return;
  memset(values + whole_lanes, 0, LANES);
  for (long i = whole_lanes; i < depth; i++) values[i] = (uint8_t)lrintf((input[i] - least) * factor);
}

static void round_rows(Rounded *to, const float *input, long rows, long stride, long depth) {
  for (long row = 0; row < rows; row++) round_row(to, row, input + row * stride, depth);
}

/// Four columns of a panel, the four numbers of each of its 16 rows side by side.
typedef struct {
  __m256i at[VECTORS];
} Fours;

/// A panel of weights that is being multiplied, eight columns at a step: first those whose products may be added in 16 bits.
typedef struct {
  Fours weights[EIGHTS][2];
  /// The column that each step begins with.
  int32_t columns[EIGHTS];
  long small, count;
  /// The sums of the panel's rows.
  lanes sums[VECTORS];
} Panel;

INLINE __m128i read_column(const int8_t *stored, long column, long depth) {
  return column < depth ? _mm_loadu_si128((const __m128i *)(stored + column * NAYSAY_PANEL))
                        : _mm_setzero_si128();
}

INLINE Fours read_fours(const int8_t *stored, long column, long depth) {
  __m128i a = read_column(stored, column, depth), b = read_column(stored, column + 1, depth);
  __m128i c = read_column(stored, column + 2, depth), d = read_column(stored, column + 3, depth);
  __m128i ab = _mm_unpacklo_epi8(a, b), cd = _mm_unpacklo_epi8(c, d);
  __m128i ab_high = _mm_unpackhi_epi8(a, b), cd_high = _mm_unpackhi_epi8(c, d);
  return (Fours){{
      _mm256_set_m128i(_mm_unpackhi_epi16(ab, cd), _mm_unpacklo_epi16(ab, cd)),
      _mm256_set_m128i(_mm_unpackhi_epi16(ab_high, cd_high), _mm_unpacklo_epi16(ab_high, cd_high)),
  }};
}

static void read_panel(Panel *panel, const int8_t *stored, long depth) {
  const __m256i ones = _mm256_set1_epi8(1), wide_ones = _mm256_set1_epi16(1);
  const __m256i limit = _mm256_set1_epi16(32767 / 127);
  __m256i sums[VECTORS] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
  long count = (depth + 7) / 8, small = 0, large = count;
  for (long i = 0; i < count; i++) {
    Fours first = read_fours(stored, 8 * i, depth), second = read_fours(stored, 8 * i + 4, depth);
    __m256i over = _mm256_setzero_si256();
    for (int v = 0; v < VECTORS; v++) {
      __m256i pairs = _mm256_add_epi16(
          _mm256_maddubs_epi16(ones, first.at[v]), _mm256_maddubs_epi16(ones, second.at[v]));
      sums[v] = _mm256_add_epi32(sums[v], _mm256_madd_epi16(pairs, wide_ones));
      __m256i magnitudes = _mm256_add_epi16(
          _mm256_maddubs_epi16(_mm256_abs_epi8(first.at[v]), ones),
          _mm256_maddubs_epi16(_mm256_abs_epi8(second.at[v]), ones));
      over = _mm256_or_si256(over, _mm256_cmpgt_epi16(magnitudes, limit));
    }
    long at = _mm256_testz_si256(over, over) ? small++ : --large;
    panel->weights[at][0] = first;
    panel->weights[at][1] = second;
    panel->columns[at] = (int32_t)(8 * i);
  }
  panel->small = small;
  panel->count = count;
  for (int v = 0; v < VECTORS; v++) panel->sums[v] = _mm256_cvtepi32_ps(sums[v]);
}

INLINE __m256i four_values(const uint8_t *values) {
  int32_t four;
  memcpy(&four, values, sizeof four);
  return _mm256_set1_epi32(four);
}

/// Adds rows · panel to the tile, each row scaled. `rows` is a constant wherever this is called from.
INLINE void multiply_bytes(Tile *tile, int rows, const Rounded *a, long row, const Panel *panel) {
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i t[ROWS][VECTORS];
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++) t[r][v] = _mm256_setzero_si256();
#pragma clang loop unroll(disable)
  for (long i = 0; i < panel->small; i++) {
    const uint8_t *values = a->values[row] + panel->columns[i];
    const Fours *w = panel->weights[i];
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      __m256i x = four_values(values + r * DEPTH), y = four_values(values + r * DEPTH + 4);
      for (int v = 0; v < VECTORS; v++) {
        __m256i pairs =
            _mm256_add_epi16(_mm256_maddubs_epi16(x, w[0].at[v]), _mm256_maddubs_epi16(y, w[1].at[v]));
        t[r][v] = _mm256_add_epi32(t[r][v], _mm256_madd_epi16(pairs, ones));
      }
    }
  }
#pragma clang loop unroll(disable)
  for (long i = 2 * panel->small; i < 2 * panel->count; i++) {
    const uint8_t *values = a->values[row] + panel->columns[i / 2] + i % 2 * 4;
    const Fours *w = panel->weights[i / 2] + i % 2;
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      __m256i x = four_values(values + r * DEPTH);
      for (int v = 0; v < VECTORS; v++)
        t[r][v] = _mm256_add_epi32(t[r][v], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w->at[v]), ones));
    }
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++)
      tile->at[r][v] += _mm256_cvtepi32_ps(t[r][v]) * a->scales[row + r] + panel->sums[v] * a->least[row + r];
}

INLINE void multiply_byte_rows(Tile *tile, long rows, const Rounded *a, long row, const Panel *panel) {
  switch (rows) {
    case 1: multiply_bytes(tile, 1, a, row, panel); break;
    case 2: multiply_bytes(tile, 2, a, row, panel); break;
    case 3: multiply_bytes(tile, 3, a, row, panel); break;
    case 4: multiply_bytes(tile, 4, a, row, panel); break;
    case 5: multiply_bytes(tile, 5, a, row, panel); break;
    case 6: multiply_bytes(tile, 6, a, row, panel); break;
  }
}

/// Adds the products of rounded rows and columns `start..<start + depth` of all weights to the output, from `firstRow` on.
static void add_stretch(
    const Rounded *a, long count, const NaysayLayer *layer, long firstRow, long start, long depth) {
  const NaysayMatrix *weights = &layer->weights;
  Panel panel;
  for (long first = 0; first < weights->rows; first += NAYSAY_PANEL) {
    long columns = weights->rows - first < NAYSAY_PANEL ? weights->rows - first : NAYSAY_PANEL;
    read_panel(&panel, weights->panels + first * weights->columns + start * NAYSAY_PANEL, depth);
    lanes scales[VECTORS], bias[VECTORS];
    read_scales(weights, first, columns, scales, bias);
    for (long row = 0; row < count; row += ROWS) {
      long rows = count - row < ROWS ? count - row : ROWS;
      float *to = layer->output + (firstRow + row) * layer->outputStride + first;
      Tile tile = {0};
      if (start > 0) read_tile(&tile, rows, columns, to, layer->outputStride);
      multiply_byte_rows(&tile, rows, a, row, &panel);
      if (start + depth == weights->columns) finish(&tile, rows, scales, bias, layer->activation);
      write_tile(&tile, rows, columns, to, layer->outputStride);
    }
  }
}

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
