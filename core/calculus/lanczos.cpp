// The Krylov space and its tridiagonal matrix, whose eigenvalues are the estimates.
#include "lanczos.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "random.hpp"

namespace descent {
namespace {

using Eigen::MatrixXd;
using Tridiagonal = Eigen::SelfAdjointEigenSolver<MatrixXd>;

class Krylov {
 public:
  Krylov(const Product& product, int n, int most, std::uint64_t seed, std::uint64_t stream)
      : product_(product), basis_(n, std::min(n, most)), diagonal_(basis_.cols()), beside_(basis_.cols()), hv_(n) {
    Random random(seed, stream);
    Vector start(n);
    for (double& x : start) x = random.normal();
    basis_.col(0) = start.normalized();
  }

  // One product more; false where the space is full or invariant.
  bool grow() {
    direction_ = basis_.col(size_);
    product_(direction_, hv_);
    diagonal_[size_] = direction_.dot(hv_);
    const auto known = basis_.leftCols(size_ + 1);
    for (int pass = 0; pass < 2; ++pass) hv_ -= known * (known.transpose() * hv_).eval();
    const double rest = hv_.norm();
    largest_ = std::max(largest_, std::abs(diagonal_[size_]) + rest);
    beside_[size_++] = rest;
    invariant_ = !(rest > 1e-13 * largest_);
    if (invariant_ || size_ == basis_.cols()) return false;
    basis_.col(size_) = hv_ / rest;
    return true;
  }

  Tridiagonal solve(int options) const {
    Tridiagonal solver;
    solver.computeFromTridiagonal(diagonal_.head(size_), beside_.head(size_ - 1), options);
    return solver;
  }

  int size() const { return size_; }
  // No product is better than that.
  double rounding() const { return 1e-14 * largest_; }
  double next() const { return invariant_ ? 0 : beside_[size_ - 1]; }
  auto basis() const { return basis_.leftCols(size_); }

 private:
  const Product& product_;
  MatrixXd basis_;
  Vector diagonal_, beside_, hv_, direction_;
  int size_ = 0;
  double largest_ = 0;
  bool invariant_ = false;
};

std::vector<int> wanted(int size, const LanczosSettings& s) {
  std::vector<int> all;
  for (int i = 0; i < size; ++i) {
    if (i < s.lowest || i >= size - s.highest) all.push_back(i);
  }
  return all;
}

// The bound on the error of every wanted eigenvalue is within the tolerance.
bool settled(const Krylov& space, const Tridiagonal& solved, const std::vector<int>& which, double tolerance) {
  const Vector& values = solved.eigenvalues();
  return std::all_of(which.begin(), which.end(), [&](int i) {
    const double residual = space.next() * std::abs(solved.eigenvectors()(space.size() - 1, i));
    double gap = INFINITY;
    if (i > 0) gap = std::min(gap, values[i] - values[i - 1]);
    if (i + 1 < values.size()) gap = std::min(gap, values[i + 1] - values[i]);
    const double allowed = tolerance * std::max(1.0, std::abs(values[i])) + space.rounding();
    return std::min(residual, residual * residual / gap) <= allowed;
  });
}

}  // namespace

Eigenpairs lanczos(const Product& product, int n, const LanczosSettings& s) {
  Krylov space(product, n, s.products, s.seed, 0);
  Eigenpairs result{{}, {}, {}, 0, false, {}, {}};
  Vector before;
  for (bool more = true; more && !result.converged;) {
    more = space.grow();
    const Vector values = space.solve(Eigen::EigenvaluesOnly).eigenvalues();
    result.lowest.push_back(values[0]);
    result.highest.push_back(values[values.size() - 1]);
    const std::vector<int> which = wanted(space.size(), s);
    const bool full = space.size() >= std::min(n, s.lowest + s.highest);
    if (!full && more) continue;
    // Vectors cost more than values: only where these rest.
    const auto rests = [&] {
      const std::vector<int> then = wanted(static_cast<int>(before.size()), s);
      if (then.size() != which.size()) return false;
      const Vector moved = (values(which) - before(then)).cwiseAbs();
      const Vector size = values(which).cwiseAbs().cwiseMax(1.0);
      return (moved.array() <= s.tolerance * size.array() + space.rounding()).all();
    };
    if (!more || rests()) {
      const Tridiagonal solved = space.solve(Eigen::ComputeEigenvectors);
      result.converged = settled(space, solved, which, s.tolerance);
      if (result.converged || !more) {
        result.values = solved.eigenvalues()(which);
        result.vectors.resize(n, static_cast<Eigen::Index>(which.size()));
        for (size_t k = 0; k < which.size(); ++k) {
          result.vectors.col(static_cast<Eigen::Index>(k)) = space.basis() * solved.eigenvectors().col(which[k]);
        }
      }
    }
    before = values;
  }
  result.products = space.size();
  result.residuals.resize(result.values.size());
  Vector hv(n);
  for (int k = 0; k < result.values.size(); ++k) {
    const Vector v = result.vectors.col(k);
    product(v, hv);
    result.residuals[k] = (hv - result.values[k] * v).norm();
  }
  return result;
}

SpectralDensity spectralDensity(const Product& product, int n, const DensitySettings& s) {
  SpectralDensity result{{}, {}, {}, {}, 0};
  for (int probe = 0; probe < s.probes; ++probe) {
    Krylov space(product, n, s.products, s.seed, static_cast<std::uint64_t>(probe));
    while (space.grow()) {
    }
    result.products += space.size();
    const Tridiagonal solved = space.solve(Eigen::ComputeEigenvectors);
    for (int k = 0; k < space.size(); ++k) {
      const double first = solved.eigenvectors()(0, k);
      result.nodes.push_back(solved.eigenvalues()[k]);
      result.weights.push_back(first * first / s.probes);
    }
  }
  const auto [low, high] = std::minmax_element(result.nodes.begin(), result.nodes.end());
  const double range = *high > *low ? *high - *low : 1, deviation = s.width * range;
  const double from = *low - 3 * deviation, step = (range + 6 * deviation) / (s.points - 1);
  for (int i = 0; i < s.points; ++i) {
    const double x = from + i * step;
    double sum = 0;
    for (size_t k = 0; k < result.nodes.size(); ++k) {
      const double z = (x - result.nodes[k]) / deviation;
      sum += result.weights[k] * std::exp(-z * z / 2);
    }
    result.at.push_back(x);
    result.density.push_back(sum / (deviation * std::sqrt(2 * std::numbers::pi)));
  }
  return result;
}

}  // namespace descent
