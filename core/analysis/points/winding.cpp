// The angle of ∇f, summed along the boundary.
#include "winding.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "turns.hpp"

namespace descent {
namespace {

using std::numbers::pi;

struct Sample {
  double x[2], g[2], h[4];

  Sample(const Landscape& landscape, double x0, double x1) : x{x0, x1} { landscape.hessian(x, g, h); }
  double slope() const { return std::hypot(g[0], g[1]); }
  // ‖H d‖: how fast the gradient changes along d.
  double change(double dx, double dy) const { return std::hypot(h[0] * dx + h[1] * dy, h[2] * dx + h[3] * dy); }
};

class Edges {
 public:
  explicit Edges(const Landscape& landscape) : landscape_(landscape) {}

  double sum = 0;

  // Adds the angle from a to b; false where ∇f vanishes in between.
  bool add(const Sample& a, const Sample& b, int depth = 0) {
    const double slope = std::min(a.slope(), b.slope()), dx = b.x[0] - a.x[0], dy = b.x[1] - a.x[1];
    if (!(slope > 0) || !std::isfinite(a.slope() + b.slope())) return false;
    const double angle = turned(a.g, b.g);
    if (depth >= 2 && std::abs(angle) < pi / 4 && std::max(a.change(dx, dy), b.change(dx, dy)) <= 2 * slope) {
      sum += angle;
      return true;
    }
    if (depth == 45 || ++samples_ > mostSamples) return false;
    const Sample middle(landscape_, a.x[0] + dx / 2, a.x[1] + dy / 2);
    return add(a, middle, depth + 1) && add(middle, b, depth + 1);
  }

 private:
  static constexpr int mostSamples = 50000;  // a border so long that it cannot be followed has no number either

  const Landscape& landscape_;
  int samples_ = 0;
};

std::optional<int> onLine(const Landscape& landscape, const Box& box) {
  double a = 0, b = 0;
  landscape.gradient(&box[0], &a);
  landscape.gradient(&box[1], &b);
  if (!std::isfinite(a + b) || a == 0 || b == 0) return std::nullopt;
  return ((b > 0) - (b < 0) - (a > 0) + (a < 0)) / 2;
}

}  // namespace

std::optional<int> winding(const Landscape& landscape, const Box& box) {
  if (landscape.dim() == 1) return onLine(landscape, box);
  if (landscape.dim() != 2) return std::nullopt;
  constexpr int sides = 8;  // per edge, so that the first samples already resolve the field
  Edges edges(landscape);
  const std::array<std::array<double, 2>, 5> corners = {
      {{box[0], box[2]}, {box[1], box[2]}, {box[1], box[3]}, {box[0], box[3]}, {box[0], box[2]}}};
  Sample last(landscape, box[0], box[2]);
  for (int edge = 0; edge < 4; ++edge) {
    const auto &from = corners[edge], &to = corners[edge + 1];
    for (int i = 1; i <= sides; ++i) {
      // Exact at the corners, so that the walk closes.
      const double t = static_cast<double>(i) / sides;
      const Sample next(landscape, from[0] * (1 - t) + to[0] * t, from[1] * (1 - t) + to[1] * t);
      if (!edges.add(last, next)) return std::nullopt;
      last = next;
    }
  }
  return static_cast<int>(std::lround(edges.sum / (2 * pi)));
}

bool definedRound(const Landscape& landscape, const Box& box) {
  constexpr int places = 16;  // per edge
  const auto finite = [&](std::vector<double> w) {
    std::vector<double> g(w.size());
    landscape.gradient(w.data(), g.data());
    return asVector(g).allFinite();
  };
  if (landscape.dim() > 2) return true;
  if (landscape.dim() == 1) return finite({box[0]}) && finite({box[1]});
  for (int i = 0; i <= places; ++i) {
    const double x = box[0] + (box[1] - box[0]) * i / places, y = box[2] + (box[3] - box[2]) * i / places;
    if (!finite({x, box[2]}) || !finite({x, box[3]}) || !finite({box[0], y}) || !finite({box[1], y})) return false;
  }
  return true;
}

}  // namespace descent
