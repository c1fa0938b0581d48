// Products of bytes: tiles of ROWS × 32 sums are kept in registers while the depth is walked through, four numbers at a
// step. The instruction multiplies unsigned by signed.

#define PANELS 2  // of 16 columns, that are multiplied at a time

typedef struct {
  __m512i at[ROWS][PANELS];
} Sums;

/// Which side of a product is unsigned.
typedef enum { ROWS_UNSIGNED, PANELS_UNSIGNED } Unsigned;

/// The sums of `rows` rows of bytes, `stride` apart, times the first of a pair of panels, or both. The panels' steps are
/// `step` vectors apart, the panels themselves `apart`. Each row's sums begin with a number of `starts`, or with nought
/// where that is null. `rows`, `panels`, `which` and `step` are constants wherever this is called from.
INLINE void multiply_fours(
    Sums *sums, int rows, int panels, Unsigned which, const void *a, long stride, const int32_t *starts,
    const __m512i *fours, long step, long apart, long count) {
  __m512i t[ROWS][PANELS];
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++)
    for (int p = 0; p < panels; p++) t[r][p] = starts ? _mm512_set1_epi32(starts[r]) : _mm512_setzero_si512();
  // Unrolled, the sums of several steps would no longer fit the registers.
#pragma clang loop unroll(disable)
  for (long k = 0; k < count; k++) {
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, (const char *)a + r * stride + 4 * k, sizeof four);
      __m512i x = _mm512_set1_epi32(four);
      for (int p = 0; p < panels; p++) {
        __m512i y = _mm512_loadu_si512(fours + k * step + p * apart);
        t[r][p] = which == ROWS_UNSIGNED ? _mm512_dpbusd_epi32(t[r][p], x, y)
                                         : _mm512_dpbusd_epi32(t[r][p], y, x);
      }
    }
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++)
    for (int p = 0; p < panels; p++) sums->at[r][p] = t[r][p];
}

/// The same for any number of rows up to ROWS.
INLINE void multiply_four_rows(
    Sums *sums, long rows, int panels, Unsigned which, const void *a, long stride, const int32_t *starts,
    const __m512i *fours, long step, long apart, long count) {
  switch (rows) {
    case 1: multiply_fours(sums, 1, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 2: multiply_fours(sums, 2, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 3: multiply_fours(sums, 3, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 4: multiply_fours(sums, 4, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 5: multiply_fours(sums, 5, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 6: multiply_fours(sums, 6, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 7: multiply_fours(sums, 7, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 8: multiply_fours(sums, 8, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 9: multiply_fours(sums, 9, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 10: multiply_fours(sums, 10, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 11: multiply_fours(sums, 11, panels, which, a, stride, starts, fours, step, apart, count); break;
    case 12: multiply_fours(sums, 12, panels, which, a, stride, starts, fours, step, apart, count); break;
  }
}

/// Lays four rows of 16 bytes out so that the four of a column stand side by side.
INLINE __m512i side_by_side(__m512i rows) {
  const __m512i quads = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
  const __m512i quad =
      _mm512_broadcast_i32x4(_mm_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15));
  return _mm512_shuffle_epi8(_mm512_permutexvar_epi32(quads, rows), quad);
}

INLINE __mmask16 first_lanes(long count) { return count >= LANES ? 0xFFFF : (__mmask16)((1u << count) - 1); }
