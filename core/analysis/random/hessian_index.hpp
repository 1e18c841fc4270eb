// The index, the number of negative eigenvalues, of many random Hessians of one of three models:
//   goe    a random symmetric matrix of the Gaussian orthogonal ensemble;
//   signs  n eigenvalues whose signs are independent fair coins;
//   field  the Hessian at a critical point of an isotropic Gaussian field on ℝⁿ. Kac and Rice weigh each Hessian by
//   |det|,
//          and with the matrices (n + 1)×(n + 1) of goe this comes to P(index = k) ∝ E exp(−λ²₍ₖ₊₁₎/2), λ₍₁₎ ≤ λ₍₂₎ ≤ …
//          (Fyodorov, Phys. Rev. Lett. 92 (2004) 240601; Auffinger, Ben Arous & Černý 2013). So one of the n + 1 places
//          is drawn evenly and kept with probability exp(−λ²/2), that is, if |λ| is below a number of Rayleigh's law.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace descent {

enum class HessianModel { goe, signs, field };

// InvalidArgument unknown_id where there is none.
HessianModel hessianModel(const std::string& id);

struct HessianQuestion {
  HessianModel model;
  int n;
  int samples;
  std::uint64_t seed;
};

constexpr int maxHessian = 10;
constexpr int maxHessianSamples = 10000000;

void checkHessian(int n);

// Of samples first … first + count − 1, each 0 … n; the same whatever the range.
std::vector<std::uint8_t> hessianIndices(const HessianQuestion& question, int first, int count);

// P(index = k), k = 0 … n, to 9 digits at least.
std::vector<double> hessianIndexLaw(HessianModel model, int n);

}  // namespace descent
