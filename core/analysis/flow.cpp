// Checks, and rows at the times asked for.
#include "flow.hpp"

#include <algorithm>
#include <cmath>

#include "../experiment.hpp"
#include "integrate.hpp"

namespace descent {
namespace {

class Downhill final : public Motion {
 public:
  Downhill(const Landscape& landscape, double lr)
      : landscape_(landscape), lr_(lr), g_(landscape.dim()), h_(g_.size() * g_.size()) {}

  void velocity(const double* w, double* v) const override {
    const size_t n = g_.size();
    if (lr_ == 0) {
      landscape_.gradient(w, v);
      for (size_t i = 0; i < n; ++i) v[i] = -v[i];
      return;
    }
    landscape_.hessian(w, g_.data(), h_.data());
    for (size_t i = 0; i < n; ++i) {
      double bent = 0;
      for (size_t j = 0; j < n; ++j) bent += h_[i * n + j] * g_[j];
      v[i] = -g_[i] - lr_ / 2 * bent;
    }
  }

 private:
  const Landscape& landscape_;
  double lr_;
  mutable std::vector<double> g_, h_;
};

void record(const Landscape& landscape, const DormandPrince& integrator, double time, Flow& flow) {
  flow.time.push_back(time);
  flow.w.insert(flow.w.end(), integrator.at().begin(), integrator.at().end());
  flow.loss.push_back(landscape.value(integrator.at().data()));
}

bool advanceTo(DormandPrince& integrator, double time) {
  while (integrator.time() < time) {
    const double left = time - integrator.time();
    // What is left may be below the resolution of time.
    if (left <= 1e-14 * time) return true;
    if (!integrator.advance(left)) return false;
    for (const double x : integrator.at()) {
      if (std::abs(x) > finiteRange) return false;
    }
  }
  return true;
}

void check(const FlowQuestion& question) {
  checkRange({"time"}, question.time, 1e-12, 1e12);
  checkRange({"tolerance"}, question.tolerance, 1e-14, 1e-2);
  checkRange({"rows"}, question.rows, 0, 100000, true);
  checkRange({"lr"}, question.lr, 0, 1000);
}

}  // namespace

Flow flow(const FlowQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  checkPoint(question.start, landscape->dim(), "start");
  check(question);
  const Downhill downhill(*landscape, question.lr);
  DormandPrince integrator(downhill, question.start, question.tolerance);
  Flow result{landscape->dim(), {}, {}, {}, "time"};
  record(*landscape, integrator, 0, result);
  constexpr size_t mostRows = 100000;
  for (int row = 1; question.rows == 0 || row <= question.rows; ++row) {
    const double time = question.rows > 0 ? question.time * row / question.rows : question.time;
    const bool going =
        question.rows > 0 ? advanceTo(integrator, time) : integrator.advance(question.time - integrator.time());
    const bool finite = std::all_of(integrator.at().begin(), integrator.at().end(),
                                    [](double x) { return std::abs(x) <= finiteRange; });
    if (!going || !finite || result.time.size() >= mostRows) {
      const double far = 1e6 * (1 + std::abs(question.start[0]));
      const bool left =
          std::any_of(integrator.at().begin(), integrator.at().end(), [far](double x) { return std::abs(x) > far; });
      result.end = left ? "left_range" : "too_stiff";
      return result;
    }
    record(*landscape, integrator, question.rows > 0 ? time : integrator.time(), result);
    if (question.rows == 0 && integrator.time() >= question.time * (1 - 1e-14)) break;
  }
  return result;
}

}  // namespace descent
