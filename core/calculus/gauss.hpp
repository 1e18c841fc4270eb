// Gauss and Legendre's quadrature with five nodes: exact for polynomials of degree 9. Abramowitz & Stegun, table 25.4.
#pragma once

#include <array>

namespace descent {

// f(x) of any type that has + and factors.
template <class F>
auto integral(F f, double from, double to) {
  constexpr std::array<std::array<double, 2>, 2> outer{
      {{0.5384693101056831, 0.4786286704993665}, {0.9061798459386640, 0.2369268850561891}}};
  const double middle = (from + to) / 2, half = (to - from) / 2;
  auto sum = f(middle);
  sum *= 128.0 / 225 * half;
  for (const auto& [node, weight] : outer) {
    sum += weight * half * f(middle - half * node);
    sum += weight * half * f(middle + half * node);
  }
  return sum;
}

}  // namespace descent
