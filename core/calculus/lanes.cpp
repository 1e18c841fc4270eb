// sin, cos and exp on four floats: reduction in parts, then minimax polynomials, to about 2 units in the last place for
// |x| < 1e4. Coefficients of Moshier's Cephes library (netlib.org/cephes, sinf.c and expf.c).
#include "lanes.hpp"

#include <initializer_list>

namespace descent {
namespace {

using V = f32x4::Vector;
using Bits = f32x4::Bits;

// To the nearest whole number, for |x| < 2²²; the low bits of the biased sum are that number.
constexpr float bias = 12582912.0f;

inline V splat(float x) { return V{} + x; }

// sin(x + shift·π/2)
inline V wave(V x, int shift) {
  const V biased = x * splat(0.636619772367581f) + splat(bias);
  const V n = biased - splat(bias);
  const V r = ((x - n * splat(1.5703125f)) - n * splat(4.837512969970703e-4f)) - n * splat(7.549789948768648e-8f);
  const V z = r * r;
  const V sine = ((splat(-1.9515295891e-4f) * z + splat(8.3321608736e-3f)) * z - splat(1.6666654611e-1f)) * z * r + r;
  const V cosine =
      ((splat(2.443315711809948e-5f) * z - splat(1.388731625493765e-3f)) * z + splat(4.166664568298827e-2f)) * z * z -
      splat(0.5f) * z + splat(1.0f);
  const Bits quadrant = Bits(biased) + shift;
  const V chosen = (quadrant & 1) != 0 ? cosine : sine;
  return V(Bits(chosen) ^ ((quadrant & 2) << 30));
}

}  // namespace

f32x4 sinPolynomial(f32x4 x) { return wave(x.v, 0); }
f32x4 cosPolynomial(f32x4 x) { return wave(x.v, 1); }

f32x4 expPolynomial(f32x4 a) {
  // Beyond, the result is 0 or infinite.
  const V x = select(a > f32x4(89.0f), f32x4(89.0f), select(a < f32x4(-104.0f), f32x4(-104.0f), a)).v;
  const V biased = x * splat(1.44269504088896341f) + splat(bias);
  const V n = biased - splat(bias);
  const V r = (x - n * splat(0.693359375f)) + n * splat(2.12194440e-4f);
  V y = splat(1.9875691500e-4f);
  for (const float c : {1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f}) {
    y = y * r + splat(c);
  }
  y = y * r * r + r + splat(1.0f);
  // 2ⁿ as two factors: n may lie outside the exponents of normal numbers.
  const Bits whole = Bits(biased) - Bits(splat(bias)), half = whole >> 1;
  return y * V((half + 127) << 23) * V((whole - half + 127) << 23);
}

}  // namespace descent
