#include "turns.hpp"

#include <algorithm>
#include <cmath>

namespace descent {
namespace {

// Smaller than at the edge of the cell by this much counts as zero
constexpr double vanishing = 1e-6;

// The last point from a towards b where g has the sign of `sign`, as it has at a and not at b; 0: either sign.
double edge(const Landscape& landscape, double a, double b, double sign) {
  for (;;) {
    const double middle = a + (b - a) / 2, g = slopeAt(landscape, middle);
    if (middle == a || middle == b) return a;
    ((sign == 0 ? std::abs(g) > 1e-290 : g * sign > 0) ? a : b) = middle;
  }
}

// The middle of what g is zero on, between left and right, or nothing where that is level ground: beside a stretch that
// high powers are rounded to zero on, they are still next to nothing.
std::optional<double> middle(const Landscape& landscape, double left, double right, double size) {
  const double stretch = right - left;
  if (stretch > 1e-9 * size) {
    const double before = slopeAt(landscape, left - stretch / 8), behind = slopeAt(landscape, right + stretch / 8);
    if (std::max(std::abs(before), std::abs(behind)) > 1e-100) return std::nullopt;
  }
  return left + stretch / 2;
}

std::optional<Centre> signChange(const Landscape& landscape, double a, double b) {
  const double ga = slopeAt(landscape, a), gb = slopeAt(landscape, b);
  const double sign = ga > 0 ? 1 : -1, left = edge(landscape, a, b, sign), right = edge(landscape, b, a, -sign);
  const auto at = middle(landscape, left, right, b - a);
  if (!at) return std::nullopt;
  const double least = std::min(std::abs(slopeAt(landscape, left)), std::abs(slopeAt(landscape, right)));
  return Centre{{*at, 0}, least <= vanishing * std::min(std::abs(ga), std::abs(gb))};
}

// The least |g| between a and b, where there is nothing left of it but what rounds to zero.
std::optional<Centre> touch(const Landscape& landscape, double a, double b) {
  double low = a, high = b;
  for (int round = 0; round < 200; ++round) {
    const double left = low + (high - low) / 3, right = high - (high - low) / 3;
    const double before = std::abs(slopeAt(landscape, left)), behind = std::abs(slopeAt(landscape, right));
    if (before >= behind) low = left;
    if (behind >= before) high = right;
  }
  const double lowest = low + (high - low) / 2;
  if (std::abs(slopeAt(landscape, lowest)) > 1e-90) return std::nullopt;
  const auto at = middle(landscape, edge(landscape, a, lowest, 0), edge(landscape, b, lowest, 0), b - a);
  return at ? std::optional(Centre{{*at, 0}, true}) : std::nullopt;
}

// Whether ∇f turns round the rectangle, seen from its corners.
bool round(const Landscape& landscape, const double* box) {
  Eigen::Vector2d g[4];
  double angle = 0;
  for (int k = 0; k < 4; ++k) {
    landscape.gradient(Eigen::Vector2d(box[k == 1 || k == 2], box[2 + (k >= 2)]), g[k]);
  }
  for (int k = 0; k < 4; ++k) angle += turned(g[k], g[(k + 1) % 4]);
  return std::abs(angle) > 3;
}

double size(const Landscape& landscape, const double* box) {
  Eigen::Vector2d g;
  landscape.gradient(Eigen::Vector2d(box[0], box[2]), g);
  return std::hypot(g[0], g[1]);
}

Centre inPlane(const Landscape& landscape, const double* cell) {
  double box[] = {cell[0], cell[1], cell[2], cell[3]};
  const double before = size(landscape, box);
  bool closer = true;
  for (int halvings = 0; closer && halvings < 60; ++halvings) {
    // Off the middle, which may be the very point.
    const double x = box[0] + 0.49 * (box[1] - box[0]), y = box[2] + 0.49 * (box[3] - box[2]);
    closer = false;
    for (int part = 0; !closer && part < 4; ++part) {
      const double quarter[] = {part & 1 ? x : box[0], part & 1 ? box[1] : x, part & 2 ? y : box[2],
                                part & 2 ? box[3] : y};
      closer = round(landscape, quarter);
      if (closer) std::copy(quarter, quarter + 4, box);
    }
  }
  const double after = size(landscape, box);
  return {{box[0] + (box[1] - box[0]) / 2, box[2] + (box[3] - box[2]) / 2}, after <= vanishing * before};
}

}  // namespace

double turned(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
  // To the same size, as products of tiny numbers round to zero.
  const Eigen::Vector2d c = a / a.cwiseAbs().maxCoeff(), d = b / b.cwiseAbs().maxCoeff();
  return std::atan2(c[0] * d[1] - c[1] * d[0], c.dot(d));
}

double slopeAt(const Landscape& landscape, double x) {
  PlaneVector g(1);
  landscape.gradient(PlaneVector::Constant(1, x), g);
  return g[0];
}

std::optional<Centre> centreOf(const Landscape& landscape, const Turn& turn) {
  const double* cell = turn.cell;
  if (landscape.dim() == 1) {
    return turn.index == 0 ? touch(landscape, cell[0], cell[1]) : signChange(landscape, cell[0], cell[1]);
  }
  if (turn.index == 0) return std::nullopt;
  return inPlane(landscape, cell);
}

}  // namespace descent
