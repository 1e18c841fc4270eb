// Search, decide, and count.
#include "critical_points.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/norms.hpp"
#include "critical_search.hpp"
#include "starts.hpp"
#include "winding.hpp"

namespace descent {
namespace {

int rank(Kind kind) { return kind == Kind::minimum ? 0 : kind == Kind::saddle ? 1 : kind == Kind::maximum ? 2 : 3; }

using Group = std::vector<std::vector<double>>;

// Groups of points in a region that are within two of its cells of each other: too close together for the grid to tell
// whether there are more between them.
std::vector<Group> crowds(const std::vector<Stationary>& found, const Box& region, int cells) {
  const auto near = [&](const std::vector<double>& a, const std::vector<double>& b) {
    for (size_t i = 0; i < a.size(); ++i) {
      if (std::abs(a[i] - b[i]) > 2 * (region[2 * i + 1] - region[2 * i]) / cells) return false;
    }
    return true;
  };
  Group waiting;
  for (const Stationary& point : found) {
    if (inside(region, point.at.data())) waiting.push_back(point.at);
  }
  std::vector<Group> groups;
  while (!waiting.empty()) {
    Group group = {waiting.back()};
    waiting.pop_back();
    for (size_t k = 0; k < group.size(); ++k) {
      const std::vector<double> point = group[k];
      const auto rest =
          std::partition(waiting.begin(), waiting.end(), [&](const auto& other) { return !near(point, other); });
      group.insert(group.end(), rest, waiting.end());
      waiting.erase(rest, waiting.end());
    }
    if (group.size() > 1) groups.push_back(std::move(group));
  }
  return groups;
}

// The part of a region around a group, with four cells to spare.
Box around(const Group& group, const Box& region, int cells) {
  Box part;
  for (size_t i = 0; 2 * i < region.size(); ++i) {
    const auto [low, high] =
        std::minmax_element(group.begin(), group.end(), [i](const auto& a, const auto& b) { return a[i] < b[i]; });
    const double spare = 4 * (region[2 * i + 1] - region[2 * i]) / cells;
    part.push_back(std::max(region[2 * i], (*low)[i] - spare));
    part.push_back(std::min(region[2 * i + 1], (*high)[i] + spare));
  }
  return part;
}

// Searches once more, with a grid of their own, where points crowd. True where too many do over too much of the region.
bool lookCloser(CriticalSearch& search, const Landscape& landscape, const Box& region, int n) {
  const int cells = landscape.dim() == 1 ? 16 * n : n;
  bool crowded = false;
  for (const Group& group : crowds(search.isolated(), region, cells)) {
    if (search.full() || search.spent(0.2)) return true;
    const Box part = around(group, region, cells);
    if (diagonal(part) > diagonal(region) / 2) {
      crowded = crowded || (group.size() > 8 && 2 * group.size() > search.isolated().size());
      continue;
    }
    for (const auto& start : promisingStarts(landscape, part, n).points)
      search.from(start, 2 * diagonal(part) / n, true);
    crowded = lookCloser(search, landscape, part, n) || crowded;
  }
  return crowded;
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
    const bool many = (dim <= 2 && lookCloser(search, landscape, box, n)) || search.full();
    result.points = decided(search, landscape, box);
    result.singular = search.singular();
    int sum = 0;
    bool isolated = true;
    for (const CriticalPoint& point : result.points) {
      isolated = isolated && point.index;
      sum += point.index.value_or(0);
    }
    for (const Singular& place : result.singular) sum += place.index;
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
