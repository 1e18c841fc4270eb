// The angle of ∇f, summed along the boundary.
#include "winding.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "turns.hpp"

namespace descent {
namespace {

using std::numbers::pi;

struct Sample {
  Eigen::Vector2d x, g;
  Eigen::Matrix<double, 2, 2, Eigen::RowMajor> h;

  Sample(const Landscape& landscape, const Eigen::Vector2d& at) : x(at) { landscape.hessian(x, g, h); }
  double slope() const { return std::hypot(g[0], g[1]); }
  // ‖H d‖: how fast the gradient changes along d.
  double change(const Eigen::Vector2d& d) const { return (h * d).norm(); }
};

class Edges {
 public:
  Edges(const Landscape& landscape, int samples) : landscape_(landscape), left_(samples) {}

  double sum = 0;

  // Adds the angle from a to b; false where ∇f vanishes in between.
  bool add(const Sample& a, const Sample& b, int depth = 0) {
    const double slope = std::min(a.slope(), b.slope());
    const Eigen::Vector2d d = b.x - a.x;
    if (!(slope > 0) || !std::isfinite(a.slope() + b.slope())) return false;
    const double angle = turned(a.g, b.g);
    if (depth >= 2 && std::abs(angle) < pi / 4 && std::max(a.change(d), b.change(d)) <= 2 * slope) {
      sum += angle;
      return true;
    }
    if (depth == 45 || --left_ < 0) return false;
    const Sample middle(landscape_, a.x + d / 2);
    return add(a, middle, depth + 1) && add(middle, b, depth + 1);
  }

 private:
  const Landscape& landscape_;
  int left_;
};

std::optional<int> onLine(const Landscape& landscape, const Box& box) {
  const double a = slopeAt(landscape, box[0]), b = slopeAt(landscape, box[1]);
  if (!std::isfinite(a + b) || a == 0 || b == 0) return std::nullopt;
  return ((b > 0) - (b < 0) - (a > 0) + (a < 0)) / 2;
}

}  // namespace

std::optional<int> winding(const Landscape& landscape, const Box& box, int samples) {
  if (landscape.dim() == 1) return onLine(landscape, box);
  if (landscape.dim() != 2) return std::nullopt;
  constexpr int sides = 8;  // per edge, so that the first samples already resolve the field
  Edges edges(landscape, samples);
  const std::array<Eigen::Vector2d, 5> corners = {
      {{box[0], box[2]}, {box[1], box[2]}, {box[1], box[3]}, {box[0], box[3]}, {box[0], box[2]}}};
  Sample last(landscape, corners[0]);
  for (int edge = 0; edge < 4; ++edge) {
    const auto &from = corners[edge], &to = corners[edge + 1];
    for (int i = 1; i <= sides; ++i) {
      // Exact at the corners, so that the walk closes.
      const double t = static_cast<double>(i) / sides;
      const Sample next(landscape, from * (1 - t) + to * t);
      if (!edges.add(last, next)) return std::nullopt;
      last = next;
    }
  }
  return static_cast<int>(std::lround(edges.sum / (2 * pi)));
}

bool definedRound(const Landscape& landscape, const Box& box) {
  constexpr int places = 16;  // per edge
  if (landscape.dim() > 2) return true;
  if (landscape.dim() == 1) return std::isfinite(slopeAt(landscape, box[0]) + slopeAt(landscape, box[1]));
  const auto finite = [&](const Eigen::Vector2d& w) {
    Eigen::Vector2d g;
    landscape.gradient(w, g);
    return g.allFinite();
  };
  for (int i = 0; i <= places; ++i) {
    const double x = box[0] + (box[1] - box[0]) * i / places, y = box[2] + (box[3] - box[2]) * i / places;
    if (!finite({x, box[2]}) || !finite({x, box[3]}) || !finite({box[0], y}) || !finite({box[1], y})) return false;
  }
  return true;
}

}  // namespace descent
