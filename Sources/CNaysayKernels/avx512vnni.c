#if defined(__x86_64__)

#include <immintrin.h>

#include "Kernels.h"
#include "avx512vnni.h"

#define LANES 16
#define ROWS 12

#pragma clang attribute push( \
    __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)
#include "Vectors.h"
#include "Matrices.h"
#include "ByteSums.h"
#include "ByteLinear.h"
#include "RoundedLinear.h"
#include "ByteAttention.h"
#include "Rows.h"
#pragma clang attribute pop

NaysayKernels naysay_avx512vnni_kernels(void) {
  return (NaysayKernels){
      arranged_bytes, arrange, linear, product, attention, add_and_normalise, add_dots, log_softmax, best_columns,
      add_row};
}

#endif
