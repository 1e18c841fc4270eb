// The law of the index. With φ = z below t and 1 above, E ∏ φ(λᵢ) = Σ zᵏ P(k eigenvalues below t) is a quotient of
// Pfaffians of Aᵢⱼ = ∬ sgn(y − x) φ(x)hᵢ(x) φ(y)hⱼ(y), hᵢ the Hermite functions (de Bruijn, J. Indian Math. Soc. 19,
// 1955, 133): a polynomial in z, whose coefficients are told by its values at roots of unity.
#include <Eigen/Core>
#include <cmath>
#include <complex>
#include <numbers>

#include "calculus/gauss.hpp"
#include "hessian_index.hpp"

namespace descent {
namespace {

using Complex = std::complex<double>;
using Eigen::MatrixXd, Eigen::VectorXd;

// Beyond ± this there is nothing of the first eleven functions.
constexpr double edge = 10;
constexpr double panel = 0.25;
// From here on exp(−x²/2) is nothing.
constexpr double lightest = 8.5;

// h₀(x) … : orthonormal, hᵢ ∝ Hᵢ(x) exp(−x²/2).
VectorXd hermite(int n, double x) {
  VectorXd h(n);
  for (int i = 0; i < n; ++i) {
    h[i] = i == 0   ? std::pow(std::numbers::pi, -0.25) * std::exp(-x * x / 2)
           : i == 1 ? std::numbers::sqrt2 * x * h[0]
                    : std::sqrt(2.0 / i) * x * h[i - 1] - std::sqrt((i - 1.0) / i) * h[i - 2];
  }
  return h;
}

// Their integrals up to x, from h′ᵢ = √(i/2) hᵢ₋₁ − √((i + 1)/2) hᵢ₊₁.
VectorXd upTo(int n, double x) {
  const VectorXd h = hermite(n, x);
  VectorXd sum(n);
  for (int i = 0; i < n; ++i) {
    sum[i] = i == 0   ? std::pow(std::numbers::pi, 0.25) / std::numbers::sqrt2 * std::erfc(-x / std::numbers::sqrt2)
             : i == 1 ? -std::numbers::sqrt2 * h[0]
                      : (std::sqrt((i - 1) / 2.0) * sum[i - 2] - h[i - 1]) / std::sqrt(i / 2.0);
  }
  return sum;
}

MatrixXd wedge(const VectorXd& a, const VectorXd& b) { return a * b.transpose() - b * a.transpose(); }

// What ∬ sgn(y − x) hᵢ(x)hⱼ(y) gains where the larger of both lies in a panel.
MatrixXd gained(int n, double from) {
  return integral([&](double x) { return wedge(upTo(n, x), hermite(n, x)); }, from, from + panel);
}

// Of an even number of rows, by elimination with pivots: Parlett and Reid.
Complex pfaffian(std::vector<Complex> a, int rows) {
  const auto at = [&](int i, int j) -> Complex& { return a[static_cast<size_t>(i * rows + j)]; };
  Complex product = 1;
  for (int k = 0; k < rows; k += 2) {
    int pivot = k + 1;
    for (int j = k + 2; j < rows; ++j) {
      if (std::norm(at(k, j)) > std::norm(at(k, pivot))) pivot = j;
    }
    if (pivot > k + 1) {
      for (int j = 0; j < rows; ++j) std::swap(at(k + 1, j), at(pivot, j));
      for (int j = 0; j < rows; ++j) std::swap(at(j, k + 1), at(j, pivot));
      product = -product;
    }
    product *= at(k, k + 1);
    for (int i = k + 2; i < rows; ++i) {
      const Complex u = at(k, i) / at(k, k + 1), v = at(k + 1, i) / at(k, k + 1);
      for (int j = k + 2; j < rows; ++j) at(i, j) += v * at(k, j) - u * at(k + 1, j);
    }
  }
  return product;
}

// Of one matrix n×n of goe: P(k eigenvalues below t), k = 0 … n.
class CountBelow {
 public:
  // below: the double integral where x and y are below t; all: without a bound.
  CountBelow(double t, const MatrixXd& below, const MatrixXd& all)
      : low_(upTo(static_cast<int>(all.rows()), t)),
        high_(upTo(static_cast<int>(all.rows()), edge) - low_),
        below_(below),
        between_(wedge(low_, high_)),
        above_(all - below - between_),
        whole_(value(1)) {}

