// Search, decide, and count.
#include "critical_points.hpp"

#include <algorithm>
#include <cmath>

#include "../calculus/norms.hpp"
#include "critical_search.hpp"
#include "starts.hpp"
#include "winding.hpp"

namespace descent {
namespace {

int rank(Kind kind) { return kind == Kind::minimum ? 0 : kind == Kind::saddle ? 1 : kind == Kind::maximum ? 2 : 3; }

// More than half of the points are too close together for cells of 1/n of the box to tell them apart.
bool crowded(const std::vector<Stationary>& found, const Box& box, int n) {
  size_t close = 0;
  for (const Stationary& point : found) {
    close += std::any_of(found.begin(), found.end(), [&](const Stationary& other) {
      if (&other == &point) return false;
      for (size_t i = 0; i < point.at.size(); ++i) {
        if (std::abs(other.at[i] - point.at[i]) > 2 * (box[2 * i + 1] - box[2 * i]) / n) return false;
      }
      return true;
    });
  }
  return found.size() > 8 && 2 * close > found.size();
}

std::optional<int> index(const Landscape& landscape, const CriticalPoint& point, double scale) {
  if (point.decision.rule == Rule::second_order) {
    int sign = 1;
    for (const double lambda : point.decision.curvature.values) sign = lambda < 0 ? -sign : sign;
    return sign;
  }
  if (landscape.dim() > 2 || point.decision.rule == Rule::continuum) return std::nullopt;
  Box around;
  for (const double c : point.point.at) around.insert(around.end(), {c - scale / 2, c + scale / 2});
  return winding(landscape, around);
}

std::vector<CriticalPoint> decided(const CriticalSearch& search, const Landscape& landscape, const Box& box) {
  std::vector<CriticalPoint> points;
  for (const Stationary& point : search.isolated()) {
    double scale = 0.05 * diagonal(box);
    for (const Stationary& other : search.isolated()) {
      if (&other != &point) scale = std::min(scale, 0.4 * distance(point.at, other.at));
    }
    CriticalPoint result{point, decision(landscape, point, scale), std::nullopt, {}};
    result.index = index(landscape, result, scale);
    points.push_back(std::move(result));
  }
  for (const CriticalPoint& line : search.continua()) points.push_back(line);
  std::sort(points.begin(), points.end(), [](const CriticalPoint& a, const CriticalPoint& b) {
    if (a.decision.kind != b.decision.kind) return rank(a.decision.kind) < rank(b.decision.kind);
    return a.point.value < b.point.value;
  });
  return points;
}

}  // namespace

const char* name(Gap gap) {
  static constexpr const char* names[] = {"none",     "dimensions", "many", "undefined",
                                          "boundary", "continuum",  "flat", "missing"};
  return names[static_cast<int>(gap)];
}

CriticalPoints criticalPoints(const Landscape& landscape, const Box& box) {
  CriticalPoints result{{}, {}, winding(landscape, box)};
  CriticalSearch search(landscape, box);
  const int dim = landscape.dim();
  for (int n = 64; n <= 256; n *= 2) {
    const double reach = 2 * diagonal(box) / n;
    const Starts starts = promisingStarts(landscape, box, n);
    for (const auto& start : starts.points) search.from(start, reach);
    bool flat = starts.level;
    for (const Turn& turn : starts.turns) flat = !search.closeIn(turn) || flat;
    result.points = decided(search, landscape, box);
    result.singular = search.singular();
    int sum = 0;
    bool isolated = true;
    for (const CriticalPoint& point : result.points) {
      isolated = isolated && point.index;
      sum += point.index.value_or(0);
    }
    for (const Singular& place : result.singular) sum += place.index;
    const bool many = search.full() || crowded(search.isolated(), box, dim == 1 ? 16 * n : n);
    result.gap = dim > 2                  ? Gap::dimensions
                 : many                   ? Gap::many
                 : starts.undefined       ? Gap::undefined
                 : !result.winding        ? Gap::boundary
                 : search.endsInside()    ? Gap::flat
                 : !isolated              ? Gap::continuum
                 : flat || search.spent() ? Gap::flat
                 : sum != *result.winding ? Gap::missing
                                          : Gap::none;
    if (result.complete() || search.full() || search.spent() || (!result.winding && !many)) break;
  }
  return result;
}

CriticalPoints criticalPoints(const CriticalPointsQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  requirePotential(*landscape, question.landscape.id);
  checkBox(question.box, landscape->dim());
  return criticalPoints(*landscape, question.box);
}

}  // namespace descent
