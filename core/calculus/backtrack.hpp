// Backtracking along −d: the first α of first, first/2, … for which f(w − αd) falls by cα∇fᵀd at least (Armijo 1966).
// Gives up after 60 halvings: then α = 0. Shapes: w, point (scratch), g, d are f.dim() numbers.
#pragma once

namespace descent {

template <class Oracle>
double backtrack(Oracle& f, const double* w, double* point, double* g, const double* d, double first, double c) {
  if (d == g) f.gradient(w, g);
  double slope = 0;
  for (int i = 0; i < f.dim(); ++i) slope += g[i] * d[i];
  const double here = f.value(w);
  double alpha = first;
  for (int halvings = 0; halvings <= 60; ++halvings, alpha /= 2) {
    for (int i = 0; i < f.dim(); ++i) point[i] = w[i] - alpha * d[i];
    if (f.value(point) <= here - c * alpha * slope) return alpha;
  }
  return 0;
}

}  // namespace descent
