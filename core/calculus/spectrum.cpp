// Eigen's symmetric solver, and the tolerance policy in one place.
#include "spectrum.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "norms.hpp"

namespace descent {

const char* name(Kind kind) {
  switch (kind) {
    case Kind::minimum:
      return "minimum";
    case Kind::maximum:
      return "maximum";
    case Kind::saddle:
      return "saddle";
    case Kind::degenerate:
      return "degenerate";
    case Kind::regular:
      return "regular";
  }
  return "";
}

bool Spectrum::finite() const { return allFinite(values); }

double Spectrum::size() const { return std::max(-values.front(), values.back()); }

double Spectrum::tolerance() const { return relative * std::max(1.0, size()); }

Kind Spectrum::kind() const {
  if (!finite()) return Kind::degenerate;
  const double tau = tolerance(), lowest = values.front(), highest = values.back();
  if (lowest > tau) return Kind::minimum;
  if (highest < -tau) return Kind::maximum;
  return lowest < -tau && highest > tau ? Kind::saddle : Kind::degenerate;
}

Kind Spectrum::kind(double gradientNorm) const { return gradientNorm <= tolerance() ? kind() : Kind::regular; }

Spectrum spectrum(const double* h, int n) {
  const Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> matrix(h, n, n);
  const size_t size = static_cast<size_t>(n);
  Spectrum result{std::vector<double>(size), {n, std::vector<double>(size * size)}};
  if (!matrix.allFinite()) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::fill(result.values.begin(), result.values.end(), nan);
    std::fill(result.vectors.entries.begin(), result.vectors.entries.end(), nan);
    return result;
  }
  // The Jacobian of a field has a symmetric part only to look at.
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver((matrix + matrix.transpose()) / 2);
  Eigen::Map<Eigen::VectorXd>(result.values.data(), n) = solver.eigenvalues();
  Eigen::Map<Eigen::MatrixXd> vectors(result.vectors.entries.data(), n, n);
  vectors = solver.eigenvectors();
  for (int i = 0; i < n; ++i) {
    Eigen::Index largest = 0;
    vectors.col(i).cwiseAbs().maxCoeff(&largest);
    if (vectors(largest, i) < 0) vectors.col(i) *= -1;
  }
  return result;
}

}  // namespace descent
