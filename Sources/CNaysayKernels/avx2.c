#if defined(__x86_64__)

#include <immintrin.h>

#include "Kernels.h"
#include "avx2.h"

#define LANES 8
#define ROWS 6

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "Vectors.h"
#include "Matrices.h"
#include "IntegerLinear.h"
#include "RoundedLinear.h"
#include "Attention.h"
#include "Rows.h"
#include "Unarranged.h"
#pragma clang attribute pop

NaysayKernels naysay_avx2_kernels(void) {
  return (NaysayKernels){
      arranged_bytes, arrange, linear, product, attention, add_and_normalise, add_dots, log_softmax, best_columns,
      add_row};
}

#endif
