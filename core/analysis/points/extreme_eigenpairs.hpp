// The ends of the Hessian's spectrum at a point by Lanczos on Hessian-vector products (calculus/lanczos.hpp), and what
// a full decomposition would take instead.
#pragma once

#include "calculus/lanczos.hpp"
#include "landscapes/landscape.hpp"

namespace descent {

struct EigenpairQuestion {
  Selection landscape;
  std::vector<double> at;
  LanczosSettings settings = {};
};

struct DensityQuestion {
  Selection landscape;
  std::vector<double> at;
  DensitySettings settings = {};
};

Eigenpairs extremeEigenpairs(const EigenpairQuestion& question);
SpectralDensity hessianDensity(const DensityQuestion& question);

// Products with H(w).
Product productAt(const Landscape& landscape, const Vector& w);

}  // namespace descent
