// Linear layers in bytes, for processors that multiply four pairs of bytes and add them up in one instruction: each row of
// input is rounded to 8 bits between its least and its greatest number, and its products with the weights are summed
// exactly. The int8 weights are taken as unsigned, 128 more than they are, because the instruction wants one of the two so;
// what that adds, a multiple of the sum of the row, is what the sums start from, taken off.

#define DEPTH 384   // of a stretch, with a rounding of its own
#define BLOCK 200   // rows of input that are rounded at a time, a window: 75 kB
_Static_assert(LANES == 16 && ROWS == 12, "a tile of sums is laid out for the registers of AVX-512");

/// Inputs as whole numbers: x ≈ scale × value + middle.
typedef struct {
  _Alignas(64) int8_t values[BLOCK][DEPTH];
  float scales[BLOCK];
  float middles[BLOCK];
  /// −128 × the sum of a row's values, which its sums start from.
  int32_t starts[BLOCK];
} Rounded;

/// Rounds `depth` numbers of a row to −128…127; whatever is missing of the last four is nought.
INLINE void round_row(Rounded *to, long row, const float *input, long depth) {
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
  to->starts[row] = -128 * _mm512_reduce_add_epi32(sums);
}

static void round_rows(Rounded *to, const float *input, long rows, long stride, long depth) {
  for (long row = 0; row < rows; row++) round_row(to, row, input + row * stride, depth);
}

/// Vectors of an arranged panel: the numbers of each four columns side by side, taken as unsigned; then, as floats, the sums
/// of its 16 rows for each stretch of columns.
static long arranged_vectors(long columns) { return (columns + 3) / 4 + (columns + DEPTH - 1) / DEPTH; }

static long arranged_bytes(long columns) { return arranged_vectors(columns) * (long)sizeof(__m512i); }

/// Arranges a stretch of a panel; gives the sum of the numbers of each of its 16 rows.
static __m512i arrange_fours(const int8_t *stored, long depth, __m512i *fours) {
  const __m512i ones = _mm512_set1_epi8(1), more = _mm512_set1_epi8((char)0x80);
  __m512i sums = _mm512_setzero_si512();
  for (long k = 0; k < depth; k += 4, fours++) {
    long columns = depth - k < 4 ? depth - k : 4;
    __mmask64 here = ~(__mmask64)0 >> (64 - columns * NAYSAY_PANEL);
    __m512i x = side_by_side(_mm512_maskz_loadu_epi8(here, stored + k * NAYSAY_PANEL));
    sums = _mm512_dpbusd_epi32(sums, ones, x);
    *fours = _mm512_xor_si512(x, more);
  }
  return sums;
}

static void arrange(const NaysayMatrix *weights, void *to) {
  long columns = weights->columns;
  const int8_t *stored = weights->panels;
  __m512i *panel = to;
  for (long row = 0; row < weights->rows; row += NAYSAY_PANEL, panel += arranged_vectors(columns)) {
    float *sums = (float *)(panel + (columns + 3) / 4);
    for (long start = 0; start < columns; start += DEPTH, sums += LANES) {
      long depth = columns - start < DEPTH ? columns - start : DEPTH;
      store(sums, _mm512_cvtepi32_ps(arrange_fours(stored, depth, panel + start / 4)));
      stored += depth * NAYSAY_PANEL;
    }
  }
}

/// A panel of weights that is being multiplied.
typedef struct {
  __m512 sums, scales, bias;
  long columns;
} Panel;

/// Reads what goes with a stretch of the panel whose first row is `first`.
static Panel read_panel(const NaysayMatrix *weights, long first, long start, const __m512i *arranged) {
  Panel panel;
  panel.columns = weights->rows - first < NAYSAY_PANEL ? weights->rows - first : NAYSAY_PANEL;
  panel.sums = load((const float *)(arranged + (weights->columns + 3) / 4 + start / DEPTH));
  read_scales(weights, first, panel.columns, &panel.scales, &panel.bias);
  return panel;
}

/// Adds sums of a panel, `stride` vectors apart, to the output.
INLINE void add_sums(
    const __m512i *sums, long rows, const Panel *panel, const float *scales, const float *middles, bool isFirst,
    bool isLast, NaysayActivation activation, float *to, long outputStride) {
  __mmask16 columns = first_lanes(panel->columns);
  for (long r = 0; r < rows; r++, to += outputStride) {
    __m512 x = _mm512_cvtepi32_ps(sums[r * PANELS]) * scales[r] + panel->sums * middles[r];
    if (!isFirst) x += _mm512_maskz_loadu_ps(columns, to);
    if (isLast) x = activate(x * panel->scales + panel->bias, activation);
    if (panel->columns == NAYSAY_PANEL)
      store(to, x);
    else
      _mm512_mask_storeu_ps(to, columns, x);
  }
}

/// Adds the products of rounded rows and columns `start..<start + depth` of all weights to the output, from `firstRow` on.
static void add_stretch(
    const Rounded *a, long count, const NaysayLayer *layer, long firstRow, long start, long depth) {
  const NaysayMatrix *weights = &layer->weights;
  const __m512i *arranged = weights->arranged;
  long apart = arranged_vectors(weights->columns), fourCount = (depth + 3) / 4;
  bool isFirst = start == 0, isLast = start + depth == weights->columns;
  for (long first = 0; first < weights->rows; first += PANELS * NAYSAY_PANEL, arranged += PANELS * apart) {
    Panel panels[PANELS];
    int there = 0;
    for (long at = first; there < PANELS && at < weights->rows; at += NAYSAY_PANEL, there++)
      panels[there] = read_panel(weights, at, start, arranged + there * apart);
    const __m512i *fours = arranged + start / 4;
    for (long row = 0; row < count; row += ROWS) {
      long rows = count - row < ROWS ? count - row : ROWS;
      Sums sums;
      if (there == PANELS)
        multiply_four_rows(
            &sums, rows, PANELS, PANELS_UNSIGNED, a->values[row], DEPTH, a->starts + row, fours, 1, apart,
            fourCount);
      else
        multiply_four_rows(
            &sums, rows, 1, PANELS_UNSIGNED, a->values[row], DEPTH, a->starts + row, fours, 1, apart,
            fourCount);
      float *to = layer->output + (firstRow + row) * layer->outputStride + first;
      for (int p = 0; p < there; p++, to += NAYSAY_PANEL)
        add_sums(
            &sums.at[0][p], rows, panels + p, a->scales + row, a->middles + row, isFirst, isLast,
            layer->activation, to, layer->outputStride);
    }
  }
}
