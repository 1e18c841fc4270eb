// Filters on a grid, so that Newton runs from a few nodes per critical point instead of from all.
#include "starts.hpp"

#include <algorithm>
#include <cmath>

#include "../calculus/random.hpp"
#include "stationary.hpp"

namespace descent {
namespace {

std::vector<std::vector<double>> onLine(const Landscape& landscape, const Box& box, int n) {
  std::vector<std::vector<double>> starts;
  const auto at = [&](int i) { return box[0] + (box[1] - box[0]) * i / n; };
  std::vector<double> g(n + 1);
  for (int i = 0; i <= n; ++i) {
    const double x = at(i);
    landscape.gradient(&x, &g[i]);
  }
  for (int i = 0; i < n; ++i) {
    const bool crosses = (g[i] <= 0) != (g[i + 1] <= 0);
    const bool lowest = (i == 0 || std::abs(g[i]) <= std::abs(g[i - 1])) && std::abs(g[i]) <= std::abs(g[i + 1]);
    if (crosses || lowest) starts.push_back({at(i)});
    if (crosses) starts.push_back({at(i + 1)});
  }
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

double turn(const Node& a, const Node& b) {
  return std::atan2(a.g[0] * b.g[1] - a.g[1] * b.g[0], a.g[0] * b.g[0] + a.g[1] * b.g[1]);
}

std::vector<std::vector<double>> inPlane(const Landscape& landscape, const Box& box, int n) {
  const double width = (box[1] - box[0]) / n, height = (box[3] - box[2]) / n;
  const int row = n + 1;
  std::vector<Node> nodes(static_cast<size_t>(row) * row);
  const auto at = [&](int i, int j) { return std::vector<double>{box[0] + width * i, box[2] + height * j}; };
  for (int j = 0; j <= n; ++j) {
    for (int i = 0; i <= n; ++i) {
      Node& node = nodes[j * row + i];
      double h[4], s[2];
      const double w[2] = {box[0] + width * i, box[2] + height * j};
      landscape.hessian(w, node.g, h);
      if (!std::isfinite(node.g[0] + node.g[1])) continue;
      node.slope = std::hypot(node.g[0] * width, node.g[1] * height);
      node.size = std::hypot(node.g[0], node.g[1]);
      const auto isShort = [&] { return std::abs(s[0]) <= width && std::abs(s[1]) <= height; };
      node.near = (newtonStep(h, node.g, 2, 0, s) && isShort()) || (across(h, node.g, s) && isShort());
    }
  }
  std::vector<std::vector<double>> starts;
  for (int j = 0; j <= n; ++j) {
    for (int i = 0; i <= n; ++i) {
      const Node& node = nodes[j * row + i];
      if (node.slope == INFINITY) continue;
      bool lowest = true, plateau = true;
      for (int dj = std::max(0, j - 1); dj <= std::min(n, j + 1); ++dj) {
        for (int di = std::max(0, i - 1); di <= std::min(n, i + 1); ++di) {
          lowest = lowest && node.slope <= nodes[dj * row + di].slope;
          plateau = plateau && nodes[dj * row + di].size <= 1e-8;
        }
      }
      if (plateau) continue;
      bool wound = false;
      if (i < n && j < n) {
        const Node &b = nodes[j * row + i + 1], &c = nodes[(j + 1) * row + i + 1], &d = nodes[(j + 1) * row + i];
        wound = std::abs(turn(node, b) + turn(b, c) + turn(c, d) + turn(d, node)) > 3;
      }
      if (node.near || lowest) starts.push_back(at(i, j));
      if (wound) starts.push_back({box[0] + width * (i + 0.5), box[2] + height * (j + 0.5)});
    }
  }
  return starts;
}

}  // namespace

std::vector<std::vector<double>> promisingStarts(const Landscape& landscape, const Box& box, int n) {
  const int dim = landscape.dim();
  if (dim == 1) return onLine(landscape, box, 16 * n);
  if (dim == 2) return inPlane(landscape, box, n);
  Random random(0);
  std::vector<std::vector<double>> starts(50 * static_cast<size_t>(n), std::vector<double>(dim));
  for (auto& start : starts) {
    for (int i = 0; i < dim; ++i) start[i] = box[2 * i] + (box[2 * i + 1] - box[2 * i]) * random.uniform();
  }
  return starts;
}

}  // namespace descent
