// Directions that look at curvature: φ(H)∇f for a function φ of the eigenvalues, e.g. 1/λ or 1/|λ|.
// A direction without slope stays out, so that a flat one with λ = 0 does no harm at a stationary point.
#pragma once

#include "spectrum.hpp"

namespace descent {

// Of the Hessian at w; also puts ∇f into g.
template <class Oracle>
Spectrum spectrumAt(Oracle& f, const double* w, double* g) {
  Matrix h(f.dim(), f.dim());
  f.hessian(w, g, h);
  return spectrum(h);
}

template <class Oracle, class Phi>
Vector rescaled(Oracle& f, const double* w, double* g, Phi phi) {
  const Spectrum curvature = spectrumAt(f, w, g);
  Vector along = curvature.vectors.transpose() * ConstVectorMap(g, f.dim());
  for (Eigen::Index k = 0; k < along.size(); ++k) {
    if (along[k] != 0) along[k] *= phi(curvature.values[k]);
  }
  return curvature.vectors * along;
}

}  // namespace descent
