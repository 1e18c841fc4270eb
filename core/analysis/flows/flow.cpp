// Checks, and rows at the times asked for.
#include "flow.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/vectors.hpp"
#include "integrate.hpp"
#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int mostRows = 100000;

class Downhill final : public Motion {
 public:
  Downhill(const Landscape& landscape, double lr)
      : landscape_(landscape), lr_(lr), g_(landscape.dim()), h_(landscape.dim(), landscape.dim()) {}

  void velocity(ConstVector w, VectorRef v) const override {
    if (lr_ == 0) {
      landscape_.gradient(w, v);
      v = -v;
    } else {
      landscape_.hessian(w, g_, h_);
      v = -g_ - lr_ / 2 * h_ * g_;
    }
  }

 private:
  const Landscape& landscape_;
  double lr_;
  mutable Vector g_;
  mutable Matrix h_;
};

void record(const Landscape& landscape, const DormandPrince& integrator, double time, Flow& flow) {
  flow.time.push_back(time);
  flow.w.insert(flow.w.end(), integrator.at().begin(), integrator.at().end());
  flow.loss.push_back(landscape.value(integrator.at()));
}

bool advanceTo(DormandPrince& integrator, double time) {
  while (integrator.time() < time) {
    const double left = time - integrator.time();
    // What is left may be below the resolution of time.
    if (left <= 1e-14 * time) return true;
    if (!integrator.advance(left)) return false;
    if (!within(integrator.at(), finiteRange)) return false;
  }
  return true;
}

void check(const FlowQuestion& question) {
  checkRange({"time"}, question.time, 1e-12, 1e12);
  checkRange({"tolerance"}, question.tolerance, 1e-14, 1e-2);
  checkCount("rows", question.rows, 0, mostRows);
  checkRange({"lr"}, question.lr, 0, 1000);
}

}  // namespace

Flow flow(const FlowQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  checkPoint(question.start, landscape->dim(), "start");
  check(question);
  checkDefined(*landscape, question.start, "start");
  const Downhill downhill(*landscape, question.lr);
  const double slope = question.lr == 0 ? landscape->effort() : hessianWork(*landscape);
  DormandPrince integrator(downhill, asVector(question.start), question.tolerance,
                           affordable(slope + 2 * landscape->dim() + 10, DormandPrince::most));
  Flow result{landscape->dim(), {}, {}, {}, "time"};
  record(*landscape, integrator, 0, result);
  for (int row = 1; question.rows == 0 || row <= question.rows; ++row) {
    const double time = question.rows > 0 ? question.time * row / question.rows : question.time;
    const bool going =
        question.rows > 0 ? advanceTo(integrator, time) : integrator.advance(question.time - integrator.time());
    const bool finite = within(integrator.at(), finiteRange);
    if (!going || !finite || row > mostRows) {
      const bool left = !finite || largest(integrator.at()) > divergenceBound(asVector(question.start));
      result.end = left ? "left_range" : going || integrator.spent() ? "limit" : "too_stiff";
      return result;
    }
    record(*landscape, integrator, question.rows > 0 ? time : integrator.time(), result);
    if (question.rows == 0 && integrator.time() >= question.time * (1 - 1e-14)) break;
  }
  return result;
}

}  // namespace descent
