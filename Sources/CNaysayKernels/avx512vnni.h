#include "include/CNaysayKernels.h"

/// For x86-64 processors with AVX-512 (F, BW, DQ, VL) and its VNNI.
NaysayKernels naysay_avx512vnni_kernels(void);
