// Predictor and corrector along a line where ∇f = 0.
#include "valley.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "stationary.hpp"

namespace descent {
namespace {

using Point = std::array<double, 2>;

struct Follower {
  const Landscape* landscape;
  const Box* box;
  Point at, along;
  double reach;     // of a step
  Point last = at;  // the node before

  // Onto the line, across it; turns `along` to the null direction there. False where the line has ended.
  bool correct() {
    for (int round = 0; round < 20; ++round) {
      double g[2], h[4];
      landscape->hessian(at.data(), g, h);
      const Spectrum curvature = spectrum(h, 2);
      if (!curvature.finite() || !std::isfinite(g[0] + g[1])) return false;
      const int across = std::abs(curvature.values[1]) > std::abs(curvature.values[0]) ? 1 : 0;
      const double lambda = curvature.values[across], ax = curvature.vectors(0, across),
                   ay = curvature.vectors(1, across);
      if (std::abs(lambda) <= 1e-8 * curvature.size() || std::abs(lambda) < 1e-6) return correctFlat();
      const double step = (g[0] * ax + g[1] * ay) / lambda;
      at = {at[0] - step * ax, at[1] - step * ay};
      const double sign = -ay * along[0] + ax * along[1] < 0 ? -1 : 1;
      if (std::abs(step) <= 1e-14 * (1 + std::abs(at[0]) + std::abs(at[1]))) {
        along = {-ay * sign, ax * sign};
        return std::hypot(g[0], g[1]) <= 1e-8 * std::max(1.0, curvature.size());
      }
    }
    return false;
  }

  // The same where H is zero across the line too.
  bool correctFlat() {
    const auto end = stationary(*landscape, {at[0], at[1]}, reach);
    if (!end || std::hypot(end->at[0] - at[0], end->at[1] - at[1]) > reach) return false;
    at = {end->at[0], end->at[1]};
    const double dx = at[0] - last[0], dy = at[1] - last[1], length = std::hypot(dx, dy);
    if (length > 0.1 * reach) {
      along = {dx / length, dy / length};
    } else {
      lookAround();
    }
    return true;
  }

  // Along where ∇f is least at some distance.
  void lookAround() {
    constexpr int angles = 180;
    double least = INFINITY;
    for (int k = 0; k < angles; ++k) {
      const double angle = 2 * std::numbers::pi * k / angles, c = std::cos(angle), s = std::sin(angle);
      const double w[2] = {at[0] + reach * c, at[1] + reach * s};
      double g[2];
      landscape->gradient(w, g);
      if (const double slope = std::hypot(g[0], g[1]); slope < least) least = slope, along = {c, s};
    }
  }
};

// From `start` to the edge of the box, the end of the line, or round to `start`.
std::vector<Point> follow(Follower walker, double spacing, bool& closed) {
  const Point start = walker.at;
  std::vector<Point> line;
  double step = spacing;
  while (line.size() < 4000) {
    Follower next = walker;
    next.last = walker.at;
    next.at = {walker.at[0] + step * walker.along[0], walker.at[1] + step * walker.along[1]};
    const bool on = next.correct();
    const double turn = next.along[0] * walker.along[0] + next.along[1] * walker.along[1];
    const double moved = std::hypot(next.at[0] - walker.at[0], next.at[1] - walker.at[1]);
    if (!on || turn < 0.98 || moved > 2 * step || !inside(*walker.box, next.at.data())) {
      step /= 2;
      if (step < 1e-6 * spacing) return line;
      continue;
    }
    walker = next;
    line.push_back(walker.at);
    if (line.size() > 3 && std::hypot(walker.at[0] - start[0], walker.at[1] - start[1]) < 0.9 * spacing) {
      line.push_back(start);
      closed = true;
      return line;
    }
    step = std::min(spacing, 2 * step);
  }
  return line;
}

}  // namespace

std::vector<double> valley(const Landscape& landscape, const std::vector<double>& at, const Box& box) {
  Follower walker{&landscape, &box, {at[0], at[1]}, {1, 1e-3}, diagonal(box) / 200};
  std::vector<Point> line;
  if (walker.correct()) {
    bool closed = false;
    const double spacing = diagonal(box) / 200;
    line = follow(walker, spacing, closed);
    std::reverse(line.begin(), line.end());
    if (!closed) {
      line.push_back(walker.at);
      walker.along = {-walker.along[0], -walker.along[1]};
      const std::vector<Point> other = follow(walker, spacing, closed);
      line.insert(line.end(), other.begin(), other.end());
    } else {
      line.push_back(line.front());
    }
  }
  std::vector<double> flat;
  for (const Point& point : line) flat.insert(flat.end(), point.begin(), point.end());
  return flat;
}

double distanceTo(const std::vector<double>& line, const double* w) {
  double nearest = INFINITY;
  for (size_t i = 0; i + 3 < line.size(); i += 2) {
    const double dx = line[i + 2] - line[i], dy = line[i + 3] - line[i + 1], px = w[0] - line[i],
                 py = w[1] - line[i + 1];
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
    nearest = std::min(nearest, std::hypot(px - t * dx, py - t * dy));
  }
  return nearest;
}

}  // namespace descent
