// The tolerance policy in one place.
#include "spectrum.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

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

bool Spectrum::finite() const { return values.allFinite(); }

double Spectrum::size() const { return values.cwiseAbs().maxCoeff(); }

double Spectrum::tolerance() const { return relative * std::max(1.0, size()); }

Kind Spectrum::kind() const {
  if (!finite()) return Kind::degenerate;
  const double tau = tolerance(), lowest = values[0], highest = values[values.size() - 1];
  if (lowest > tau) return Kind::minimum;
  if (highest < -tau) return Kind::maximum;
  return lowest < -tau && highest > tau ? Kind::saddle : Kind::degenerate;
}

Kind Spectrum::kind(double gradientNorm) const { return gradientNorm <= tolerance() ? kind() : Kind::regular; }

Spectrum spectrum(ConstMatrix h) {
  const Eigen::Index n = h.rows();
  // The Jacobian of a field has a symmetric part only to look at.
  const Eigen::MatrixXd symmetric = (h + h.transpose()) / 2;
  Spectrum result{Vector::Constant(n, NAN), Eigen::MatrixXd::Constant(n, n, NAN)};
  if (!symmetric.allFinite()) return result;
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(symmetric);
  if (solver.info() != Eigen::Success) return result;
  result.values = solver.eigenvalues();
  result.vectors = solver.eigenvectors();
  for (auto v : result.vectors.colwise()) {
    Eigen::Index largest;
    v.cwiseAbs().maxCoeff(&largest);
    if (v[largest] < 0) v = -v;
  }
  return result;
}

}  // namespace descent
