// Backtracking along −d: the first α of first, first/2, … for which f(w − αd) falls by cα∇fᵀd at least (Armijo 1966).
// Where f has too few digits for the fall, f(w − αd) has to be f(w) within them, and the slope decides:
// −∇f(w − αd)ᵀd ≤ (1 − 2c)∇fᵀd, the same where f is a parabola along d (Hager & Zhang, SIAM J. Optim. 16, 2005, 170).
// Gives up after 60 halvings: then α = 0. Shapes: w, point (scratch), g, d are f.dim() numbers.
#pragma once

#include <cmath>
#include <limits>

#include "vectors.hpp"

namespace descent {

template <class Oracle>
double backtrack(Oracle& f, const double* w, double* point, double* g, const double* d, double first, double c) {
  if (d == g) f.gradient(w, g);
  const ConstVectorMap from(w, f.dim()), direction(d, f.dim());
  const double slope = dot(ConstVectorMap(g, f.dim()), direction);
  const double here = f.value(w);
  const double digits = 64 * std::numeric_limits<double>::epsilon() * std::abs(here);
  const auto levels = [&] {
    Vector beyond(f.dim());
    f.gradient(point, beyond.data());
    return -dot(beyond, direction) <= (1 - 2 * c) * slope;
  };
  double alpha = first;
  for (int halvings = 0; halvings <= 60; ++halvings, alpha /= 2) {
    Eigen::Map<Vector>(point, f.dim()) = from - alpha * direction;
    const double there = f.value(point);
    if (alpha * slope > digits ? there <= here - c * alpha * slope : there <= here + digits && levels()) return alpha;
  }
  return 0;
}

}  // namespace descent
