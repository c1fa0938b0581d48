#include "avx2.h"
#include "avx512vnni.h"
#include "portable.h"

NaysayProcessor naysay_processor(void) {
#if defined(__x86_64__)
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return NaysayProcessorPortable;
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vnni"))
    return NaysayProcessorAVX512VNNI;
  return NaysayProcessorAVX2;
#else
  return NaysayProcessorPortable;
#endif
}

NaysayKernels naysay_kernels(NaysayProcessor processor) {
  switch (processor) {
#if defined(__x86_64__)
    case NaysayProcessorAVX512VNNI: return naysay_avx512vnni_kernels();
    case NaysayProcessorAVX2: return naysay_avx2_kernels();
#endif
    default: return naysay_portable_kernels();
  }
}
