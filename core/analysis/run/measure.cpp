#include "measure.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "calculus/vectors.hpp"
#include "fit.hpp"
#include "local_model.hpp"
#include "runs/work.hpp"
#include "theory.hpp"

namespace descent {
namespace {

// Fitted factors this near to 0 or ±1 count as such.
constexpr double exactly = 1e-9;

class Measurement {
 public:
  Measurement(const Run& run, const LocalModel& model, double lowest, bool memory)
      : run_(run), model_(model), lowest_(lowest), memory_(memory) {
    for (int i = 0; i < model.dim(); ++i) along_.emplace_back();
    double before = 0;  // a step is rounded as both its ends are
    for (int step = 0; step <= run.steps; ++step) {
      const Vector c = model.coordinates(run.at(step));
      for (int i = 0; i < model.dim(); ++i) along_[i].push_back(c[i]);
      error_.push_back(norm(c));
      rounding_.push_back(4e-16 * std::max({norm(model.centre), largest(c), before}) + 1e-300);
      before = largest(c);
    }
  }

  Record answer(double radius, bool linear) {
    const Kind kind = model_.curvature.kind();
    // Off a quadratic the factors are those of the point where the run ends up, not of the saddle that it leaves.
    if (linear && (model_.exact || kind == Kind::minimum)) multipliers();
    if (kind == Kind::minimum) towards(linear);
    if (kind == Kind::saddle || kind == Kind::maximum) away(radius);
    if (model_.dim() > 1) turns();
    return std::move(record_);
  }

 private:
  void set(const char* key, Answer answer) { record_.emplace_back(key, std::move(answer)); }

  void multipliers() {
    std::vector<double> all;
    const double first = error_[0];
    for (const std::vector<double>& c : along_) {
      const auto found = std::abs(c[0]) > 1e-14 * first ? factor(c) : std::nullopt;
      if (found) factors_.push_back(*found), fitted_.push_back(&c);
      all.push_back(found ? found->value : Tuning::none);
    }
    if (model_.dim() == 1 && factors_.size() == 1) set("multiplier", all[0]);
    if (factors_.size() == all.size()) set("multipliers", std::move(all));
  }

  // The factor of a coordinate. Beside the others and beside the centre it has an absolute rounding; rows where that
  // shows are left out, and what is left out counts as 0.
  std::optional<Factor> factor(const std::vector<double>& c) const {
    size_t end = c.size();
    while (end > 1 && !(std::abs(c[end - 1]) > 2e7 * rounding_[end - 1])) --end;
    const auto last = static_cast<std::ptrdiff_t>(end);
    std::vector<double> rows = near({c.begin(), c.begin() + last});
    std::vector<double> rounding = near({rounding_.begin(), rounding_.begin() + last});
    if (end < c.size()) rows.push_back(0), rounding.push_back(0);
    return fitFactor(rows, memory_, rounding);
  }

  // Off a quadratic only the last half of the rows is near the point that the model describes.
  std::vector<double> near(const std::vector<double>& c) const {
    return model_.exact ? c : std::vector<double>(c.begin() + static_cast<std::ptrdiff_t>(c.size() / 2), c.end());
  }

  void towards(bool linear) {
    const double far = 1e-6 * error_[0];
    size_t reached = error_.size();
    while (reached > 0 && error_[reached - 1] <= far) --reached;
    if (error_[0] > 0 && reached < error_.size() && !returns(far)) set("stepsTo", double(reached));
    const auto arrival = std::find_if(error_.begin(), error_.end(), [&](double error) { return error <= far; });
    if (error_[0] > 0 && arrival != error_.end()) set("arrivalStep", double(arrival - error_.begin()));
    if (linear && !factors_.empty()) {
      double largest = 0;
      for (const Factor& factor : factors_) largest = std::max(largest, std::abs(factor.value));
      rate(largest);
      set("regime", regime(factors_, exactly));
    } else if (const auto factor = fitFactor(energy(), false); factor && !linear) {
      rate(factor->value);
    }
  }

