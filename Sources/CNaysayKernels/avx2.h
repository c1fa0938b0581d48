#include "include/CNaysayKernels.h"

/// For x86-64 processors with AVX2 and FMA.
NaysayKernels naysay_avx2_kernels(void);
