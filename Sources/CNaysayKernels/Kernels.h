// The bodies of all kernels. The file that includes this says for which processor: LANES, the floats of a vector register,
// and ROWS, the rows of a tile whose sums fit the registers.

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "include/CNaysayKernels.h"
