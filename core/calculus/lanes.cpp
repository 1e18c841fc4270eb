// sin, cos and exp on four floats: reduction in parts, then minimax polynomials, to about 2 units in the last place for
// |x| < 1e4. Coefficients of Moshier's Cephes library (netlib.org/cephes, sinf.c and expf.c).
// sin and cos on two doubles, and so on one: π/2 in three parts, 119 bits in all, which leaves less than one unit in
// the last place up to |x| = 6000; the standard library's beyond. Coefficients of Sun's fdlibm (k_sin.c, k_cos.c).
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

constexpr double farthest = 6000;

// sin(x + shift·π/2)
inline f64x2 wave(f64x2 x, int shift) {
  const f64x2 bias = 0x1.8p52, biased = x * 6.36619772367581382433e-01 + bias, n = biased - bias;
  // What is left of x, as a sum of two.
  const f64x2 first = x - n * 1.57079632673412561417e+00, part = n * 6.07710050630396597660e-11, second = first - part;
  const f64x2 rest = n * 2.02226624879595063154e-21 - ((first - second) - part);
  const f64x2 r = second - rest, low = (second - r) - rest;
  const f64x2 z = r * r, zz = z * z, cube = z * r;
  const f64x2 s = ((z * 1.58969099521155010221e-10 - 2.50507602534068634195e-08) * z + 2.75573137070700676789e-06) * z -
                  1.98412698298579493134e-04;
  const f64x2 sine =
      r - ((z * (low * 0.5 - cube * (s * z + 8.33333333332248946124e-03)) - low) - cube * -1.66666666666666324348e-01);
  const f64x2 c =
      z * ((z * 2.48015872894767294178e-05 - 1.38888888888741095749e-03) * z + 4.16666666666666019037e-02) +
      zz * zz * ((z * -1.13596475577881948265e-11 + 2.08757232129817482790e-09) * z - 2.75573143513906633035e-07);
  const f64x2 half = z * 0.5, large = f64x2(1.0) - half;
  const f64x2 cosine = large + (((f64x2(1.0) - large) - half) + (z * c - r * low));
  using Whole = f64x2::Bits;
  const Whole quadrant = Whole(biased.v) + shift;
  const f64x2 chosen = select({(quadrant & 1) != 0}, cosine, sine);
  return f64x2::Vector(Whole(chosen.v) ^ ((quadrant & 2) << 62));
}

inline f64x2 wave(f64x2 x, int shift, double (*beyond)(double)) {
  f64x2 y = wave(x, shift);
  const auto near = abs(x) <= f64x2(farthest);
  if (!all(near)) {
    for (int i = 0; i < f64x2::size; ++i) {
      if (!near[i]) y.set(i, beyond(x[i]));
    }
  }
  return y;
}

}  // namespace

f64x2 sinPolynomial(f64x2 x) { return wave(x, 0, std::sin); }
f64x2 cosPolynomial(f64x2 x) { return wave(x, 1, std::cos); }
double sin(double x) { return sinPolynomial(f64x2(x))[0]; }
double cos(double x) { return cosPolynomial(f64x2(x))[0]; }

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
