// Directions that look at curvature: φ(H)∇f for a function φ of the eigenvalues, e.g. 1/λ or 1/|λ|.
// A direction without slope stays out, so that a flat one with λ = 0 does no harm at a stationary point.
#pragma once

#include <vector>

#include "spectrum.hpp"

namespace descent {

// Also puts ∇f into g.
template <class Oracle>
Spectrum spectrumAt(Oracle& f, const double* w, double* g) {
  std::vector<double> h(static_cast<size_t>(f.dim()) * f.dim());
  f.hessian(w, g, h.data());
  return spectrum(h.data(), f.dim());
}

template <class Oracle, class Phi>
std::vector<double> rescaled(Oracle& f, const double* w, double* g, Phi phi) {
  const Spectrum curvature = spectrumAt(f, w, g);
  const int n = f.dim();
  std::vector<double> d(n);
  for (int k = 0; k < n; ++k) {
    double along = 0;
    for (int i = 0; i < n; ++i) along += curvature.vectors(i, k) * g[i];
    if (along == 0) continue;
    along *= phi(curvature.values[k]);
    for (int i = 0; i < n; ++i) d[i] += along * curvature.vectors(i, k);
  }
  return d;
}

}  // namespace descent
