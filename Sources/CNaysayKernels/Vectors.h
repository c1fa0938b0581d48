// Vectors of LANES floats and the functions of one number that the kernels use, in a form that any compiler target turns
// into its own instructions. Included by the kernels' bodies, once for each kind of processor.

typedef float lanes __attribute__((ext_vector_type(LANES)));
typedef float lanes_unaligned __attribute__((ext_vector_type(LANES), aligned(4)));
typedef int32_t whole __attribute__((ext_vector_type(LANES)));
typedef int8_t bytes_unaligned __attribute__((ext_vector_type(LANES), aligned(1)));

#define INLINE static inline __attribute__((always_inline))

INLINE lanes load(const float *p) { return *(const lanes_unaligned *)p; }
INLINE void store(float *p, lanes x) { *(lanes_unaligned *)p = x; }
INLINE lanes load_bytes(const int8_t *p) {
  return __builtin_convertvector(*(const bytes_unaligned *)p, lanes);
}
INLINE lanes at_least(lanes x, float least) { return __builtin_elementwise_max(x, (lanes)(least)); }
INLINE lanes at_most(lanes x, float most) { return __builtin_elementwise_min(x, (lanes)(most)); }

INLINE float sum(lanes x) {
  float total = 0;
  for (int i = 0; i < LANES; i++) total += x[i];
  return total;
}

INLINE float greatest(lanes x) {
  float most = x[0];
  for (int i = 1; i < LANES; i++) most = x[i] > most ? x[i] : most;
  return most;
}

/// 2ˣ for −126 ≤ x ≤ 127, to a relative 3e-7: a power of two times a polynomial on [−½, ½].
INLINE lanes power_of_two(lanes x) {
  const float round = 12582912;  // 1.5 × 2²³: adding it leaves no room for a fraction
  lanes shifted = at_least(x, -126) + round;
  lanes f = at_least(x, -126) - (shifted - round);
  lanes p = f * 1.3264717e-3f + 9.6715149e-3f;
  p = p * f + 5.5507340e-2f;
  p = p * f + 2.4022242e-1f;
  p = p * f + 6.9314700e-1f;
  p = p * f + 1;
  // The whole part stands in the lowest bits of `shifted`; it becomes the exponent.
  whole exponent = (__builtin_bit_cast(whole, shifted) << 23) + 0x3F800000;
  return p * __builtin_bit_cast(lanes, exponent);
}

/// x Φ(x) with Φ(x) − ½ = x P(x²) for |x| ≤ 4.4, where it reaches ½; a minimax fit, off by 4e-5 at most.
INLINE lanes gelu(lanes x) {
  lanes c = at_most(at_least(x, -4.4f), 4.4f);
  lanes u = c * c;
  lanes p = u * 3.5691774e-11f - 3.7538306e-09f;
  p = p * u + 1.7407688e-07f;
  p = p * u - 4.7247163e-06f;
  p = p * u + 8.4291314e-05f;
  p = p * u - 1.0549814e-03f;
  p = p * u + 9.6429875e-03f;
  p = p * u - 6.6076361e-02f;
  p = p * u + 3.9876157e-01f;
  return x * (c * p + 0.5f);
}
