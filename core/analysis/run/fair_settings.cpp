// From the closed forms of each rule.
#include "fair_settings.hpp"

#include <cmath>

namespace descent {
namespace {

bool has(const OptimizerInfo& info, const std::string& id) {
  for (const Param& param : info.params) {
    if (param.id == id) return true;
  }
  return false;
}

}  // namespace

Fairness fairnessNamed(const std::string& name) {
  if (name == "same_rate") return Fairness::same_rate;
  if (name == "same_effective") return Fairness::same_effective;
  if (name == "best") return Fairness::best;
  refuse("unknown_id", {"fairness"}, {"\"", name.substr(0, 60), "\""}, {"same_rate, same_effective, best"});
}

std::vector<Selection> fairSettings(const FairQuestion& question) {
  checkRange({"lr"}, question.lr, 1e-6, 1000);
  checkRange({"lowest"}, question.lowest, 1e-12, 1e12);
  checkRange({"highest"}, question.highest, question.lowest, 1e12);
  std::vector<Selection> fair = question.optimizers;
  for (Selection& selection : fair) {
    const Optimizer optimizer = makeOptimizer(selection);
    const OptimizerInfo& info = optimizer.rule.info;
    if (!has(info, "lr")) continue;
    if (question.fairness == Fairness::same_rate) selection.params["lr"] = question.lr;
    if (!optimizer.rule.tuning) continue;
    const Tuning tuning = optimizer.rule.tuning(optimizer.params.data(), question.lowest, question.highest);
    if (question.fairness == Fairness::same_effective && std::isfinite(tuning.lrEffective)) {
      selection.params["lr"] = question.lr * optimizer.params[0] / tuning.lrEffective;
    }
    if (question.fairness == Fairness::best) {
      if (std::isfinite(tuning.lrOptimal)) selection.params["lr"] = tuning.lrOptimal;
      if (std::isfinite(tuning.betaOptimal) && has(info, "beta")) selection.params["beta"] = tuning.betaOptimal;
    }
  }
  return fair;
}

}  // namespace descent
