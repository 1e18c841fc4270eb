// How much a search may look at, and what its answers are called.
#include "critical_points.hpp"

#include <algorithm>

#include "analysis/boxes/krawczyk.hpp"
#include "point_search.hpp"
#include "runs/work.hpp"
#include "winding.hpp"

namespace descent {
namespace {

// One cell takes about so much: both bounds and the matrices of the test.
double cellWork(const Landscape& landscape) {
  const double n = landscape.dim();
  return 12 * landscape.effort() + 60 * n * n + 10 * n * n * n;
}

bool enclosed(const Landscape& landscape, const Box& box) {
  Cell cell, g(landscape.dim());
  for (size_t i = 0; i < box.size(); i += 2) cell.push_back({box[i], box[i + 1]});
  return landscape.enclose(cell.data(), g.data(), nullptr);
}

}  // namespace

const char* name(Certainty certainty) {
  static constexpr const char* names[] = {"proven", "counted", "unknown"};
  return names[static_cast<int>(certainty)];
}

const char* name(Gap gap) {
  static constexpr const char* names[] = {"none",      "unbounded", "many",     "dimensions",
                                          "continuum", "flat",      "boundary", "missing"};
  return names[static_cast<int>(gap)];
}

CriticalPoints criticalPoints(const Landscape& landscape, const Box& box, int cells, const std::vector<Box>& waiting) {
  if (!enclosed(landscape, box)) {
    return {{}, {}, winding(landscape, box), Certainty::unknown, Gap::unbounded};
  }
  const int most = affordable(cellWork(landscape), mostCells);
  return searchPoints(landscape, box, cells > 0 ? std::min(cells, most) : most, waiting);
}

CriticalPoints criticalPoints(const CriticalPointsQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  requirePotential(*landscape, question.landscape.id);
  checkBox(question.box, landscape->dim());
  for (const Box& part : question.waiting) checkBox(part, landscape->dim(), "waiting");
  return criticalPoints(*landscape, question.box, question.cells, question.waiting);
}

}  // namespace descent
