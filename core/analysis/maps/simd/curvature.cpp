// By closed forms: Eigen's iterations would take longer than many a pixel.
#include "curvature.hpp"

namespace descent {

Curvature curvature(const PlaneVector& g, const PlaneMatrix& h, double zero) {
  if (g.size() == 1) {
    Curvature c{h(0, 0), h(0, 0), PlaneVector::Zero(1)};
    if (std::abs(c.lowest) > zero * c.scale()) c.newton = g / c.lowest;
    return c;
  }
  const double across = (h(0, 1) + h(1, 0)) / 2;  // of a field's Jacobian the symmetric part counts
  const double mean = (h(0, 0) + h(1, 1)) / 2, half = (h(0, 0) - h(1, 1)) / 2;
  const double root = std::sqrt(half * half + across * across);
  Curvature c{mean - root, mean + root, PlaneVector::Zero(2)};
  const double tau = zero * c.scale(), larger = mean < 0 ? c.lowest : c.highest;
  if (std::min(std::abs(c.lowest), std::abs(c.highest)) > tau) {
    // Cramer's rule.
    c.newton << h(1, 1) * g[0] - across * g[1], h(0, 0) * g[1] - across * g[0];
    c.newton /= h(0, 0) * h(1, 1) - across * across;
  } else if (std::abs(larger) > tau) {
    // H is λuuᵀ, and H⁺ is H/λ².
    c.newton << h(0, 0) * g[0] + across * g[1], across * g[0] + h(1, 1) * g[1];
    c.newton /= larger * larger;
  }
  return c;
}

}  // namespace descent
