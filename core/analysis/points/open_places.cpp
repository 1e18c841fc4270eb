// One cluster after the other.
#include "open_places.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "critical.hpp"
#include "turns.hpp"
#include "winding.hpp"

namespace descent {
namespace {

// Shares of the window: a cluster so small is one point; two points so close are one.
constexpr double onePoint = 1e-6, same = 1e-8;

Box around(const Box& hull, double reach) {
  Box wide = hull;
  for (size_t i = 0; i < wide.size(); i += 2) {
    wide[i] -= reach;
    wide[i + 1] += reach;
  }
  return wide;
}

Vector centre(const Box& hull) {
  Vector at(static_cast<Eigen::Index>(hull.size() / 2));
  for (Eigen::Index i = 0; i < at.size(); ++i) {
    const double min = hull[2 * i], max = hull[2 * i + 1];
    // Most special points of formulas have a round coordinate, and most often this one.
    at[i] = min <= 0 && max >= 0 ? 0 : min / 2 + max / 2;
  }
  return at;
}

bool finite(const Stationary& point) { return std::isfinite(point.value) && point.gradient.allFinite(); }

// Whether ∇f vanishes at a point that no Newton step leaves, or where its terms have no value: it tends to 0 towards
// it.
bool fades(const Landscape& landscape, ConstVector at, double reach) {
  double size[2];
  for (const int far : {0, 1}) {
    size[far] = 0;
    for (Eigen::Index i = 0; i < at.size(); ++i) {
      for (const double side : {-1.0, 1.0}) {
        Vector w = at, g(at.size());
        w[i] += side * reach * (far ? 1 : 1e-3);
        landscape.gradient(w, g);
        size[far] = std::max(size[far], norm(g));
      }
    }
  }
  return size[0] <= 0.9 * size[1];
}

// Newton's method ended at a point that it does not leave any more.
bool atRest(const Stationary& point, double within) {
  Vector step;
  return newtonStep(point.hessian, point.gradient, 0, step) && norm(step) <= within;
}

// Index of a nondegenerate point.
int indexOf(const Stationary& point) {
  int sign = 1;
  for (const double lambda : spectrum(point.hessian).values) {
    if (lambda < 0) sign = -sign;
  }
  return sign;
}

bool flat(const Stationary& point) {
  const Spectrum curvature = spectrum(point.hessian);
  const auto small = [&](double lambda) { return std::abs(lambda) <= 1e-12 * curvature.size(); };
  return std::any_of(curvature.values.begin(), curvature.values.end(), small);
}

// Plain Newton steps, none longer than `reach`: along a bent valley, where ‖∇f‖ has to rise, they arrive the soonest.
std::optional<Stationary> plainNewton(const Landscape& landscape, Vector at, double reach) {
  Vector step;
  for (int round = 0; round < 60; ++round) {
    const Stationary here = lookedAt(landscape, at);
    if (!finite(here) || !newtonStep(here.hessian, here.gradient, 0, step)) return std::nullopt;
    const double length = step.norm();
    if (length > reach) step *= reach / length;
    at += step;
    if (length <= 1e-14 * (1 + at.norm())) return lookedAt(landscape, at);
  }
  return std::nullopt;
}

// From some of its cells by Newton's method; whatever lies in a part of the window, each once, and of flat ones the
// stillest.
std::vector<Stationary> newtonEnds(const Landscape& landscape, const Cluster& cluster, const Box& part, double reach,
                                   double size, int starts) {
  std::vector<Stationary> ends;
  if (starts < 1) return ends;
  std::optional<Stationary> stillest;
  const size_t stride = 1 + cluster.cells.size() / static_cast<size_t>(starts);
  const auto hold = [&](const Stationary& point) {
    if (!stillest || point.gradientNorm() < stillest->gradientNorm()) stillest = point;
  };
  for (size_t k = 0; k < cluster.cells.size(); k += stride) {
    const Vector start = middle(cluster.cells[k]);
    auto end = plainNewton(landscape, start, reach);
    if (!end) end = stationary(landscape, start, reach);
    if (!end || !inside(part, end->at) || !finite(*end)) continue;
    if (flat(*end) || !atRest(*end, same * size)) {
      if (vanishes(landscape, end->at, 1e-14)) hold(*end);
    } else {
      const auto known = [&](const Stationary& other) { return (other.at - end->at).norm() <= same * size; };
      if (std::none_of(ends.begin(), ends.end(), known)) ends.push_back(*end);
    }
  }
  if (const Vector at = centre(cluster.hull()); stillest || (ends.empty() && vanishes(landscape, at, 1e-14))) {
    hold(lookedAt(landscape, at));
  }
  if (stillest) ends.push_back(*stillest);
  return ends;
}

// How ∇f turns round a box, seen from some points: where it jumps there is no more to know.
int turnsSeen(const Landscape& landscape, const Box& box) {
  constexpr int points = 64;
  double angle = 0;
  Eigen::Vector2d g[points];
  for (int k = 0; k < points; ++k) {
    const double t = 4.0 * (k + 0.5) / points, along = t - std::floor(t);
    const int side = static_cast<int>(t);
    const double x = side == 0 ? along : side == 1 ? 1 : side == 2 ? 1 - along : 0;
    const double y = side == 0 ? 0 : side == 1 ? along : side == 2 ? 1 : 1 - along;
    landscape.gradient(Eigen::Vector2d(box[0] + x * (box[1] - box[0]), box[2] + y * (box[3] - box[2])), g[k]);
  }
  for (int k = 0; k < points; ++k) angle += turned(g[k], g[(k + 1) % points]);
  return std::isfinite(angle) ? static_cast<int>(std::lround(angle / (2 * std::numbers::pi))) : 0;
}

// A single degenerate point, or a corner or pole if there is evidence of one.
void lookAtOne(const Landscape& landscape, ConstVector at, int index, double reach, OpenPlace& place) {
  Stationary point = lookedAt(landscape, at);
  const bool smooth = std::isfinite(point.value) && !corner(landscape, at) && fades(landscape, at, reach);
  if (smooth && !finite(point)) point.gradient.setZero();
  point.flat = point.gradientNorm() == 0;
  if (smooth) {
    place.points.push_back(point);
  } else if (index != 0) {
    place.singular.push_back({{at[0], at.size() > 1 ? at[1] : 0}, index});
  }
}

}  // namespace

OpenPlace openPlace(const Landscape& landscape, const Cluster& cluster, const Box& window, double reach,
                    const Box& within, int starts, BoxSearch& search) {
  OpenPlace place;
  const Box hull = cluster.hull(), wide = around(hull, reach);
  const double size = diagonal(window);
  const int n = landscape.dim();
  if (!within.empty()) {
    for (Stationary& end : newtonEnds(landscape, cluster, within, size / 64, size, starts)) {
      if (flat(end) || !search.prove(end.at, 1e-13)) place.points.push_back(std::move(end));
    }
    return place;
  }
  auto index = winding(landscape, wide);
  if (n > 2) {
    place.gap = Gap::dimensions;
  } else if (cluster.level) {
    Turn turn{{}, index.value_or(0)};
    const Box close = around(hull, 0.5 * diagonal(hull));
    std::copy(close.begin(), close.end(), turn.cell);
    const auto found = index ? centreOf(landscape, turn) : std::nullopt;
    if (!found) {
      place.gap = Gap::flat;
    } else {
      Stationary point = lookedAt(landscape, found->at.head(n));
      point.flat = true;
      place.points.push_back(std::move(point));
    }
    return place;
  } else if (diagonal(hull) <= onePoint * size) {
    Vector at = centre(hull);
    const bool kink = corner(landscape, at);
    if (kink && n == 2 && !index) index = turnsSeen(landscape, wide);
    if (!index) place.gap = Gap::boundary;
    if (index && (kink || n == 1)) {
      const Box close = around(hull, 1e-9 * size);
      Turn turn{{}, *index};
      std::copy(close.begin(), close.end(), turn.cell);
      if (const auto found = centreOf(landscape, turn)) at = found->at.head(n);
    }
    lookAtOne(landscape, at, index.value_or(0), 0.1 * reach, place);
    return place;
  }
  int sum = 0;
  bool oneIsFlat = false, anyThere = false;
  for (Stationary& end : newtonEnds(landscape, cluster, wide, diagonal(wide) / 4, size, starts)) {
    anyThere = true;
    if (flat(end)) {
      oneIsFlat = true;
    } else {
      sum += indexOf(end);
      if (search.prove(end.at, 1e-13)) continue;
    }
    place.points.push_back(std::move(end));
  }
  if (n > 2) return place;
  if (!index) {
    place.gap = Gap::boundary;
  } else if (sum != *index && !oneIsFlat) {
    place.gap = Gap::missing;
  } else if (!anyThere) {
    place.gap = Gap::flat;
  }
  return place;
}

bool roundDegenerate(const Landscape& landscape, const Cluster& cluster) {
  const Box hull = cluster.hull();
  std::vector<Stationary> candidates = {lookedAt(landscape, centre(hull))};
  for (const Cell* cell : {&cluster.cells.front(), &cluster.cells[cluster.cells.size() / 2], &cluster.cells.back()}) {
    if (auto end = stationary(landscape, middle(*cell), diagonal(hull) / 4)) candidates.push_back(*end);
  }
  return std::any_of(candidates.begin(), candidates.end(), [&](const Stationary& point) {
    const Spectrum curvature = spectrum(point.hessian);
    const auto zero = [&](double lambda) { return std::abs(lambda) <= 1e-9 * curvature.size(); };
    return inside(hull, point.at) && vanishes(landscape, point.at, 1e-14) && curvature.finite() &&
           std::any_of(curvature.values.begin(), curvature.values.end(), zero);
  });
}

}  // namespace descent
