#include "Kernels.h"
#include "portable.h"

#define LANES 4
#if defined(__aarch64__)
#define ROWS 6
#else
#define ROWS 2
#endif

#include "Vectors.h"
#include "Matrices.h"
#include "Linear.h"
#include "Attention.h"
#include "Rows.h"
#include "Unarranged.h"

NaysayKernels naysay_portable_kernels(void) {
  return (NaysayKernels){
      arranged_bytes, arrange, linear, product, attention, add_and_normalise, add_dots, log_softmax, best_columns,
      add_row};
}
