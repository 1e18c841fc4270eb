// Random symmetric matrices of the Gaussian orthogonal ensemble, density ∝ exp(−tr H²/2): how many negative
// eigenvalues? Diagonal entries have variance 1, the others ½. For counts the tridiagonal matrices of Dumitriu &
// Edelman (J. Math. Phys. 43, 2002, 5830) are drawn, which have the same eigenvalues in distribution; the number of
// negative ones is the number of negative pivots of LDLᵀ (Sylvester's law of inertia), in 32 bit: as if the entries,
// drawn in 32 bit too, had been rounded once more. P(none negative): 1/2, (2 − √2)/4, (π − 2√2)/(4π),
// 1/4 − √2/16 − 1/(2π) for n = 1 … 4. Dean & Majumdar, Phys. Rev. Lett. 97 (2006) 160201.
#pragma once

#include <cstdint>
#include <vector>

namespace descent {

struct GoeQuestion {
  int n;
  int samples;
  std::uint64_t seed;
};

// Samples are drawn in blocks, each from its own stream of the seed, so that any range of them can be drawn alone.
constexpr int goeBlock = 65536;
constexpr int maxGoe = 300;
constexpr int maxGoeSamples = 100000000;
constexpr long long maxGoeWork = 20000000000;  // samples·n³ of one answer
constexpr int maxGoeEigenvalues = 10000000;    // samples·n of one answer

// count[k]: how many of the samples have k negative eigenvalues; n + 1 numbers.
std::vector<double> goeIndex(const GoeQuestion& question);

// The same of samples first … first + count − 1 alone.
std::vector<double> goeIndex(const GoeQuestion& question, int first, int count);

// The samples that goeIndex counts: of each n diagonal entries, then the n − 1 squares of those beside them.
std::vector<double> goeTridiagonal(const GoeQuestion& question);

// Eigenvalues, ascending, of samples first … first + count − 1 of those that goeIndex counts; count·n numbers.
std::vector<double> goeSpectra(const GoeQuestion& question, int first, int count);

// Dense sample number `sample` of a seed: n×n, row by row. The same whatever is asked beside it.
std::vector<double> goeMatrix(int n, std::uint64_t seed, std::uint64_t sample);

// Ascending.
std::vector<double> goeEigenvalues(int n, std::uint64_t seed, std::uint64_t sample);

}  // namespace descent
