// Arc-length flow from saddle to the next critical point or the edge of the box.
#include "separatrices.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/points/critical_points.hpp"
#include "calculus/vectors.hpp"
#include "integrate.hpp"
#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

using Points = std::vector<Vector>;

class UnitSpeed final : public Motion {
 public:
  UnitSpeed(const Landscape& landscape, double sign) : landscape_(landscape), sign_(sign) {}

  void velocity(ConstVector w, VectorRef v) const override {
    landscape_.gradient(w, v);
    // At rest rather than undefined.
    const double slope = v.norm();
    v *= slope > 0 ? sign_ / slope : 0;
  }

 private:
  const Landscape& landscape_;
  double sign_;
};

void push(std::vector<double>& line, ConstVector w) { line.insert(line.end(), w.begin(), w.end()); }

// Where the segment from a (inside) to b (outside) crosses the boundary.
Vector crossing(const Box& box, ConstVector a, ConstVector b) {
  double t = 1;
  for (int i = 0; i < 2; ++i) {
    const double edge = b[i] > box[2 * i + 1] ? box[2 * i + 1] : b[i] < box[2 * i] ? box[2 * i] : b[i];
    if (edge != b[i]) t = std::min(t, (edge - a[i]) / (b[i] - a[i]));
  }
  return a + t * (b - a);
}

// Bounds on one answer: every evaluation looks at every point.
constexpr size_t mostPoints = 500;
constexpr int mostEvaluations = 2000000, mostPerCurve = 60000;

void follow(const Landscape& landscape, const Box& box, const Points& points, ConstVector from, ConstVector direction,
            int evaluations, Separatrix& curve) {
  const double size = diagonal(box), offset = 1e-4 * size, close = 2e-4 * size;
  push(curve.line, from);
  const UnitSpeed motion(landscape, curve.stable ? 1 : -1);
  DormandPrince integrator(motion, from + offset * direction, 1e-8 * size);
  Vector last = from;
  while (integrator.time() < 20 * size && integrator.evaluations() < evaluations) {
    const Vector before = integrator.at();
    if (!inside(box, before)) return;
    double nearest = size;
    const Vector* goal = nullptr;
    for (const Vector& point : points) {
      if ((point - from).norm() < close) continue;
      if (const double gap = (point - before).norm(); gap < nearest) nearest = gap, goal = &point;
    }
    if (goal && nearest < close) {
      push(curve.line, *goal);
      curve.to = plainNumbers(*goal);
      return;
    }
    // Not past a critical point in one stride.
    if (!integrator.advance(std::min(size / 100, std::max(nearest / 2, close / 2)))) break;
    const Vector& here = integrator.at();
    if (!inside(box, here)) {
      push(curve.line, crossing(box, before, here));
      return;
    }
    if ((here - last).norm() > size / 400) {
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
  for (size_t i = 0; i < question.points.size(); i += 2) points.push_back(asVector({&question.points[i], 2}));
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
  const int evaluations = std::min(
      mostPerCurve, affordable(2 * landscape->effort(), mostEvaluations) / (4 * static_cast<int>(points.size()) + 1));
  std::vector<Separatrix> curves;
  Vector g(2);
  Matrix h(2, 2);
  for (const Vector& point : points) {
    landscape->hessian(point, g, h);
    const Spectrum curvature = spectrum(h);
    if (curvature.kind(g.norm()) != Kind::saddle) continue;
    for (const bool stable : {false, true}) {
      for (const double sign : {1.0, -1.0}) {
        curves.push_back({stable, plainNumbers(point), {}, {}, false});
        follow(*landscape, question.box, points, point, sign * curvature.vectors.col(stable), evaluations,
               curves.back());
      }
    }
  }
  return curves;
}

}  // namespace descent