  double none() const { return (value(0) / whole_).real(); }

  std::vector<double> all() const {
    const int count = static_cast<int>(low_.size()) + 1;
    const auto unity = [&](int k) { return std::polar(1.0, 2 * std::numbers::pi * k / count); };
    std::vector<double> law(static_cast<size_t>(count), 1.0 / count);
    // Of value −i the conjugate is that of value i.
    for (int i = 1; 2 * i <= count; ++i) {
      const Complex share = value(unity(i)) / whole_ * (2 * i < count ? 2.0 : 1.0);
      for (int k = 0; k < count; ++k) law[static_cast<size_t>(k)] += (share * unity(-i * k % count)).real() / count;
    }
    return law;
  }

 private:
  Complex value(Complex z) const {
    const int n = static_cast<int>(low_.size()), rows = n + n % 2;
    std::vector<Complex> a(static_cast<size_t>(rows * rows));
    for (int i = 0; i < n; ++i) {
      Complex* row = &a[static_cast<size_t>(i * rows)];
      for (int j = 0; j < n; ++j) row[j] = (z * below_(i, j) + between_(i, j)) * z + above_(i, j);
      if (rows == n) continue;
      row[n] = z * low_[i] + high_[i];
      a[static_cast<size_t>(n * rows + i)] = -row[n];
    }
    return pfaffian(a, rows);
  }

  VectorXd low_, high_;
  MatrixXd below_, between_, above_;
  Complex whole_;
};

// The double integral up to −edge, −edge + panel … edge.
std::vector<MatrixXd> integrals(int n) {
  std::vector<MatrixXd> all{MatrixXd::Zero(n, n)};
  for (double x = -edge; x < edge; x += panel) all.push_back(all.back() + gained(n, x));
  return all;
}

std::vector<double> goeLaw(int n) {
  const std::vector<MatrixXd> integral = integrals(n);
  const CountBelow zero(0, integral[integral.size() / 2], integral.back());
  std::vector<double> law = zero.all();
  // As rare as it is, it would be lost among the others.
  law[0] = zero.none();
  return law;
}

// E exp(−λ²/2) of the eigenvalue number k + 1 is ∫ x exp(−x²/2) P(more than k are below x) dx. As many are below −x as
// above x, so both are told by the law at x > 0.
std::vector<double> fieldLaw(int n) {
  const std::vector<MatrixXd> integral = integrals(n + 1);
  const size_t middle = integral.size() / 2;
  std::vector<double> law(static_cast<size_t>(n) + 1);
  for (size_t i = 1; panel * static_cast<double>(i) < lightest; ++i) {
    const double x = panel * static_cast<double>(i), weight = x * std::exp(-x * x / 2);
    const std::vector<double> count = CountBelow(x, integral[middle + i], integral.back()).all();
    // More than k below x, less those cases with more than k above it.
    double more = 0;
    for (size_t k = law.size(); k-- > 0;) {
      more += count[k + 1] - count[static_cast<size_t>(n) - k];
      law[k] += weight * more;
    }
  }
  double sum = 0;
  for (const double share : law) sum += share;
  for (double& share : law) share /= sum;
  return law;
}

std::vector<double> signsLaw(int n) {
  std::vector<double> law{std::pow(0.5, n)};
  for (int k = 1; k <= n; ++k) law.push_back(law.back() * (n - k + 1) / k);
  return law;
}

}  // namespace

std::vector<double> hessianIndexLaw(HessianModel model, int n) {
  checkHessian(n);
  std::vector<double> law = model == HessianModel::goe     ? goeLaw(n)
                            : model == HessianModel::signs ? signsLaw(n)
                                                           : fieldLaw(n);
  // Index k is as likely as n − k.
  for (size_t k = 0; 2 * k < law.size(); ++k) law[law.size() - 1 - k] = law[k];
  return law;
}

}  // namespace descent
