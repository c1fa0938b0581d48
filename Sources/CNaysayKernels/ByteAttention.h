// Scaled dot-product attention (Vaswani et al. 2017) in bytes, a head at a time, a block of queries at a time. Queries,
// keys and the values of a column are rounded to 8 bits with a scale each, weights to 255 for the greatest of a row.

/// The greatest magnitude of `width` numbers, at least 1e-30; `width` is a multiple of 16.
INLINE float magnitude(const float *x, long width) {
  __m512 most = _mm512_set1_ps(1e-30f);
  for (long i = 0; i < width; i += LANES) most = _mm512_max_ps(most, _mm512_abs_ps(load(x + i)));
  return _mm512_reduce_max_ps(most);
}

/// Rounds keys and lays them out as pairs of panels of 16 keys, `[width / 4][PANELS][16][4]`, unsigned, missing keys anything.
static void round_keys(
    const float *keys, long count, long stride, long width, uint8_t *panels, float *scales) {
  for (long k = 0; k < count; k++, keys += stride) {
    float most = magnitude(keys, width);
    scales[k] = most / 127;
    long pair = PANELS * NAYSAY_PANEL;
    uint8_t *to = panels + k / pair * pair * width + k % pair * 4;
    for (long i = 0; i < width; i += LANES) {
      __m512i whole = _mm512_cvtps_epi32(load(keys + i) * (127 / most));
      _Alignas(16) uint8_t bytes[LANES];
      _mm_store_si128((__m128i *)bytes, _mm_xor_si128(_mm512_cvtepi32_epi8(whole), _mm_set1_epi8((char)0x80)));
      for (long j = 0; j < LANES; j += 4) memcpy(to + (i + j) * pair, bytes + j, 4);
    }
  }
}

/// Rounds values and lays them out as pairs of panels of 16 columns, `[padded / 4][PANELS][16][4]`, missing keys nought.
static void round_values(
    const float *values, long count, long padded, long stride, long width, int8_t *panels, float *scales) {
  for (long first = 0; first < width; first += NAYSAY_PANEL) {
    __m512 most = _mm512_set1_ps(1e-30f);
    for (long k = 0; k < count; k++) most = _mm512_max_ps(most, _mm512_abs_ps(load(values + k * stride + first)));
    store(scales + first, most * (1.0f / 127));
    __m512 factor = 127 / most;
    int8_t *to = panels + first / (PANELS * NAYSAY_PANEL) * (PANELS * NAYSAY_PANEL) * padded +
                 first % (PANELS * NAYSAY_PANEL) * 4;
    for (long k = 0; k < padded; k += 4, to += PANELS * NAYSAY_PANEL * 4) {
      _Alignas(64) int8_t rows[4][NAYSAY_PANEL] = {0};
      for (long j = 0; j < 4 && k + j < count; j++)
        _mm_store_si128(
            (__m128i *)rows[j],
            _mm512_cvtepi32_epi8(_mm512_cvtps_epi32(load(values + (k + j) * stride + first) * factor)));
      _mm512_storeu_si512(to, side_by_side(_mm512_load_si512(rows)));
    }
  }
}

