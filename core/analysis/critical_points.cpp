// Search, merge, decide, and count.
#include "critical_points.hpp"

#include <algorithm>
#include <cmath>

#include "../calculus/norms.hpp"
#include "critical.hpp"
#include "turns.hpp"
#include "valley.hpp"
#include "winding.hpp"

namespace descent {
namespace {

// A landscape that knows how often it was asked.
class Counted final : public Landscape {
 public:
  explicit Counted(const Landscape& landscape) : landscape_(landscape) {}

  int dim() const override { return landscape_.dim(); }
  double value(const double* w) const override { return ++asked_, landscape_.value(w); }
  double gradient(const double* w, double* g) const override { return ++asked_, landscape_.gradient(w, g); }
  double hessian(const double* w, double* g, double* h) const override { return ++asked_, landscape_.hessian(w, g, h); }

  int asked() const { return asked_; }

 private:
  const Landscape& landscape_;
  mutable int asked_ = 0;
};

class Search {
 public:
  Search(const Landscape& landscape, const Box& box) : landscape_(landscape), box_(box) {}

  bool full() const { return found_.size() >= mostCriticalPoints; }
  bool spent() const { return landscape_.asked() >= longestSearch; }

  void from(const std::vector<double>& start, double reach) {
    if (full() || spent()) return;
    auto found = stationary(landscape_, start, reach);
    if (!found || !inside(box_, found->at.data()) || !std::isfinite(found->value)) return;
    const double size = diagonal(box_);
    for (const auto& line : lines_) {
      if (distanceTo(line, found->at.data()) < 1e-3 * size) return;
    }
    const bool loose = flat(*found);
    for (Stationary& known : found_) {
      // Degenerate points are known to a root of the machine precision only.
      if (distance(known.at, found->at) > (loose && flat(known) ? 0.2 * reach : 1e-9 * size)) continue;
      if (found->gradientNorm() < known.gradientNorm()) known = *found;
      return;
    }
    if (corner(landscape_, found->at)) return passBy(found->at, 1e-3 * reach);
    if (loose && plateau(*found, 0.5 * reach)) return;
    if (loose && landscape_.dim() == 2 && onLine(*found, size)) return;
    found_.push_back(*found);
  }

