// The type of a stretch is what f does on both sides of it.
#include "lines.hpp"

#include <algorithm>
#include <cmath>

#include "valley.hpp"

namespace descent {
namespace {

constexpr size_t mostStarts = 24, mostLines = 16;

// Whether f rises to the one and to the other side of a line at a point of it; 0: too little to tell.
struct Sides {
  int left = 0, right = 0;
};

Sides sidesAt(const Landscape& landscape, const double* at, const double* along, double size) {
  const double across[2] = {-along[1], along[0]};
  Sides sides;
  for (const double sign : {1.0, -1.0}) {
    int last = 0, agreed = 0;
    // The widest of the scales that agree on it: closer, and rounding speaks.
    for (double reach = 1e-3 * size; reach > 1e-5 * size; reach /= 4) {
      const double w[2] = {at[0] + sign * reach * across[0], at[1] + sign * reach * across[1]};
      double g[2];
      landscape.gradient(w, g);
      const double slope = sign * (g[0] * across[0] + g[1] * across[1]);
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
  Stationary point{{line[at], line[at + 1]}, std::vector<double>(2), std::vector<double>(4), 0};
  point.value = landscape.hessian(point.at.data(), point.gradient.data(), point.hessian.data());
  Decision decision{Kind::degenerate, type, Rule::continuum, 0};
  decision.curvature = spectrum(point.hessian.data(), 2);
  return {std::move(point), std::move(decision), std::nullopt, std::move(line)};
}

// A line that ends away from the edge of the window is no line: a flat stretch looks like one. It may end at another.
bool endsInside(const std::vector<double>& line, const Box& window, const std::vector<CriticalPoint>& lines) {
  const double *first = line.data(), *last = first + line.size() - 2, size = diagonal(window);
  if (std::hypot(last[0] - first[0], last[1] - first[1]) == 0) return false;
  const auto clear = [&](const double* w) {
    for (size_t i = 0; i < 2; ++i) {
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
    const double dx = line[i] - line[i - 2], dy = line[i + 1] - line[i - 1], length = std::hypot(dx, dy);
    if (!(length > 0)) continue;
    const double along[2] = {dx / length, dy / length}, at[2] = {line[i - 2] + dx / 2, line[i - 1] + dy / 2};
    const char* here = open ? "undecided" : typeOf(sidesAt(landscape, at, along, size));
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
  for (size_t i = 0; i < line.size(); i += 2, ++nodes) still += vanishes(landscape, asVector({&line[i], 2}), 1e-14);
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
    const auto start = stationary(landscape, plainNumbers(middle(cell)), reach);
    if (!start || (asVector(start->at) - middle(cell)).norm() > reach) continue;
    if (!inside(window, start->at.data())) continue;
    const Spectrum curvature = spectrum(start->hessian.data(), 2);
    const double low = std::abs(curvature.values[0]), high = std::abs(curvature.values[1]);
    if (!curvature.finite() || std::min(low, high) > 1e-6 * std::max(low, high)) continue;
    const std::vector<double> line = valley(landscape, start->at, window);
    if (line.size() > 20 && critical(landscape, line)) part(landscape, line, window, lines);
  }
}

bool onLine(const Cell& cell, const std::vector<CriticalPoint>& lines, size_t first) {
  const Vector at = middle(cell);
  const double reach = 1.5 * std::hypot(cell[0].width(), cell[1].width());
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(),
                     [&](const CriticalPoint& known) { return distanceTo(known.line, at.data()) <= reach; });
}

}  // namespace descent
