// Memory layout, the oracle's one saving, and making an optimizer from a selection.
#include "optimizer.hpp"

#include <algorithm>
#include <cmath>

namespace descent {
namespace {

bool hasLearningRate(const OptimizerInfo& info) {
  return !info.params.empty() && info.params[0].id == std::string("lr");
}

}  // namespace

Memory::Memory(const OptimizerInfo& info, int dim) : dim_(dim), scratch_(2 * static_cast<size_t>(dim)) {
  size_t size = 0;
  for (const Channel& channel : info.memory) {
    offsets_.push_back(size);
    size += channel.scalar ? 1 : static_cast<size_t>(dim);
  }
  values_.assign(size, 0.0);
}

double Oracle::knownNorm() const { return length(knownGradient_, dim()); }

void Oracle::gradient(const double* w, double* g) {
  // By content, not by address: a rule may have moved w since the row was recorded.
  if (known_ && std::equal(w, w + dim(), known_)) {
    std::copy(knownGradient_, knownGradient_ + dim(), g);
  } else {
    landscape_.gradient(at(w), Eigen::Map<Vector>(g, dim()));
  }
  if (noise_ == 0) return;
  for (int i = 0; i < dim(); ++i) g[i] += noise_ * noiseRandom_.normal();
}

double advance(const Optimizer& optimizer, Oracle& f, double* w, Memory& memory) {
  const std::vector<double>* p = &optimizer.params;
  std::vector<double> scheduled;
  if (!optimizer.schedule.constant()) {
    scheduled = *p;
    scheduled[0] *= optimizer.schedule.factor(memory.steps, f.knownNorm());
    p = &scheduled;
  }
  optimizer.rule.step(f, w, memory, p->data());
  ++memory.steps;
  return hasLearningRate(optimizer.rule.info) ? (*p)[0] : std::numeric_limits<double>::quiet_NaN();
}

Optimizer makeOptimizer(const Selection& selection) {
  const OptimizerEntry& entry = find(optimizers(), selection.id, {"optimizer.id"});
  return {entry, resolve(entry.info.params, selection, "optimizer")};
}

Optimizer makeOptimizer(const Selection& selection, const Selection& noise, const Selection& schedule) {
  Optimizer optimizer = makeOptimizer(selection);
  optimizer.noise = makeNoise(noise);
  optimizer.schedule = makeSchedule(schedule);
  const OptimizerInfo& info = optimizer.rule.info;
  if (optimizer.noise > 0 && !info.firstOrder) {
    refuse("out_of_range", {"noise.id"}, {noise.id}, {"none: ", info.id, " needs exact numbers"});
  }
  if (!optimizer.schedule.constant() && !hasLearningRate(info)) {
    refuse("out_of_range", {"schedule.id"}, {schedule.id}, {"constant: ", info.id, " has no learning rate"});
  }
  return optimizer;
}

}  // namespace descent