  // Whether an oscillation that the run leaves near the centre goes on beyond `far`: its recurrence, carried on.
  bool returns(double far) const {
    for (size_t i = 0; i < factors_.size(); ++i) {
      if (!factors_[i].complex) continue;
      const std::vector<double>& c = *fitted_[i];
      double before = c[c.size() - 2], last = c.back();
      for (int step = 0; step < run_.steps; ++step) {
        const double next = factors_[i].trace * last - factors_[i].value * factors_[i].value * before;
        if (std::abs(next) > far) return true;
        before = last;
        last = next;
      }
    }
    return false;
  }

  // √(f − f*): line searches shrink it evenly, while the length of the error swings.
  std::vector<double> energy() const {
    std::vector<double> result;
    for (double loss : run_.loss) result.push_back(std::sqrt(std::max(0.0, loss - lowest_)));
    return near(result);
  }

  void rate(double contraction) {
    set("contraction", contraction);
    const double decay = -std::log(contraction);
    if (contraction > 0 && std::abs(decay) > exactly) set("halfLife", std::numbers::ln2 / decay);
  }

  void away(double radius) {
    std::vector<double> unstable = along_[0];
    const auto out = std::find_if(unstable.begin(), unstable.end(), [&](double c) { return std::abs(c) >= radius; });
    if (out != unstable.end()) set("escapeStep", double(out - unstable.begin()));
    if (!model_.exact) {
      // The factor is that of the saddle: only while the run is still close to it.
      const auto far =
          std::find_if(unstable.begin(), unstable.end(), [&](double c) { return std::abs(c) > 0.03 * radius; });
      unstable.erase(far, unstable.end());
    }
    if (const auto factor = fitFactor(unstable, memory_)) set("growth", factor->value);
    passage();
  }

  void passage() {
    const auto sign = [&](int step) { return run_.loss[step] > 0 ? 1 : run_.loss[step] < 0 ? -1 : 0; };
    int change = 1;
    while (change <= run_.steps && sign(change) * sign(0) > 0) ++change;
    if (change <= run_.steps && sign(0) > 0) set("signChangeStep", double(change));
    int flattest = 0;
    double least = slope(0);
    for (int step = 1; step <= run_.steps; ++step) {
      if (slope(step) >= least) continue;
      least = slope(step);
      flattest = step;
    }
    if (flattest > 0 && flattest < run_.steps) set("plateauStep", double(flattest));
  }

  double slope(int step) const { return run_.gradientAt(step).norm(); }

  // Steps that are rounding noise beside the first have no direction.
  void turns() {
    double sum = 0;
    int count = 0;
    const double floor = 1e-10 * error_[0];
    for (int step = 0; step + 1 < run_.steps; ++step) {
      const Vector a = run_.at(step + 1) - run_.at(step), b = run_.at(step + 2) - run_.at(step + 1);
      if (a.norm() <= floor || b.norm() <= floor) break;
      sum += std::acos(std::clamp(a.normalized().dot(b.normalized()), -1.0, 1.0));
      ++count;
    }
    if (count > 0) set("turnAngle", sum / count * 180 / std::numbers::pi);
  }

  const Run& run_;
  const LocalModel& model_;
  double lowest_;  // f at the centre of the model
  bool memory_;
  std::vector<std::vector<double>> along_;  // per eigen-direction, over the steps
  std::vector<double> error_, rounding_;    // of each row
  std::vector<Factor> factors_;
  std::vector<const std::vector<double>*> fitted_;  // the rows of each factor
  Record record_;
};

}  // namespace

Record measure(const Experiment& experiment, double radius) {
  checkRadius(radius);
  const auto landscape = makeLandscape(experiment.landscape);
  // Every row is fitted along every direction.
  const double each = 1.0 * landscape->dim() * landscape->dim();
  checkCount("steps", experiment.steps, 0, affordable(each, maxSteps));
  const Run run = simulate(experiment);
  const auto model = localModel(*landscape, experiment.start);
  if (!model) return {};
  const OptimizerEntry& rule = makeOptimizer(experiment.optimizer).rule;
  const double lowest = landscape->value(model->centre);
  return Measurement(run, *model, lowest, !rule.info.memory.empty()).answer(radius, rule.mode != nullptr);
}

}  // namespace descent
