// Predictor and corrector along a line where ∇f = 0.
#include "follow_line.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "analysis/boxes/krawczyk.hpp"
#include "calculus/spectrum.hpp"

namespace descent {
namespace {

using Point = Eigen::Vector2d;

struct Follower {
  const Landscape* landscape;
  const Box* box;
  Point at, along;
  double reach;     // of a step
  Point last = at;  // the node before

  // Onto the line, across it; turns `along` to the null direction there. False where the line has ended.
  bool correct() {
    for (int round = 0; round < 20; ++round) {
      PlaneVector g(2);
      PlaneMatrix h(2, 2);
      landscape->hessian(at, g, h);
      const Spectrum curvature = spectrum(h);
      if (!curvature.finite() || !g.allFinite()) return false;
      const int across = std::abs(curvature.values[1]) > std::abs(curvature.values[0]) ? 1 : 0;
      const double lambda = curvature.values[across];
      const Point v = curvature.vectors.col(across);
      if (std::abs(lambda) <= 1e-8 * curvature.size() || std::abs(lambda) < 1e-6) return correctFlat();
      const double step = v.dot(g) / lambda;
      at -= step * v;
      const Point null(-v[1], v[0]);
      if (std::abs(step) <= 1e-14 * (1 + std::abs(at[0]) + std::abs(at[1]))) {
        along = null.dot(along) < 0 ? Point(-null) : null;
        return g.norm() <= 1e-8 * std::max(1.0, curvature.size());
      }
    }
    return false;
  }

  // The same where H is zero across the line too.
  bool correctFlat() {
    const bool begins = (at - last).norm() < 1e-3 * reach;
    if (!begins) at = stillest();
    const double length = (at - last).norm();
    along = length > 0.1 * reach ? Point((at - last) / length) : ahead();
    return vanishes(*landscape, at, 1e-14);
  }

  // Across the line, where ∇f along that way changes its sign, or is least.
  Point stillest() const {
    const Point across(-along[1], along[0]);
    const auto slope = [&](double t) {
      Point g;
      landscape->gradient(at + t * across, g);
      return across.dot(g);
    };
    if (slope(0) == 0) return at;
    double low = -reach, high = reach;
    const bool rises = slope(high) > 0, changes = (slope(low) > 0) != rises;
    for (int round = 0; round < 100; ++round) {
      if (changes) {
        const double t = low + 0.4921875 * (high - low);
        ((slope(t) > 0) == rises ? high : low) = t;
      } else {
        const double left = low + (high - low) / 3, right = high - (high - low) / 3;
        std::abs(slope(left)) < std::abs(slope(right)) ? high = right : low = left;
      }
    }
    return at + (low + high) / 2 * across;
  }

  // Along where ∇f is least at some distance.
  Point ahead() const {
    constexpr int angles = 180;
    double least = INFINITY;
    Point way = along;
    for (int k = 0; k < angles; ++k) {
      const double angle = 2 * std::numbers::pi * k / angles;
      const Point direction(std::cos(angle), std::sin(angle));
      Point g;
      landscape->gradient(at + reach * direction, g);
      if (const double slope = g.norm(); slope < least) least = slope, way = direction;
    }
    return way.dot(along) < 0 ? Point(-way) : way;
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
    next.at = walker.at + step * walker.along;
    const bool on = next.correct();
    const double turn = next.along.dot(walker.along);
    const double moved = (next.at - walker.at).norm();
    if (!on || turn < 0.98 || moved > 2 * step || !inside(*walker.box, next.at)) {
      step /= 2;
      if (step < 1e-6 * spacing) return line;
      continue;
    }
    walker = next;
    line.push_back(walker.at);
    if (line.size() > 3 && (walker.at - start).norm() < 0.9 * spacing) {
      line.push_back(start);
      closed = true;
      return line;
    }
    step = std::min(spacing, 2 * step);
  }
  return line;
}

}  // namespace

std::vector<double> followLine(const Landscape& landscape, ConstVector at, const Box& box) {
  Follower walker{&landscape, &box, at, {1, 1e-3}, diagonal(box) / 200};
  std::vector<Point> line;
  if (walker.correct()) {
    bool closed = false;
    const double spacing = diagonal(box) / 200;
    line = follow(walker, spacing, closed);
    std::reverse(line.begin(), line.end());
    if (!closed) {
      line.push_back(walker.at);
      walker.along = -walker.along;
      const std::vector<Point> other = follow(walker, spacing, closed);
      line.insert(line.end(), other.begin(), other.end());
    } else {
      line.push_back(line.front());
    }
  }
  std::vector<double> flat;
  for (const Point& point : line) flat.insert(flat.end(), {point[0], point[1]});
  return flat;
}

double distanceTo(const std::vector<double>& line, ConstVector w) {
  double nearest = INFINITY;
  for (size_t i = 0; i + 3 < line.size(); i += 2) {
    const Point from(line[i], line[i + 1]), stretch = Point(line[i + 2], line[i + 3]) - from, away = w - from;
    const double length = stretch.squaredNorm();
    const double t = length > 0 ? std::clamp(away.dot(stretch) / length, 0.0, 1.0) : 0;
    nearest = std::min(nearest, (away - t * stretch).norm());
  }
  return nearest;
}

}  // namespace descent
