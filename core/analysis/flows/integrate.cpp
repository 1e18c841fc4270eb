// The tableau, and the usual step controller.
#include "integrate.hpp"

#include <algorithm>
#include <cmath>

namespace descent {
namespace {

constexpr double a[6][6] = {{1.0 / 5},
                            {3.0 / 40, 9.0 / 40},
                            {44.0 / 45, -56.0 / 15, 32.0 / 9},
                            {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
                            {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
                            {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}};
// Order 5 minus order 4.
constexpr double e[7] = {71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40};

}  // namespace

DormandPrince::DormandPrince(const Motion& motion, ConstVector start, double tolerance, int budget)
    : motion_(motion), w_(start), next_(start), tolerance_(tolerance), budget_(budget) {
  for (Vector& k : k_) k.resize(start.size());
  motion_.velocity(w_, k_[0]);
  const double speed = largest(k_[0]), size = std::max(1.0, largest(w_));
  h_ = speed > 0 ? 1e-3 * size / speed : 1e-3;
}

double DormandPrince::tryStep(double h) {
  for (int stage = 0; stage < 6; ++stage) {
    next_ = a[stage][0] * k_[0];
    for (int j = 1; j <= stage; ++j) next_ += a[stage][j] * k_[j];
    next_ = w_ + h * next_;
    motion_.velocity(next_, k_[stage + 1]);
  }
  evaluations_ += 6;
  Vector difference = e[0] * k_[0];
  for (int j = 1; j < 7; ++j) difference += e[j] * k_[j];
  const auto size = 1 + w_.array().abs().max(next_.array().abs());
  return (h * difference).cwiseAbs().cwiseQuotient((tolerance_ * size).matrix()).maxCoeff<Eigen::PropagateNaN>();
}

bool DormandPrince::advance(double longest) {
  while (!spent()) {
    const bool whole = h_ >= longest;
    const double h = whole ? longest : h_;
    const double error = tryStep(h);
    if (!(error <= 1)) {
      h_ = h * (std::isfinite(error) ? std::clamp(0.9 * std::pow(error, -0.2), 0.2, 0.9) : 0.1);
      if (h_ <= 1e-15 * std::max(1e-6, std::abs(time_))) return false;
      continue;
    }
    time_ += h;
    std::swap(w_, next_);
    std::swap(k_[0], k_[6]);
    const double grown = h * std::clamp(0.9 * std::pow(std::max(error, 1e-10), -0.2), 0.2, 5.0);
    // A step cut short by `longest` says nothing against the length that was planned.
    h_ = whole ? std::max(h_, grown) : grown;
    return true;
  }
  return false;
}

}  // namespace descent
