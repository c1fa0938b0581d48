#include "avx2.h"

NaysayKernels naysay_kernels(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return naysay_avx2_kernels();
#endif
  return naysay_portable_kernels();
}