  // What Newton did not find. False where that stays unclear.
  bool closeIn(const Turn& turn) {
    const auto n = static_cast<size_t>(landscape_.dim());
    const Box cell(turn.cell, turn.cell + 2 * n);
    std::vector<double> middle;
    for (size_t i = 0; i < n; ++i) middle.push_back(cell[2 * i] + (cell[2 * i + 1] - cell[2 * i]) / 2);
    const double size = diagonal(cell);
    for (const Stationary& known : found_) {
      if (distance(known.at, middle) < size) return true;
    }
    for (const auto& line : lines_) {
      if (distanceTo(line, middle.data()) < size) return true;
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
    Stationary point{
        {centre->at.begin(), centre->at.begin() + n}, std::vector<double>(n), std::vector<double>(n * n), 0};
    point.value = landscape_.hessian(point.at.data(), point.gradient.data(), point.hessian.data());
    point.flat = true;
    found_.push_back(std::move(point));
    return true;
  }

  const std::vector<Singular>& singular() const { return singular_; }

  // More than half of the points are too close together for cells of 1/n of the box to tell them apart.
  bool crowded(int n) const {
    size_t close = 0;
    for (const Stationary& point : found_) {
      close += std::any_of(found_.begin(), found_.end(), [&](const Stationary& other) {
        if (&other == &point) return false;
        for (size_t i = 0; i < point.at.size(); ++i) {
          if (std::abs(other.at[i] - point.at[i]) > 2 * (box_[2 * i + 1] - box_[2 * i]) / n) return false;
        }
        return true;
      });
    }
    return found_.size() > 8 && 2 * close > found_.size();
  }

  // A continuum of critical points is closed or goes on to the boundary; a very flat stretch ends in the box.
  bool endsInside() const {
    return std::any_of(lines_.begin(), lines_.end(), [&](const auto& line) { return endsInside(line); });
  }

  std::vector<CriticalPoint> decided() const {
    std::vector<CriticalPoint> points;
    for (const Stationary& point : found_) {
      double scale = 0.05 * diagonal(box_);
      for (const Stationary& other : found_) {
        if (&other != &point) scale = std::min(scale, 0.4 * distance(point.at, other.at));
      }
      CriticalPoint result{point, decision(landscape_, point, scale), std::nullopt, {}};
      result.index = index(result, scale);
      points.push_back(std::move(result));
    }
    for (const CriticalPoint& line : continua_) points.push_back(line);
    std::sort(points.begin(), points.end(), [](const CriticalPoint& a, const CriticalPoint& b) {
      if (a.decision.kind != b.decision.kind) return rank(a.decision.kind) < rank(b.decision.kind);
      return a.point.value < b.point.value;
    });
    return points;
  }

 private:
  static int rank(Kind kind) {
    return kind == Kind::minimum ? 0 : kind == Kind::saddle ? 1 : kind == Kind::maximum ? 2 : 3;
  }

  // A corner where the mean of both sides vanishes.
  void passBy(const std::vector<double>& at, double radius) {
    for (const Singular& known : singular_) {
      if (distance({known.at.data(), at.size()}, at) < radius) return;
    }
    Box around;
    for (const double c : at) around.insert(around.end(), {c - radius, c + radius});
    const auto index = winding(landscape_, around);
    if (index && *index != 0) singular_.push_back({{at[0], at.size() > 1 ? at[1] : 0}, *index});
  }

  bool flat(const Stationary& point) const {
    const Spectrum curvature = spectrum(point.hessian.data(), landscape_.dim());
    return std::any_of(curvature.values.begin(), curvature.values.end(),
                       [&](double lambda) { return std::abs(lambda) <= 10 * curvature.tolerance(); });
  }

  // No slope anywhere around: rounded to a plateau, or a plateau indeed; no point of it is special.
  bool plateau(const Stationary& point, double radius) const {
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
  bool onLine(const Stationary& point, double size) {
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
    lines_.push_back(whole.line);
    continua_.push_back(std::move(whole));
    return true;
  }

  std::optional<int> index(const CriticalPoint& point, double scale) const {
    if (point.decision.rule == Rule::second_order) {
      int sign = 1;
      for (const double lambda : point.decision.curvature.values) sign = lambda < 0 ? -sign : sign;
      return sign;
    }
    if (landscape_.dim() > 2 || point.decision.rule == Rule::continuum) return std::nullopt;
    Box around;
    for (const double c : point.point.at) around.insert(around.end(), {c - scale / 2, c + scale / 2});
    return winding(landscape_, around);
  }

  bool endsInside(const std::vector<double>& line) const {
    const double *first = line.data(), *last = first + line.size() - 2;
    return std::hypot(last[0] - first[0], last[1] - first[1]) != 0 && (clear(first) || clear(last));
  }

  // Away from the boundary.
  bool clear(const double* w) const {
    for (int i = 0; i < 2; ++i) {
      const double spare = 0.01 * diagonal(box_);
      if (w[i] < box_[2 * i] + spare || w[i] > box_[2 * i + 1] - spare) return false;
    }
    return true;
  }

  const Counted landscape_;
  const Box& box_;
  std::vector<Stationary> found_;
  std::vector<Singular> singular_;
  std::vector<std::vector<double>> lines_;
  std::vector<CriticalPoint> continua_;
};

}  // namespace

const char* name(Gap gap) {
  static constexpr const char* names[] = {"none",     "dimensions", "many", "undefined",
                                          "boundary", "continuum",  "flat", "missing"};
  return names[static_cast<int>(gap)];
}

CriticalPoints criticalPoints(const Landscape& landscape, const Box& box) {
  CriticalPoints result{{}, {}, winding(landscape, box)};
  Search search(landscape, box);
  const int dim = landscape.dim();
  for (int n = 64; n <= 256; n *= 2) {
    const double reach = 2 * diagonal(box) / n;
    const Starts starts = promisingStarts(landscape, box, n);
    for (const auto& start : starts.points) search.from(start, reach);
    bool flat = starts.level;
    for (const Turn& turn : starts.turns) flat = !search.closeIn(turn) || flat;
    result.points = search.decided();
    result.singular = search.singular();
    int sum = 0;
    bool isolated = true;
    for (const CriticalPoint& point : result.points) {
      isolated = isolated && point.index;
      sum += point.index.value_or(0);
    }
    for (const Singular& place : result.singular) sum += place.index;
    const bool crowded = search.full() || search.crowded(dim == 1 ? 16 * n : n);
    result.gap = dim > 2                  ? Gap::dimensions
                 : crowded                ? Gap::many
                 : starts.undefined       ? Gap::undefined
                 : !result.winding        ? Gap::boundary
                 : search.endsInside()    ? Gap::flat
                 : !isolated              ? Gap::continuum
                 : flat || search.spent() ? Gap::flat
                 : sum != *result.winding ? Gap::missing
                                          : Gap::none;
    if (result.complete() || search.full() || search.spent() || (!result.winding && !crowded)) break;
  }
  return result;
}

CriticalPoints criticalPoints(const CriticalPointsQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  requirePotential(*landscape);
  checkBox(question.box, landscape->dim());
  return criticalPoints(*landscape, question.box);
}

}  // namespace descent
