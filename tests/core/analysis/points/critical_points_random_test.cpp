// A thousand seeded polynomials of degree up to 6 and sums of waves: no critical point is missed and none invented,
// against an algebraic method that shares nothing with the search. ∂f/∂x = ∂f/∂y = 0 are two polynomials in u and v
// (of waves in the tangents of half the angles); where they have a common v, Sylvester's matrix, polynomial in u, is
// singular: an eigenvalue problem of its companion matrices, and the null vector holds the powers of v.
// Cox, Little & O'Shea, Using Algebraic Geometry (2005), chapter 3; Gohberg, Lancaster & Rodman, Matrix Polynomials
// (1982).
#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <algorithm>
#include <complex>
#include <numbers>

#include "calculus/random.hpp"
#include "critical_points_search.hpp"

namespace descent {
namespace {

#ifdef __EMSCRIPTEN__
constexpr int each = 50;
#else
constexpr int each = 500;
#endif

using Point = Eigen::Vector2d;
using Coefficients = Eigen::MatrixXd;  // of uⁱvʲ at (i, j)

// Real common zeros of p and q, of the same degree n in u and in v, roughly.
std::vector<Point> commonZeros(const Coefficients& p, const Coefficients& q) {
  const Eigen::Index n = p.rows() - 1, size = 2 * n, all = n * size;
  std::vector<Eigen::MatrixXd> sylvester(static_cast<size_t>(n + 1), Eigen::MatrixXd::Zero(size, size));
  for (Eigen::Index k = 0; k <= n; ++k) {
    for (Eigen::Index shift = 0; shift < n; ++shift) {
      for (Eigen::Index j = 0; j <= n; ++j) {
        sylvester[static_cast<size_t>(k)](shift, shift + j) = p(k, j);
        sylvester[static_cast<size_t>(k)](n + shift, shift + j) = q(k, j);
      }
    }
  }
  Eigen::MatrixXd a = Eigen::MatrixXd::Zero(all, all), b = Eigen::MatrixXd::Identity(all, all);
  a.topRightCorner(all - size, all - size).setIdentity();
  for (Eigen::Index k = 0; k < n; ++k) a.block(all - size, k * size, size, size) = -sylvester[static_cast<size_t>(k)];
  b.bottomRightCorner(size, size) = sylvester.back();
  const Eigen::GeneralizedEigenSolver<Eigen::MatrixXd> solver(a, b);
  std::vector<Point> zeros;
  for (Eigen::Index k = 0; k < all; ++k) {
    const double beta = solver.betas()[k];
    if (std::abs(beta) < 1e-14) continue;
    const std::complex<double> u = solver.alphas()[k] / beta;
    if (!(std::abs(u.imag()) < 1e-3 * (1 + std::abs(u)))) continue;
    const Eigen::VectorXcd power = solver.eigenvectors().col(k).head(size);
    const std::complex<double> v = power[1] / power[0];
    if (std::abs(v.imag()) < 1e-2 * (1 + std::abs(v))) zeros.push_back({u.real(), v.real()});
  }
  return zeros;
}

// Where Newton's method goes from the rough ones: critical points of a landscape in the box, each once.
std::vector<Point> polished(const Landscape& landscape, const std::vector<Point>& rough, const Box& box) {
  std::vector<Point> points;
  for (Point at : rough) {
    const Point start = at;
    Eigen::Vector2d step = {1, 1};
    for (int round = 0; round < 50 && step.norm() > 1e-14; ++round) {
      Eigen::Vector2d g;
      Matrix h(2, 2);
      landscape.hessian(at, g, h);
      step = h.fullPivLu().solve(g);
      at -= step;
    }
    const auto near = [&](const Point& other) { return (other - at).norm() < 1e-7; };
    const bool arrived = step.norm() < 1e-10 && (at - start).norm() < 0.1;
    if (arrived && inside(box, at) && std::none_of(points.begin(), points.end(), near)) points.push_back(at);
  }
  return points;
}

// Two decimals, so that the text says exactly what the matrix holds.
double rounded(Random& random, double size) { return std::round(100 * size * (2 * random.uniform() - 1)) / 100; }

std::string number(double x) {
  std::string text = std::to_string(x);
  return "(" + text.substr(0, text.size() - 4) + ")";
}

struct Tally {
  int landscapes = 0, points = 0, proven = 0;
};

void compare(const std::string& text, const Box& box, const std::vector<Point>& rough, Tally& tally) {
  const auto landscape = makeLandscape({"formula", {}, text});
  const CriticalPoints found = criticalPoints(*landscape, box);
  const std::vector<Point> expected = polished(*landscape, rough, box);
  EXPECT_EQ(found.points.size(), expected.size()) << text;
  for (const Point& point : expected) {
    const auto here = [&](const CriticalPoint& other) {
      return std::hypot(other.point.at[0] - point[0], other.point.at[1] - point[1]) < 1e-8;
    };
    EXPECT_EQ(std::count_if(found.points.begin(), found.points.end(), here), 1)
        << text << " at " << point[0] << ", " << point[1];
  }
  ++tally.landscapes;
  tally.points += static_cast<int>(expected.size());
  tally.proven += found.complete();
}

// f of degree d, and its slopes by x and y.
void comparePolynomial(Random& random, int d, Tally& tally) {
  Coefficients px = Coefficients::Zero(d, d), py = px;
  std::string text = "0*x*y";
  for (int i = 0; i <= d; ++i) {
    for (int j = 0; i + j <= d; ++j) {
      if (i + j == 0) continue;
      const double c = rounded(random, 1);
      text += " + " + number(c) + "*x^" + std::to_string(i) + "*y^" + std::to_string(j);
      if (i > 0) px(i - 1, j) = i * c;
      if (j > 0) py(i, j - 1) = j * c;
    }
  }
  compare(text, {-3, 3, -3, 3}, commonZeros(px, py), tally);
}

// (1 + u²)² times cos(k x) and sin(k x), k ≤ 2, with u = tan(x/2).
Eigen::Matrix<double, 5, 1> cosine(int k) {
  if (k == 0) return {1, 0, 2, 0, 1};
  if (k == 1) return {1, 0, 0, 0, -1};
  return {1, 0, -6, 0, 1};
}
Eigen::Matrix<double, 5, 1> sine(int k) {
  if (k == 0) return {0, 0, 0, 0, 0};
  if (k == 1) return {0, 2, 0, 2, 0};
  return {0, 4, 0, -4, 0};
}

// Σ a sin(p x + q y) + b cos(p x + q y).
void compareWaves(Random& random, Tally& tally) {
  Coefficients px = Coefficients::Zero(5, 5), py = px;
  std::string text = "0*x*y";
  for (int p = 0; p <= 2; ++p) {
    for (int q = p == 0 ? 1 : -2; q <= 2; ++q) {
      const double a = rounded(random, 1), b = rounded(random, 1);
      const std::string phase = "(" + std::to_string(p) + "*x + (" + std::to_string(q) + ")*y)";
      text += " + " + number(a) + "*sin" + phase + " + " + number(b) + "*cos" + phase;
      const double sign = q < 0 ? -1 : 1;
      const auto cx = cosine(p), sx = sine(p), cy = cosine(std::abs(q));
      const Eigen::Matrix<double, 5, 1> sy = sign * sine(std::abs(q));
      // The slope along the phase: a cos − b sin of the sum of both angles.
      const Coefficients slope =
          a * (cx * cy.transpose() - sx * sy.transpose()) - b * (sx * cy.transpose() + cx * sy.transpose());
      px += p * slope;
      py += q * slope;
    }
  }
  std::vector<Point> rough = commonZeros(px, py);
  for (Point& zero : rough) zero = {2 * std::atan(zero[0]), 2 * std::atan(zero[1])};
  compare(text, {-1.5, 1.5, -1.5, 1.5}, rough, tally);
}

}  // namespace

TEST(CriticalPointsRandom, PolynomialsAgreeWithTheirResultants) {
  Random random(1);
  Tally tally;
  for (int k = 0; k < each; ++k) comparePolynomial(random, 2 + k % 5, tally);
  EXPECT_EQ(tally.proven, tally.landscapes);
  EXPECT_GT(tally.points, 2 * each);
}

TEST(CriticalPointsRandom, WavesAgreeWithTheirResultants) {
  Random random(2);
  Tally tally;
  for (int k = 0; k < each; ++k) compareWaves(random, tally);
  EXPECT_EQ(tally.proven, tally.landscapes);
  EXPECT_GT(tally.points, 3 * each);
}

}  // namespace descent
