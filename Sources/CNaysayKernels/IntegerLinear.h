// Linear layers in whole numbers: inputs are rounded to 16 bits, with a scale for each row and stretch of columns, and
// their products with the int8 weights are summed exactly. The rounding loses no more than 1/65534 of the greatest input
// of a stretch, and AVX2 has twice the room for such products that it has for floats.

#define DEPTH 384  // of a stretch; DEPTH × 127 × 32767 < 2³¹, so no sum overflows
#define BLOCK 96   // rows of input that are rounded at a time: 72 kB
_Static_assert(LANES == 8 && ROWS == 6, "a tile of sums is laid out for the registers of AVX2");

/// Inputs rounded to whole numbers, and what each row is to be multiplied by.
typedef struct {
  _Alignas(64) int16_t values[BLOCK][DEPTH];
  float scales[BLOCK];
} Rounded;

/// Rounds `depth` numbers of each row. A value follows an odd depth: it meets a weight of nought, but must be a number.
static void round_rows(Rounded *to, const float *input, long rows, long stride, long depth) {
  for (long row = 0; row < rows; row++, input += stride) {
    long whole_lanes = depth / LANES * LANES;
    lanes magnitudes = (lanes)(0);
    for (long i = 0; i < whole_lanes; i += LANES)
      magnitudes = __builtin_elementwise_max(magnitudes, __builtin_elementwise_abs(load(input + i)));
    float most = greatest(magnitudes);
    for (long i = whole_lanes; i < depth; i++) most = fmaxf(most, fabsf(input[i]));
    float factor = most > 1e-30f ? 32767 / most : 0;
    to->scales[row] = most / 32767;
    for (long i = 0; i < whole_lanes; i += LANES) {
      __m256i x = _mm256_cvtps_epi32(load(input + i) * factor);
      _mm_storeu_si128(
          (__m128i *)(to->values[row] + i),
          _mm_packs_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1)));
    }
    for (long i = whole_lanes; i < depth; i++) to->values[row][i] = (int16_t)lrintf(input[i] * factor);
    if (depth % 2) to->values[row][depth] = 0;
  }
}

/// Expands a panel, two numbers of each of its 16 rows side by side.
static void expand_pairs(const int8_t *stored, long depth, __m256i *pairs) {
  for (long k = 0; k < depth; k += 2, pairs += VECTORS) {
    __m128i even = _mm_loadu_si128((const __m128i *)(stored + k * NAYSAY_PANEL));
    __m128i odd = k + 1 < depth ? _mm_loadu_si128((const __m128i *)(stored + (k + 1) * NAYSAY_PANEL))
                                : _mm_setzero_si128();
    pairs[0] = _mm256_cvtepi8_epi16(_mm_unpacklo_epi8(even, odd));
    pairs[1] = _mm256_cvtepi8_epi16(_mm_unpackhi_epi8(even, odd));
  }
}

/// Adds rows · pairs to the tile, each row scaled. `rows` is a constant wherever this is called from.
INLINE void multiply_pairs(Tile *tile, int rows, const Rounded *a, long row, const __m256i *pairs, long count) {
  __m256i t[ROWS][VECTORS];
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++) t[r][v] = _mm256_setzero_si256();
  // Unrolled, the sums of several steps would be taken together and no longer fit the registers.
#pragma clang loop unroll(disable)
  for (long k = 0; k < count; k++) {
    for (int r = 0; r < rows; r++) {
      int32_t pair;
      memcpy(&pair, a->values[row + r] + 2 * k, sizeof pair);
      __m256i x = _mm256_set1_epi32(pair);
      for (int v = 0; v < VECTORS; v++)
        t[r][v] = _mm256_add_epi32(t[r][v], _mm256_madd_epi16(x, pairs[k * VECTORS + v]));
    }
  }
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < VECTORS; v++)
      tile->at[r][v] = _mm256_cvtepi32_ps(t[r][v]) * a->scales[row + r] + tile->at[r][v];
}

INLINE void multiply_pair_rows(
    Tile *tile, long rows, const Rounded *a, long row, const __m256i *pairs, long count) {
  switch (rows) {
    case 1: multiply_pairs(tile, 1, a, row, pairs, count); break;
    case 2: multiply_pairs(tile, 2, a, row, pairs, count); break;
    case 3: multiply_pairs(tile, 3, a, row, pairs, count); break;
    case 4: multiply_pairs(tile, 4, a, row, pairs, count); break;
    case 5: multiply_pairs(tile, 5, a, row, pairs, count); break;
    case 6: multiply_pairs(tile, 6, a, row, pairs, count); break;
  }
}

/// Adds the products of rounded rows and columns `start..<start + depth` of all weights to the output, from its `firstRow` on.
static void add_stretch(
    const Rounded *a, long count, const NaysayLayer *layer, long firstRow, long start, long depth) {
  const NaysayMatrix *weights = &layer->weights;
  __m256i pairs[DEPTH / 2 * VECTORS];
  for (long first = 0; first < weights->rows; first += NAYSAY_PANEL) {
    long columns = weights->rows - first < NAYSAY_PANEL ? weights->rows - first : NAYSAY_PANEL;
    expand_pairs(weights->panels + first * weights->columns + start * NAYSAY_PANEL, depth, pairs);
    lanes scales[VECTORS], bias[VECTORS];
    read_scales(weights, first, columns, scales, bias);
    for (long row = 0; row < count; row += ROWS) {
      long rows = count - row < ROWS ? count - row : ROWS;
      float *to = layer->output + (firstRow + row) * layer->outputStride + first;
      Tile tile = {0};
      if (start > 0) read_tile(&tile, rows, columns, to, layer->outputStride);
      multiply_pair_rows(&tile, rows, a, row, pairs, (depth + 1) / 2);
      if (start + depth == weights->columns) finish(&tile, rows, scales, bias, layer->activation);
      write_tile(&tile, rows, columns, to, layer->outputStride);
    }
  }
}

