// Filters on a grid, so that Newton runs from a few nodes per critical point instead of from all.
#include "starts.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/random.hpp"
#include "stationary.hpp"

namespace descent {
namespace {

// |∇f| below this is what the rounding of f may be.
constexpr double tiny = 1e-8;

// Where g changes sign from one node to the next that is not zero, and where it is least and tiny.
void findTurns(const std::vector<double>& x, const std::vector<double>& g, Starts& starts) {
  const size_t last = g.size() - 1;
  for (size_t i = 0, j; i < last; i = j) {
    for (j = i + 1; j < last && g[j] == 0;) ++j;
    starts.level = starts.level || (g[j - 1] == 0 && (j > i + 2 || g[j] == 0 || g[i] == 0));
    const double product = g[i] * g[j];
    if (std::isfinite(product) && product != 0 && (g[i] > 0) != (g[j] > 0))
      starts.turns.push_back({{x[i], x[j]}, g[j] > 0 ? 1 : -1});
  }
  for (size_t i = 1, j; i < last; i = j + 1) {
    for (j = i; j + 1 < last && g[j + 1] == g[i];) ++j;
    const double before = g[i - 1], behind = g[j + 1], edge = std::min(std::abs(before), std::abs(behind));
    const bool touches = (before > 0) == (behind > 0) && std::abs(g[i]) < edge;
    if (touches && std::max(std::abs(before), std::abs(behind)) <= tiny) {
      starts.turns.push_back({{x[i - 1], x[j + 1]}, 0});
    }
  }
}

Starts onLine(const Landscape& landscape, const Box& box, int n) {
  Starts starts;
  std::vector<double> x(n + 1), g(n + 1);
  for (int i = 0; i <= n; ++i) {
    x[i] = box[0] + (box[1] - box[0]) * i / n;
    const double value = landscape.gradient(&x[i], &g[i]);
    if (!std::isfinite(value + g[i])) g[i] = NAN;
  }
  for (int i = 0; i <= n; ++i) {
    if (std::isfinite(g[i])) continue;
    // One node alone is a corner or a pole, and something to look into.
    const bool alone = i > 0 && i < n && std::isfinite(g[i - 1]) && std::isfinite(g[i + 1]);
    if (alone) g[i] = 0;
    starts.undefined = starts.undefined || !alone;
  }
  for (int i = 0; i < n; ++i) {
    const bool crosses = (g[i] <= 0) != (g[i + 1] <= 0);
    const bool lowest = (i == 0 || std::abs(g[i]) <= std::abs(g[i - 1])) && std::abs(g[i]) <= std::abs(g[i + 1]);
    if (crosses || lowest) starts.points.push_back({x[i]});
    if (crosses) starts.points.push_back({x[i + 1]});
  }
  findTurns(x, g, starts);
  return starts;
}

struct Node {
  double slope = INFINITY, size = INFINITY, g[2];
  bool near = false;  // a Newton step from here is short
};

// A step across a line of critical points, which Newton's would leave along it: it takes away most of the gradient.
bool across(const double* h, const double* g, double* s) {
  const double size = std::hypot(std::hypot(h[0], h[1]), std::hypot(h[2], h[3]));
  if (!newtonStep(h, g, 2, 1e-6 * size * size, s)) return false;
  const double left = std::hypot(g[0] + h[0] * s[0] + h[1] * s[1], g[1] + h[2] * s[0] + h[3] * s[1]);
  return left <= 0.03 * std::hypot(g[0], g[1]);
}

Starts inPlane(const Landscape& landscape, const Box& box, int n) {
  const double width = (box[1] - box[0]) / n, height = (box[3] - box[2]) / n;
  const int row = n + 1;
  Starts starts;
  std::vector<Node> nodes(static_cast<size_t>(row) * row);
  const auto at = [&](int i, int j) { return std::vector<double>{box[0] + width * i, box[2] + height * j}; };
  for (int j = 0; j <= n; ++j) {
    for (int i = 0; i <= n; ++i) {
      Node& node = nodes[j * row + i];
      double h[4], s[2];
      const double w[2] = {box[0] + width * i, box[2] + height * j};
      const double value = landscape.hessian(w, node.g, h);
      if (!std::isfinite(value + node.g[0] + node.g[1])) continue;
      node.slope = std::hypot(node.g[0] * width, node.g[1] * height);
      node.size = std::hypot(node.g[0], node.g[1]);
      const auto isShort = [&] { return std::abs(s[0]) <= width && std::abs(s[1]) <= height; };
      node.near = (newtonStep(h, node.g, 2, 0, s) && isShort()) || (across(h, node.g, s) && isShort());
    }
  }
  // Whether ∇f turns from node to node along a ring around the cell of nodes (i, j) … (k, l).
  const auto turns = [&](std::initializer_list<std::pair<int, int>> ring, int i, int j, int k, int l) {
    double angle = 0;
    const Node* before = &nodes[(ring.end() - 1)->second * row + (ring.end() - 1)->first];
    for (const auto& [across, up] : ring) {
      const Node* node = &nodes[up * row + across];
      angle += turned(before->g, node->g);
      before = node;
    }
    if (!(std::abs(angle) > 3) || !std::isfinite(angle)) return false;
    starts.turns.push_back(
        {{box[0] + width * i, box[0] + width * k, box[2] + height * j, box[2] + height * l}, angle > 0 ? 1 : -1});
    return true;
  };
  for (int j = 0; j <= n; ++j) {
    for (int i = 0; i <= n; ++i) {
      const Node& node = nodes[j * row + i];
      const bool interior = i > 0 && j > 0 && i < n && j < n, finite = node.slope < INFINITY;
      bool lowest = true, plateau = true, least = interior, alone = interior;
      for (int dj = std::max(0, j - 1); dj <= std::min(n, j + 1); ++dj) {
        for (int di = std::max(0, i - 1); di <= std::min(n, i + 1); ++di) {
          const Node& other = nodes[dj * row + di];
          lowest = lowest && node.slope <= other.slope;
          plateau = plateau && other.size <= tiny;
          if (&other == &node) continue;
          least = least && node.slope < other.slope;
          alone = alone && other.slope < INFINITY;
          starts.level = starts.level || (node.size == 0 && other.size == 0);
        }
      }
      const int a = i - 1, b = i + 1, c = j - 1, d = j + 1;
      // A zero, corner or pole at a node hides from the cells around it.
      const bool hidden = finite ? least && node.size == 0 : alone;
      if (hidden) turns({{a, c}, {i, c}, {b, c}, {b, j}, {b, d}, {i, d}, {a, d}, {a, j}}, a, c, b, d);
      starts.undefined = starts.undefined || (!finite && !alone);
      if (!finite) continue;
      if (plateau && least && !hidden) {
        starts.turns.push_back({{box[0] + width * a, box[0] + width * b, box[2] + height * c, box[2] + height * d}, 0});
      }
      const bool wound = i < n && j < n && turns({{i, j}, {b, j}, {b, d}, {i, d}}, i, j, b, d);
      if (plateau) continue;
      if (node.near || lowest) starts.points.push_back(at(i, j));
      if (wound) starts.points.push_back({box[0] + width * (i + 0.5), box[2] + height * (j + 0.5)});
    }
  }
  return starts;
}

}  // namespace

Starts promisingStarts(const Landscape& landscape, const Box& box, int n) {
  const int dim = landscape.dim();
  if (dim == 1) return onLine(landscape, box, 16 * n);
  if (dim == 2) return inPlane(landscape, box, n);
  Random random(0);
  Starts starts;
  starts.points.assign(50 * static_cast<size_t>(n), std::vector<double>(dim));
  for (auto& start : starts.points) {
    for (int i = 0; i < dim; ++i) start[i] = box[2 * i] + (box[2 * i + 1] - box[2 * i]) * random.uniform();
  }
  return starts;
}

}  // namespace descent
