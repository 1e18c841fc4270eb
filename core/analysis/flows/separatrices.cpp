// Arc-length flow from saddle to the next critical point or the edge of the box.
#include "separatrices.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/points/critical_points.hpp"
#include "calculus/norms.hpp"
#include "integrate.hpp"
#include "runs/experiment.hpp"

namespace descent {
namespace {

using Points = std::vector<std::vector<double>>;

class UnitSpeed final : public Motion {
 public:
  UnitSpeed(const Landscape& landscape, double sign) : landscape_(landscape), sign_(sign) {}

  void velocity(const double* w, double* v) const override {
    landscape_.gradient(w, v);
    const double slope = std::hypot(v[0], v[1]);
    // At rest rather than undefined.
    const double factor = slope > 0 ? sign_ / slope : 0;
    v[0] *= factor;
    v[1] *= factor;
  }

 private:
  const Landscape& landscape_;
  double sign_;
};

void push(std::vector<double>& line, const std::vector<double>& w) { line.insert(line.end(), w.begin(), w.end()); }

// Where the segment from a (inside) to b (outside) crosses the boundary.
std::vector<double> crossing(const Box& box, const std::vector<double>& a, const std::vector<double>& b) {
  double t = 1;
  for (int i = 0; i < 2; ++i) {
    const double edge = b[i] > box[2 * i + 1] ? box[2 * i + 1] : b[i] < box[2 * i] ? box[2 * i] : b[i];
    if (edge != b[i]) t = std::min(t, (edge - a[i]) / (b[i] - a[i]));
  }
  return {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
}

// Bounds on one answer: every evaluation looks at every point.
constexpr size_t mostPoints = 500;
constexpr int mostEvaluations = 2000000, mostPerCurve = 60000;

void follow(const Landscape& landscape, const Box& box, const Points& points, double direction[2], int evaluations,
            Separatrix& curve) {
  const double size = diagonal(box), offset = 1e-4 * size, close = 2e-4 * size;
  push(curve.line, curve.from);
  std::vector<double> start = {curve.from[0] + offset * direction[0], curve.from[1] + offset * direction[1]};
  const UnitSpeed motion(landscape, curve.stable ? 1 : -1);
  DormandPrince integrator(motion, start, 1e-8 * size);
  std::vector<double> last = curve.from;
  while (integrator.time() < 20 * size && integrator.evaluations() < evaluations) {
    const std::vector<double> before = integrator.at();
    if (!inside(box, before.data())) return;
    double nearest = size;
    const std::vector<double>* goal = nullptr;
    for (const auto& point : points) {
      if (distance(point, curve.from) < close) continue;
      if (const double gap = distance(point, before); gap < nearest) nearest = gap, goal = &point;
    }
    if (goal && nearest < close) {
      push(curve.line, *goal);
      curve.to = *goal;
      return;
    }
    // Not past a critical point in one stride.
    if (!integrator.advance(std::min(size / 100, std::max(nearest / 2, close / 2)))) break;
    const std::vector<double>& here = integrator.at();
    if (!inside(box, here.data())) {
      push(curve.line, crossing(box, before, here));
      return;
    }
    if (distance(here, last) > size / 400) {
      push(curve.line, here);
      last = here;
    }
  }
  curve.cut = true;
}

Points known(const Landscape& landscape, const SeparatricesQuestion& question) {
  Points points;
  if (question.points.empty()) {
    for (const CriticalPoint& found : criticalPoints(landscape, question.box).points) points.push_back(found.point.at);
    return points;
  }
  if (question.points.size() % 2 != 0) {
    refuse("wrong_size", {"points"}, {question.points.size(), " numbers"}, {"two numbers per point"});
  }
  checkPoint(question.points, static_cast<int>(question.points.size()), "points");
  for (size_t i = 0; i < question.points.size(); i += 2) points.push_back({question.points[i], question.points[i + 1]});
  return points;
}

}  // namespace

std::vector<Separatrix> separatrices(const SeparatricesQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  if (landscape->dim() != 2) {
    refuse("out_of_range", {"landscape.id"}, {question.landscape.id}, {"a landscape of two dimensions"});
  }
  requirePotential(*landscape, question.landscape.id);
  checkBox(question.box, 2);
  const Points points = known(*landscape, question);
  if (points.size() > mostPoints) {
    refuse("too_large", {question.points.empty() ? "box" : "points"}, {points.size(), " critical points"},
           {"at most ", mostPoints});
  }
  const int evaluations = std::min(mostPerCurve, mostEvaluations / (4 * static_cast<int>(points.size()) + 1));
  std::vector<Separatrix> curves;
  for (const auto& point : points) {
    double g[2], h[4];
    landscape->hessian(point.data(), g, h);
    const Spectrum curvature = spectrum(h, 2);
    if (curvature.kind(std::hypot(g[0], g[1])) != Kind::saddle) continue;
    for (const bool stable : {false, true}) {
      for (const double sign : {1.0, -1.0}) {
        double direction[2] = {sign * curvature.vectors(0, stable), sign * curvature.vectors(1, stable)};
        curves.push_back({stable, point, {}, {}, false});
        follow(*landscape, question.box, points, direction, evaluations, curves.back());
      }
    }
  }
  return curves;
}

}  // namespace descent
