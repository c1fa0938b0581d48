// Linear layers in bytes, for processors that multiply four pairs of bytes and add them up in one instruction: each row of
// input is rounded to 8 bits between its least and its greatest number, and its products with the weights are summed
// exactly. The int8 weights are taken as unsigned, 128 more than they are, because the instruction wants one of the two so;
// what that adds is taken off again at the end, a multiple of the sum of the row.

#define DEPTH 384   // of a stretch, with a rounding of its own
#define BLOCK 200   // rows of input that are rounded at a time, a window: 75 kB
_Static_assert(LANES == 16 && ROWS == 12, "a tile of sums is laid out for the registers of AVX-512");

/// Inputs as whole numbers: x ≈ scale × value + middle.
typedef struct {
  _Alignas(64) int8_t values[BLOCK][DEPTH];
  float scales[BLOCK];
  float middles[BLOCK];
  /// 128 × the sum of a row's values.
  int32_t excess[BLOCK];
} Rounded;

/// Rounds `depth` numbers of a row to −128…127; whatever is missing of the last four is nought.
static void round_row(Rounded *to, long row, const float *input, long depth) {
  __m512 most = _mm512_set1_ps(-INFINITY), least = _mm512_set1_ps(INFINITY);
  long whole_lanes = depth / LANES * LANES;
  __mmask16 rest = first_lanes(depth - whole_lanes);
  for (long i = 0; i < whole_lanes; i += LANES) {
    most = _mm512_max_ps(most, load(input + i));
    least = _mm512_min_ps(least, load(input + i));
  }
  if (rest) {
    __m512 x = _mm512_maskz_loadu_ps(rest, input + whole_lanes);
    most = _mm512_mask_max_ps(most, rest, most, x);
    least = _mm512_mask_min_ps(least, rest, least, x);
  }
  float greatest = _mm512_reduce_max_ps(most), smallest = _mm512_reduce_min_ps(least);
  float range = greatest - smallest;
  float factor = range > 1e-30f ? 255 / range : 0;
  float middle = smallest + range * (128.0f / 255);
  to->scales[row] = range / 255;
  to->middles[row] = middle;
  __m512i sums = _mm512_setzero_si512();
  for (long i = 0; i < depth; i += LANES) {
    __mmask16 here = first_lanes(depth - i);
    __m512 x = _mm512_maskz_loadu_ps(here, input + i);
    __m512i q = _mm512_maskz_cvtps_epi32(here, (x - middle) * factor);
    sums = _mm512_add_epi32(sums, q);
    _mm_store_si128((__m128i *)(to->values[row] + i), _mm512_cvtsepi32_epi8(q));
  }
  to->excess[row] = 128 * _mm512_reduce_add_epi32(sums);
}

/// Expands a panel; gives the sum of the numbers of each of its 16 rows.
static __m512i expand_fours(const int8_t *stored, long depth, __m512i *fours) {
  const __m512i ones = _mm512_set1_epi8(1), more = _mm512_set1_epi8((char)0x80);
  __m512i sums = _mm512_setzero_si512();
  for (long k = 0; k < depth; k += 4, fours += PANELS) {
    long columns = depth - k < 4 ? depth - k : 4;
    __mmask64 here = ~(__mmask64)0 >> (64 - columns * NAYSAY_PANEL);
    __m512i x = side_by_side(_mm512_maskz_loadu_epi8(here, stored + k * NAYSAY_PANEL));
    sums = _mm512_dpbusd_epi32(sums, ones, x);
    *fours = _mm512_xor_si512(x, more);
  }
  return sums;
}

/// Adds the products of rounded rows and columns `start..<start + depth` of all weights to the output.
static void add_stretch(
    const Rounded *a, long count, const NaysayMatrix *weights, long start, long depth,
    NaysayActivation activation, float *output, long outputStride) {
  __m512i fours[DEPTH / 4 * PANELS];
  for (long first = 0; first < weights->rows; first += PANELS * NAYSAY_PANEL) {
    __m512 row_sums[PANELS];
    lanes scales[PANELS], bias[PANELS];
    long columns[PANELS];
    for (int p = 0; p < PANELS; p++) {
      long at = first + p * NAYSAY_PANEL;
      columns[p] = weights->rows - at < NAYSAY_PANEL ? weights->rows - at : NAYSAY_PANEL;
      if (columns[p] <= 0) break;
      row_sums[p] = _mm512_cvtepi32_ps(
          expand_fours(weights->panels + at * weights->columns + start * NAYSAY_PANEL, depth, fours + p));
      read_scales(weights, at, columns[p], scales + p, bias + p);
    }
    for (long row = 0; row < count; row += ROWS) {
      long rows = count - row < ROWS ? count - row : ROWS;
      Sums sums;
      multiply_four_rows(&sums, rows, PANELS_UNSIGNED, a->values[row], DEPTH, fours, (depth + 3) / 4);
      for (int p = 0; p < PANELS && columns[p] > 0; p++) {
        float *to = output + row * outputStride + first + p * NAYSAY_PANEL;
        Tile tile = {0};
        if (start > 0) read_tile(&tile, rows, columns[p], to, outputStride);
        for (long r = 0; r < rows; r++) {
          __m512i exact = _mm512_sub_epi32(sums.at[r][p], _mm512_set1_epi32(a->excess[row + r]));
          tile.at[r][0] += _mm512_cvtepi32_ps(exact) * a->scales[row + r] + row_sums[p] * a->middles[row + r];
        }
        if (start + depth == weights->columns) finish(&tile, rows, scales + p, bias + p, activation);
        write_tile(&tile, rows, columns[p], to, outputStride);
      }
    }
  }
}

static void linear(
    const float *input, long count, long inputStride, const NaysayMatrix *weights,
    NaysayActivation activation, float *output, long outputStride) {
  Rounded rounded;
  for (long row = 0; row < count; row += BLOCK) {
    long rows = count - row < BLOCK ? count - row : BLOCK;
    for (long start = 0; start < weights->columns; start += DEPTH) {
      long depth = weights->columns - start < DEPTH ? weights->columns - start : DEPTH;
      for (long r = 0; r < rows; r++)
        round_row(&rounded, r, input + (row + r) * inputStride + start, depth);
      add_stretch(
          &rounded, rows, weights, start, depth, activation, output + row * outputStride, outputStride);
    }
  }
}
