#include "avx2.h"
#include "avx512vnni.h"

NaysayKernels naysay_kernels(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vnni"))
    return naysay_avx512vnni_kernels();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return naysay_avx2_kernels();
#endif
  return naysay_portable_kernels();
}
