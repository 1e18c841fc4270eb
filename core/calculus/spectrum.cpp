// Eigen's symmetric solver, and the tolerance policy in one place.
#include "spectrum.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <limits>

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

double Spectrum::tolerance() const { return 1e-8 * std::max(1.0, values.cwiseAbs().maxCoeff()); }

Kind Spectrum::kind() const {
  if (!values.allFinite()) return Kind::degenerate;
  const double tau = tolerance(), lowest = values[0], highest = values[values.size() - 1];
  if (lowest > tau) return Kind::minimum;
  if (highest < -tau) return Kind::maximum;
  return lowest < -tau && highest > tau ? Kind::saddle : Kind::degenerate;
}

Kind Spectrum::kind(double gradientNorm) const { return gradientNorm <= tolerance() ? kind() : Kind::regular; }

Spectrum spectrum(const double* h, int n) {
  const Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> matrix(h, n, n);
  if (!matrix.allFinite()) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    return {Eigen::VectorXd::Constant(n, nan), Eigen::MatrixXd::Constant(n, n, nan)};
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver((matrix + matrix.transpose()) / 2);
  Spectrum result{solver.eigenvalues(), solver.eigenvectors()};
  for (int i = 0; i < n; ++i) {
    Eigen::Index largest = 0;
    result.vectors.col(i).cwiseAbs().maxCoeff(&largest);
    if (result.vectors(largest, i) < 0) result.vectors.col(i) *= -1;
  }
  return result;
}

}  // namespace descent
