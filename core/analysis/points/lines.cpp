// The type of a stretch is what f does on both sides of it.
#include "lines.hpp"

#include <algorithm>
#include <cmath>

#include "follow_line.hpp"

namespace descent {
namespace {

constexpr size_t mostStarts = 24, mostLines = 16;

using Point = Eigen::Vector2d;

// The node whose coordinates begin at i.
Point node(const std::vector<double>& line, size_t i) { return {line[i], line[i + 1]}; }

// Whether f rises to the one and to the other side of a line at a point of it; 0: too little to tell.
struct Sides {
  int left = 0, right = 0;
};

Sides sidesAt(const Landscape& landscape, const Point& at, const Point& along, double size) {
  const Point across(-along[1], along[0]);
  Sides sides;
  for (const double sign : {1.0, -1.0}) {
    int last = 0, agreed = 0;
    // The widest of the scales that agree on it: closer, and rounding speaks.
    for (double reach = 1e-3 * size; reach > 1e-5 * size; reach /= 4) {
      Point g;
      landscape.gradient(at + sign * reach * across, g);
      const double slope = sign * g.dot(across);
      const int here = slope > 0 ? 1 : slope < 0 ? -1 : 0;
      if (here == last) agreed = here;
      last = here;
    }
    (sign > 0 ? sides.left : sides.right) = agreed;
  }
  return sides;
}

const char* typeOf(const Sides& sides) {
  const int sum = sides.left + sides.right;
  if (sides.left == 0 || sides.right == 0) return sum == 0 ? "flat" : "undecided";
  return sum > 0 ? "valley" : sum < 0 ? "ridge" : "inflection";
}

CriticalPoint stretch(const Landscape& landscape, std::vector<double> line, const char* type) {
  const size_t at = line.size() / 4 * 2;
  Stationary point = lookedAt(landscape, node(line, at));
  Decision decision{Kind::degenerate, type, Rule::continuum, 0};
  decision.curvature = spectrum(point.hessian);
  return {std::move(point), std::move(decision), std::nullopt, std::move(line)};
}

// A line that ends away from the edge of the window is no line: a flat stretch looks like one. It may end at another.
bool endsInside(const std::vector<double>& line, const Box& window, const std::vector<CriticalPoint>& lines) {
  const Point first = node(line, 0), last = node(line, line.size() - 2);
  const double size = diagonal(window);
  if (first == last) return false;
  const auto clear = [&](const Point& w) {
    for (int i = 0; i < 2; ++i) {
      if (w[i] < window[2 * i] + 0.01 * size || w[i] > window[2 * i + 1] - 0.01 * size) return false;
    }
    return std::none_of(lines.begin(), lines.end(),
                        [&](const CriticalPoint& other) { return distanceTo(other.line, w) < 0.02 * size; });
  };
  return clear(first) || clear(last);
}

void part(const Landscape& landscape, const std::vector<double>& line, const Box& window,
          std::vector<CriticalPoint>& lines) {
  const double size = diagonal(window);
  const bool open = endsInside(line, window, lines);
  std::vector<double> current = {line[0], line[1]};
  const char* type = nullptr;
  for (size_t i = 2; i + 1 < line.size(); i += 2) {
    const Point from = node(line, i - 2), step = node(line, i) - from;
    const double length = step.norm();
    if (!(length > 0)) continue;
    const char* here = open ? "undecided" : typeOf(sidesAt(landscape, from + step / 2, step / length, size));
    // A place where its own curvature or a crossing hides the type belongs to the stretch around it.
    if (type && here != type && std::string(here) != "undecided" && std::string(here) != "flat") {
      if (current.size() >= 8 && std::string(type) != "undecided" && std::string(type) != "flat") {
        lines.push_back(stretch(landscape, current, type));
        current = {line[i - 2], line[i - 1]};
      }
      type = here;
    }
    if (!type) type = here;
    current.insert(current.end(), {line[i], line[i + 1]});
  }
  CriticalPoint last = stretch(landscape, current, type ? type : "undecided");
  if (open) last.decision.rule = Rule::undecided;
  lines.push_back(std::move(last));
}

// Whether ∇f is zero along the line but for rounding: the floor of a valley that falls is no line of critical points.
bool critical(const Landscape& landscape, const std::vector<double>& line) {
  int still = 0, nodes = 0;
  for (size_t i = 0; i < line.size(); i += 2, ++nodes) still += vanishes(landscape, node(line, i), 1e-14);
  return still > 0.9 * nodes;
}

}  // namespace

void findLines(const Landscape& landscape, const Cluster& cluster, const Box& window,
               std::vector<CriticalPoint>& lines) {
  const size_t stride = 1 + cluster.cells.size() / mostStarts;
  for (size_t k = 0; k < cluster.cells.size(); k += stride) {
    const Cell& cell = cluster.cells[k];
    if (lines.size() >= mostLines || onLine(cell, lines)) continue;
    const double reach = 4 * std::hypot(cell[0].width(), cell[1].width());
    const auto start = stationary(landscape, middle(cell), reach);
    if (!start || (start->at - middle(cell)).norm() > reach) continue;
    if (!inside(window, start->at)) continue;
    const Spectrum curvature = spectrum(start->hessian);
    const double low = std::abs(curvature.values[0]), high = std::abs(curvature.values[1]);
    if (!curvature.finite() || std::min(low, high) > 1e-6 * std::max(low, high)) continue;
    const std::vector<double> line = followLine(landscape, start->at, window);
    if (line.size() > 20 && critical(landscape, line)) part(landscape, line, window, lines);
  }
}

bool onLine(const Cell& cell, const std::vector<CriticalPoint>& lines, size_t first) {
  const Vector at = middle(cell);
  const double reach = 1.5 * std::hypot(cell[0].width(), cell[1].width());
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(),
                     [&](const CriticalPoint& known) { return distanceTo(known.line, at) <= reach; });
}

}  // namespace descent