/// 255 × 2ˣ for x ≤ 0, to a relative 1e-4.
INLINE __m512 weight_of(__m512 x) {
  __m512 f = _mm512_reduce_ps(x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
  __m512 p = f * (255 * 0.07802402f) + 255 * 0.22606737f;
  p = p * f + 255 * 0.69583373f;
  p = p * f + 255 * 0.99992517f;
  return _mm512_scalef_ps(p, x);
}

/// Turns `count` scores, with room for a multiple of 16, into weights of 0…255, missing ones nought; gives their sum.
INLINE float round_weights(float *scores, long count, uint8_t *weights) {
  long whole_lanes = count / LANES * LANES;
  if (whole_lanes < count)
    _mm512_mask_storeu_ps(scores + whole_lanes, (__mmask16)~first_lanes(count - whole_lanes), _mm512_set1_ps(-1e30f));
  __m512 most = load(scores);
  for (long i = LANES; i < count; i += LANES) most = _mm512_max_ps(most, load(scores + i));
  __m512 greatest_score = _mm512_set1_ps(_mm512_reduce_max_ps(most));
  __m512i total = _mm512_setzero_si512();
  for (long i = 0; i < count; i += LANES) {
    __m512i whole = _mm512_cvtps_epi32(weight_of(load(scores + i) - greatest_score));
    total = _mm512_add_epi32(total, whole);
    _mm_storeu_si128((__m128i *)(weights + i), _mm512_cvtusepi32_epi8(whole));
  }
  return (float)_mm512_reduce_add_epi32(total);
}

/// Rounds queries, with `scale` for all of them; `starts` is −128 × the sum of a row.
static void round_queries(
    const float *queries, long count, long stride, long width, float scale, int8_t *to, float *scales,
    int32_t *starts) {
  for (long q = 0; q < count; q++, queries += stride, to += width) {
    float most = magnitude(queries, width);
    scales[q] = most / 127 * scale;
    __m512i sums = _mm512_setzero_si512();
    for (long i = 0; i < width; i += LANES) {
      __m512i whole = _mm512_cvtps_epi32(load(queries + i) * (127 / most));
      sums = _mm512_add_epi32(sums, whole);
      _mm_storeu_si128((__m128i *)(to + i), _mm512_cvtepi32_epi8(whole));
    }
    starts[q] = -128 * _mm512_reduce_add_epi32(sums);
  }
}

static void attention(
    const float *queries, long queryCount, long queryStride, const float *keys, const float *values,
    long keyCount, long keyStride, long heads, long width, float *scratch, float *output,
    long outputStride) {
  const long pair = PANELS * NAYSAY_PANEL;
  long padded = (keyCount + pair - 1) / pair * pair, wide = (width + pair - 1) / pair * pair;
  float *scores = scratch;
  float *keyScales = scores + NAYSAY_QUERY_BLOCK * padded;
  float *valueScales = keyScales + padded;
  uint8_t *keyPanels = (uint8_t *)(valueScales + wide);
  int8_t *valuePanels = (int8_t *)keyPanels + padded * width;
  uint8_t *weights = (uint8_t *)valuePanels + padded * wide;
  int8_t *rounded = (int8_t *)weights + NAYSAY_QUERY_BLOCK * padded;
  float queryScales[NAYSAY_QUERY_BLOCK], totals[NAYSAY_QUERY_BLOCK];
  int32_t starts[NAYSAY_QUERY_BLOCK];
  float scale = 1.44269504f / sqrtf((float)width);  // with log₂ e: powers of two are cheaper than of e

  for (long head = 0; head < heads; head++) {
    round_keys(keys + head * width, keyCount, keyStride, width, keyPanels, keyScales);
    round_values(values + head * width, keyCount, padded, keyStride, width, valuePanels, valueScales);
    for (long start = 0; start < queryCount; start += NAYSAY_QUERY_BLOCK) {
      long count = queryCount - start < NAYSAY_QUERY_BLOCK ? queryCount - start : NAYSAY_QUERY_BLOCK;
      round_queries(
          queries + start * queryStride + head * width, count, queryStride, width, scale, rounded, queryScales,
          starts);
      for (long first = 0; first < padded; first += pair)
        for (long q = 0; q < count; q += ROWS) {
          long rows = count - q < ROWS ? count - q : ROWS;
          Sums sums;
          multiply_four_rows(
              &sums, rows, PANELS, PANELS_UNSIGNED, rounded + q * width, width, starts + q,
              (const __m512i *)(keyPanels + first * width), PANELS, 1, width / 4);
          for (long r = 0; r < rows; r++)
            for (int p = 0; p < PANELS; p++) {
              long key = first + p * NAYSAY_PANEL;
              store(
                  scores + (q + r) * padded + key,
                  _mm512_cvtepi32_ps(sums.at[r][p]) * (load(keyScales + key) * queryScales[q + r]));
            }
        }
      for (long q = 0; q < count; q++)
        totals[q] = 1 / round_weights(scores + q * padded, keyCount, weights + q * padded);
      for (long first = 0; first < width; first += pair)
        for (long q = 0; q < count; q += ROWS) {
          long rows = count - q < ROWS ? count - q : ROWS;
          Sums sums;
          multiply_four_rows(
              &sums, rows, PANELS, ROWS_UNSIGNED, weights + q * padded, padded, NULL,
              (const __m512i *)(valuePanels + first * padded), PANELS, 1, (keyCount + 3) / 4);
          for (long r = 0; r < rows; r++)
            for (int p = 0; p < PANELS && first + p * NAYSAY_PANEL < width; p++) {
              long column = first + p * NAYSAY_PANEL;
              store(
                  output + (start + q + r) * outputStride + head * width + column,
                  _mm512_cvtepi32_ps(sums.at[r][p]) * (load(valueScales + column) * totals[q + r]));
            }
        }
    }
  }
}
