// What is done row by row: normalisation, softmax, embeddings.

static void add_and_normalise(
    float *x, const float *y, long count, long columns, const float *weight, const float *bias,
    float epsilon) {
  long whole_lanes = columns / LANES * LANES;
  for (long row = 0; row < count; row++, x += columns, y = y ? y + columns : y) {
    lanes sums = (lanes)(0);
    float total = 0;
    for (long i = 0; i < whole_lanes; i += LANES) {
      lanes v = load(x + i);
      if (y) v += load(y + i);
      store(x + i, v);
      sums += v;
    }
    for (long i = whole_lanes; i < columns; i++) {
      if (y) x[i] += y[i];
      total += x[i];
    }
    float mean = (sum(sums) + total) / columns;
    lanes squares = (lanes)(0);
    total = 0;
    for (long i = 0; i < whole_lanes; i += LANES) {
      lanes d = load(x + i) - mean;
      squares += d * d;
    }
    for (long i = whole_lanes; i < columns; i++) total += (x[i] - mean) * (x[i] - mean);
    float factor = 1 / sqrtf((sum(squares) + total) / columns + epsilon);
    for (long i = 0; i < whole_lanes; i += LANES)
      store(x + i, (load(x + i) - mean) * factor * load(weight + i) + load(bias + i));
    for (long i = whole_lanes; i < columns; i++)
      x[i] = (x[i] - mean) * factor * weight[i] + bias[i];
  }
}

static void add_dots(
    const float *a, const float *b, long count, long columns, float *output, long outputStride) {
  for (long row = 0; row < count; row++, a += columns, output += outputStride) {
    lanes sums = (lanes)(0);
    long i = 0;
    for (; i + LANES <= columns; i += LANES) sums = load(a + i) * load(b + i) + sums;
    float total = sum(sums);
    for (; i < columns; i++) total += a[i] * b[i];
    *output += total;
  }
}

static void log_softmax(float *x, long count, long columns) {
  for (long row = 0; row < count; row++, x += columns) {
    float most = x[0], total = 0;
    for (long i = 1; i < columns; i++) most = x[i] > most ? x[i] : most;
    for (long i = 0; i < columns; i++) total += expf(x[i] - most);
    float less = most + logf(total);
    for (long i = 0; i < columns; i++) x[i] -= less;
  }
}

static void add_row(float *output, const int8_t *row, float scale, long columns) {
  long i = 0;
  for (; i + LANES <= columns; i += LANES)
    store(output + i, load_bytes(row + i) * scale + load(output + i));
  for (; i < columns; i++) output[i] += row[i] * scale;
}

/// The place of the greatest number of a row, the first of equals.
INLINE int32_t place_of_greatest(const float *x, long columns) {
  long whole_lanes = columns / LANES * LANES, i = 0;
  float most = x[0];
  if (whole_lanes) {
    lanes great = load(x);
    for (i = LANES; i < whole_lanes; i += LANES) great = __builtin_elementwise_max(great, load(x + i));
    most = greatest(great);
  }
  for (; i < columns; i++) most = x[i] > most ? x[i] : most;
  for (long at = 0; at < columns; at++)
    if (x[at] == most) return (int32_t)at;
  return 0;
}

static void best_columns(const float *x, long count, long columns, int32_t *output) {
  for (long row = 0; row < count; row++) output[row] = place_of_greatest(x + row * columns, columns);
}
