// Scaled dot-product attention (Vaswani et al. 2017), a head at a time, a block of queries at a time.

/// Turns scores, which are powers of two, into weights that have yet to be divided by their sum, which is returned.
/// `count` is a multiple of 16.
INLINE float powers(float *scores, long count) {
  lanes most = load(scores);
  for (long i = LANES; i < count; i += LANES)
    most = __builtin_elementwise_max(most, load(scores + i));
  float greatest_score = greatest(most);
  lanes total = (lanes)(0);
  for (long i = 0; i < count; i += LANES) {
    lanes e = power_of_two(load(scores + i) - greatest_score);
    total += e;
    store(scores + i, e);
  }
  return sum(total);
}

/// Lays values out as panels of 16 columns, `[keyCount][16]`.
static void fill_value_panels(const float *values, long count, long stride, long width, float *panels) {
  for (long first = 0; first < width; first += NAYSAY_PANEL)
    for (long k = 0; k < count; k++, panels += NAYSAY_PANEL)
      memcpy(panels, values + k * stride + first, NAYSAY_PANEL * sizeof(float));
}

static void attention(
    const float *queries, long queryCount, long queryStride, const float *keys, const float *values,
    long keyCount, long keyStride, long heads, long width, float *scratch, float *output,
    long outputStride) {
  long padded = (keyCount + NAYSAY_PANEL - 1) / NAYSAY_PANEL * NAYSAY_PANEL;
  float *keyPanels = scratch;
  float *valuePanels = keyPanels + padded * width;
  float *scores = valuePanels + padded * width;
  float *scaled = scores + NAYSAY_QUERY_BLOCK * padded;
  float *totals = scaled + NAYSAY_QUERY_BLOCK * width;
  float scale = 1.44269504f / sqrtf((float)width);  // with log₂ e: powers of two are cheaper than of e

  for (long head = 0; head < heads; head++) {
    fill_panels(keys + head * width, keyCount, keyStride, width, keyPanels);
    fill_value_panels(values + head * width, keyCount, keyStride, width, valuePanels);
    for (long start = 0; start < queryCount; start += NAYSAY_QUERY_BLOCK) {
      long count = queryCount - start < NAYSAY_QUERY_BLOCK ? queryCount - start : NAYSAY_QUERY_BLOCK;
      for (long q = 0; q < count; q++)
        for (long i = 0; i < width; i += LANES)
          store(scaled + q * width + i, load(queries + (start + q) * queryStride + head * width + i) * scale);
      multiply_panels(scaled, count, width, keyPanels, padded, width, scores, padded);
      for (long q = 0; q < count; q++) {
        for (long k = keyCount; k < padded; k++) scores[q * padded + k] = -1e30f;
        totals[q] = 1 / powers(scores + q * padded, padded);
      }
      float *to = output + start * outputStride + head * width;
      for (long first = 0; first < width; first += NAYSAY_PANEL)
        multiply_panels(
            scores, count, padded, valuePanels + first * keyCount, NAYSAY_PANEL, keyCount, to + first,
            outputStride);
      for (long q = 0; q < count; q++)
        for (long i = 0; i < width; i += LANES)
          store(to + q * outputStride + i, load(to + q * outputStride + i) * totals[q]);
    }
  }
}
