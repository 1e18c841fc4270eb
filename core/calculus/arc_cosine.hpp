// arccos of |x| ≤ 1 for double and for SIMD lanes, with the same bits: arcsin x = x + x·R(x²) with a rational R where
// |x| ≤ ½, and from the half angle beyond. To one unit in the last place. fdlibm, e_acos.c (Sun Microsystems, 1993).
#pragma once

#include <numbers>

#include "lanes.hpp"

namespace descent {

template <class T>
T arcCosine(const T& x) {
  using std::abs, std::sqrt;
  const T one(1.0), half(0.5), pi(std::numbers::pi);
  const auto small = abs(x) <= half;
  const T z = select(small, x * x, (one - abs(x)) * half), s = select(small, x, sqrt(z));
  const T p = z * (1.66666666666666657415e-01 +
                   z * (-3.25565818622400915405e-01 +
                        z * (2.01212532134862925881e-01 +
                             z * (-4.00555345006794114027e-02 +
                                  z * (7.91534994289814532176e-04 + z * 3.47933107596021167570e-05)))));
  const T q =
      one + z * (-2.40339491173441421878e+00 +
                 z * (2.02094576023350569471e+00 + z * (-6.88283971605453293030e-01 + z * 7.70381505559019352791e-02)));
  const T sine = s + s * (p / q), twice = sine + sine;
  return select(small, pi * half - sine, select(x > T(0.0), twice, pi - twice));
}

}  // namespace descent
