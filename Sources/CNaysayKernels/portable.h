#include "include/CNaysayKernels.h"

/// For every processor.
NaysayKernels naysay_portable_kernels(void);
