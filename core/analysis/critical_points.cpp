// Search, merge, decide, and count.
#include "critical_points.hpp"

#include <algorithm>
#include <cmath>

#include "starts.hpp"
#include "valley.hpp"
#include "winding.hpp"

namespace descent {
namespace {

double distance(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(sum);
}

class Search {
 public:
  Search(const Landscape& landscape, const Box& box) : landscape_(landscape), box_(box) {}

  bool full() const { return found_.size() >= mostCriticalPoints; }

  void from(const std::vector<double>& start, double reach) {
    if (full()) return;
    auto found = stationary(landscape_, start, reach);
    if (!found || !inside(box_, found->at.data())) return;
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
    if (loose && plateau(*found, 0.5 * reach)) return;
    if (loose && landscape_.dim() == 2 && onLine(*found, size)) return;
    found_.push_back(*found);
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
    CriticalPoint whole{point, decision(landscape_, point, 0.02 * size), std::nullopt, {}};
    if (whole.decision.rule != Rule::continuum) return false;
    whole.line = valley(landscape_, point.at, box_);
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

  const Landscape& landscape_;
  const Box& box_;
  std::vector<Stationary> found_;
  std::vector<std::vector<double>> lines_;
  std::vector<CriticalPoint> continua_;
};

}  // namespace

CriticalPoints criticalPoints(const Landscape& landscape, const Box& box) {
  CriticalPoints result{{}, winding(landscape, box), false};
  Search search(landscape, box);
  for (int n = 64; n <= 256 && !result.complete; n *= 2) {
    const double reach = 2 * diagonal(box) / n;
    for (const auto& start : promisingStarts(landscape, box, n)) search.from(start, reach);
    result.points = search.decided();
    if (!result.winding || search.full()) break;
    int sum = 0;
    bool known = true;
    for (const CriticalPoint& point : result.points) {
      known = known && point.index;
      sum += point.index.value_or(0);
    }
    result.complete = known && sum == *result.winding;
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
