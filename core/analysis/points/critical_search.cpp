// Newton's ends, merged; flat ones are looked at once more.
#include "critical_search.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/norms.hpp"
#include "critical.hpp"
#include "runs/work.hpp"
#include "valley.hpp"
#include "winding.hpp"

namespace descent {
namespace {

bool flat(const Stationary& point) {
  const Spectrum curvature = spectrum(point.hessian.data(), static_cast<int>(point.at.size()));
  return std::any_of(curvature.values.begin(), curvature.values.end(),
                     [&](double lambda) { return std::abs(lambda) <= 10 * curvature.tolerance(); });
}

bool pinned(const Stationary& point, double within) {
  std::vector<double> step(point.at.size());
  const int dim = static_cast<int>(step.size());
  return newtonStep(point.hessian.data(), point.gradient.data(), dim, 0, step.data()) && norm(step) <= within;
}

}  // namespace

// With many dimensions it is the eigenvectors that take long: two or three for each Hessian.
CriticalSearch::CriticalSearch(const Landscape& landscape, const Box& box)
    : landscape_(landscape),
      longest_(landscape.dim() > 2 ? affordable(3 * spectrumWork(landscape), longestSearch) : longestSearch),
      box_(box) {}

void CriticalSearch::from(const std::vector<double>& start, double reach, bool sharp) {
  if (full() || spent()) return;
  auto found = stationary(landscape_, start, reach);
  if (!found || !inside(box_, found->at.data()) || !std::isfinite(found->value)) return;
  const double size = diagonal(box_);
  for (const CriticalPoint& known : continua_) {
    if (distanceTo(known.line, found->at.data()) < 1e-3 * size) return;
  }
  const bool loose = flat(*found);
  if (sharp && (loose || !pinned(*found, 1e-6 * reach))) return;
  for (Stationary& known : isolated_) {
    if (distance(known.at, found->at) > (loose && flat(known) ? 0.2 * reach : 1e-9 * size)) continue;
    if (found->gradientNorm() < known.gradientNorm()) known = *found;
    return;
  }
  if (corner(landscape_, found->at)) return passBy(found->at, 1e-3 * reach);
  if (loose && plateau(*found, 0.5 * reach)) return;
  if (loose && landscape_.dim() == 2 && onLine(*found, size)) return;
  isolated_.push_back(*found);
}

bool CriticalSearch::closeIn(const Turn& turn) {
  const auto n = static_cast<size_t>(landscape_.dim());
  const Box cell(turn.cell, turn.cell + 2 * n);
  std::vector<double> middle;
  for (size_t i = 0; i < n; ++i) middle.push_back(cell[2 * i] + (cell[2 * i + 1] - cell[2 * i]) / 2);
  const double size = diagonal(cell);
  for (const Stationary& known : isolated_) {
    if (distance(known.at, middle) < size) return true;
  }
  for (const CriticalPoint& known : continua_) {
    if (distanceTo(known.line, middle.data()) < size) return true;
  }
  for (const Singular& known : singular_) {
    if (distance({known.at.data(), n}, middle) < size) return true;
  }
  // Seen from the corners of a cell alone, a bend of a steep valley looks like a whole turn.
  const auto index = turn.index == 0 ? std::nullopt : winding(landscape_, cell);
  if (index == 0) return true;
  const auto centre = centreOf(landscape_, turn);
  if (!centre || full() || spent()) return false;
  if (!centre->vanishes) {
    singular_.push_back({centre->at, index.value_or(turn.index)});
    return true;
  }
  Stationary point{{centre->at.begin(), centre->at.begin() + n}, std::vector<double>(n), std::vector<double>(n * n), 0};
  point.value = landscape_.hessian(point.at.data(), point.gradient.data(), point.hessian.data());
  point.flat = true;
  isolated_.push_back(std::move(point));
  return true;
}

bool CriticalSearch::endsInside() const {
  return std::any_of(continua_.begin(), continua_.end(), [&](const auto& known) { return endsInside(known.line); });
}

// No slope anywhere around: rounded to a plateau, or a plateau indeed; no point of it is special.
bool CriticalSearch::plateau(const Stationary& point, double radius) const {
  const int n = landscape_.dim();
  std::vector<double> g(n);
  for (int k = 0; k < 2 * n; ++k) {
    std::vector<double> w = point.at;
    w[k / 2] += k % 2 ? radius : -radius;
    landscape_.gradient(w.data(), g.data());
    for (const double c : g) {
      if (!(std::abs(c) <= 1e-8)) return false;
    }
  }
  return true;
}

// A point of a continuum stands for the whole line.
bool CriticalSearch::onLine(const Stationary& point, double size) {
  CriticalPoint whole{point, {}, std::nullopt, {}};
  // Less far where a kink is near.
  for (double scale = 0.02 * size; scale > 1e-4 * size; scale /= 10) {
    whole.decision = decision(landscape_, point, scale);
    if (whole.decision.rule != Rule::undecided) break;
  }
  if (whole.decision.rule != Rule::continuum) return false;
  whole.line = valley(landscape_, point.at, box_);
  if (endsInside(whole.line)) {
    whole.decision.type = "undecided";
    whole.decision.rule = Rule::undecided;
  }
  continua_.push_back(std::move(whole));
  return true;
}

// A corner where the mean of both sides vanishes.
void CriticalSearch::passBy(const std::vector<double>& at, double radius) {
  for (const Singular& known : singular_) {
    if (distance({known.at.data(), at.size()}, at) < radius) return;
  }
  Box around;
  for (const double c : at) around.insert(around.end(), {c - radius, c + radius});
  const auto index = winding(landscape_, around);
  if (index && *index != 0) singular_.push_back({{at[0], at.size() > 1 ? at[1] : 0}, *index});
}

bool CriticalSearch::endsInside(const std::vector<double>& line) const {
  const double *first = line.data(), *last = first + line.size() - 2;
  return std::hypot(last[0] - first[0], last[1] - first[1]) != 0 && (clear(first) || clear(last));
}

// Away from the boundary.
bool CriticalSearch::clear(const double* w) const {
  for (int i = 0; i < 2; ++i) {
    const double spare = 0.01 * diagonal(box_);
    if (w[i] < box_[2 * i] + spare || w[i] > box_[2 * i + 1] - spare) return false;
  }
  return true;
}

}  // namespace descent
