// Extreme eigenpairs and spectral density of a symmetric n × n matrix that is known by its products with vectors alone:
// the matrix is never formed. Krylov space of a random start, every new direction orthogonalised twice against all
// before it. Of an eigenvalue that occurs more than once, one vector is found.
// An eigenvalue's error is at most min(r, r²/gap), r the residual of its vector, gap the way to the next eigenvalue.
// Lanczos 1950; Parlett, The Symmetric Eigenvalue Problem (1998), 11.7 and 13; density: Lin, Saad & Yang, SIAM Review
// 58 (2016) 34.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "vectors.hpp"

namespace descent {

// hv ← H v; both have n numbers.
using Product = std::function<void(const Vector& v, Vector& hv)>;

struct LanczosSettings {
  int lowest = 1, highest = 0;  // how many from either end
  double tolerance = 1e-6;      // of each eigenvalue, times max(1, |λ|)
  int products = 200;           // at most
  std::uint64_t seed = 0;       // of the random start
};

struct Eigenpairs {
  Vector values;                        // ascending: the lowest, then the highest; fewer where the matrix has fewer
  Eigen::MatrixXd vectors;              // unit columns
  Vector residuals;                     // ‖Hv − λv‖₂
  int products;                         // taken
  bool converged;                       // within the tolerance
  std::vector<double> lowest, highest;  // the extreme estimates after each product
};

Eigenpairs lanczos(const Product& product, int n, const LanczosSettings& settings);

struct DensitySettings {
  int products = 80, probes = 4;
  double width = 0.01;  // standard deviation of the bell that stands for an eigenvalue, as part of the shown range
  int points = 200;
  std::uint64_t seed = 0;
};

struct SpectralDensity {
  std::vector<double> at, density;     // over the range of the estimates and three widths more; integral 1
  std::vector<double> nodes, weights;  // the eigenvalues that stand for all; weights sum to 1
  int products;
};

SpectralDensity spectralDensity(const Product& product, int n, const DensitySettings& settings);

}  // namespace descent
