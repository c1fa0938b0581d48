#ifndef CNAYSAYKERNELS_H
#define CNAYSAYKERNELS_H

#include <math.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Rows of a weight matrix that are stored, and computed, together.
#define NAYSAY_PANEL 16

/// The weights of a linear layer as the model file holds them: int8, a scale for each row.
typedef struct {
  /// ceil(rows / 16) panels of [columns][16]; rows that are missing are nought.
  const int8_t *panels;
  /// A scale for each row.
  const float *scales;
  /// A value added to each row's result, or null.
  const float *_Nullable bias;
  long rows;
  long columns;
  /// The panels as `linear` reads them, `arrangedBytes` each; null where it reads them as stored.
  const void *_Nullable arranged;
  long arrangedBytes;
} NaysayMatrix;

/// What is done to a linear layer's results.
typedef enum __attribute__((enum_extensibility(closed))) {
  NaysayActivationNone = 0,
  /// x Φ(x), to within 1e-4 (Hendrycks and Gimpel 2016).
  NaysayActivationGELU = 1,
  NaysayActivationReLU = 2,
  /// x where positive, otherwise x / 10.
  NaysayActivationLeakyReLU = 3,
} NaysayActivation;

/// A linear layer and where its results go.
typedef struct {
  NaysayMatrix weights;
  NaysayActivation activation;
  float *output;
  long outputStride;
} NaysayLayer;

/// The kernels, in one version for each kind of processor. Matrices are row-major; a stride is the distance of two rows
/// in floats. All are pure functions of their arguments and may run on many threads.
typedef struct {
  /// The bytes of a panel of so many columns as `linear` reads it; nought where it reads panels as stored.
  long (*arrangedBytes)(long columns);

  /// Lays the panels of a matrix out as `linear` reads them; `to` begins at a multiple of 64.
  void (*arrange)(const NaysayMatrix *weights, void *to);

  /// output[count, rows] = activation(input[count, columns] · weightsᵀ + bias) for each of the layers, which have the
  /// same number of columns, at least one.
  void (*linear)(
      const float *input, long count, long inputStride, const NaysayLayer *layers, long layerCount);

  /// output[m, n] = a[m, depth] · b[n, depth]ᵀ; `panels` is scratch of `naysay_panel_floats(n, depth)` floats.
  void (*product)(
      const float *a, long m, long aStride, const float *b, long n, long bStride, long depth,
      float *panels, float *output, long outputStride);

  /// Scaled dot-product attention, head by head: each has `width` columns (a multiple of 16) of queries, keys, values and
  /// output. `scratch` has `naysay_attention_floats(keyCount, width)` floats.
  void (*attention)(
      const float *queries, long queryCount, long queryStride, const float *keys,
      const float *values, long keyCount, long keyStride, long heads, long width, float *scratch,
      float *output, long outputStride);

  /// Each row of x becomes (x + y − mean) / deviation × weight + bias (Ba et al. 2016). `y` may be null.
  void (*addAndNormalise)(
      float *x, const float *_Nullable y, long count, long columns, const float *weight,
      const float *bias, float epsilon);

  /// output[i × outputStride] += a[i] · b for each of `count` rows.
  void (*addDots)(
      const float *a, const float *b, long count, long columns, float *output, long outputStride);

  /// Each row becomes the logarithms of its softmax.
  void (*logSoftmax)(float *x, long count, long columns);

  /// For each row the column of its greatest number, the first of equals.
  void (*bestColumns)(const float *x, long count, long columns, int32_t *output);

  /// output += scale × row
  void (*addRow)(float *output, const int8_t *row, float scale, long columns);
} NaysayKernels;

/// Floats of scratch that `product` needs.
static inline long naysay_panel_floats(long rows, long depth) {
  return (rows + NAYSAY_PANEL - 1) / NAYSAY_PANEL * NAYSAY_PANEL * depth;
}

/// Rows of queries that `attention` scores at a time.
#define NAYSAY_QUERY_BLOCK 48

/// Floats of scratch that `attention` needs.
static inline long naysay_attention_floats(long keyCount, long width) {
  long padded = (keyCount + 2 * NAYSAY_PANEL - 1) / (2 * NAYSAY_PANEL) * 2 * NAYSAY_PANEL;
  return 2 * padded * (width + NAYSAY_PANEL) + NAYSAY_QUERY_BLOCK * (padded + width + 1);
}

/// 1 / (1 + e⁻ˣ)
static inline float naysay_sigmoid(float x) { return 1 / (1 + expf(-x)); }
static inline float naysay_exponential(float x) { return expf(x); }
static inline float naysay_logarithm(float x) { return logf(x); }

/// Kinds of processors with kernels of their own, each faster than those before.
typedef enum __attribute__((enum_extensibility(closed))) {
  /// Any: in floats throughout.
  NaysayProcessorPortable = 0,
  /// x86-64 with AVX2 and FMA: linear layers round their input to 16 bits.
  NaysayProcessorAVX2 = 1,
  /// x86-64 with AVX-512 (F, BW, DQ, VL) and its VNNI: linear layers and attention round their input to 8 bits.
  NaysayProcessorAVX512VNNI = 2,
} NaysayProcessor;

/// The last kind that this processor is of.
NaysayProcessor naysay_processor(void);

/// The kernels for a kind that this processor is of.
NaysayKernels naysay_kernels(NaysayProcessor processor);

#pragma clang assume_nonnull end

#endif
