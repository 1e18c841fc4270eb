// The stepping loop. What its rows amount to is judged in outcome.cpp.
#include "experiment.hpp"

#include <cmath>

#include "outcome.hpp"
#include "work.hpp"

namespace descent {
namespace {

// Evaluates f and ∇f at w and appends a row; false (and nothing appended) where a number leaves the finite range.
bool record(const Landscape& landscape, ConstVector w, Vector& g, Run& run) {
  if (!within(w, finiteRange)) return false;
  const double loss = landscape.gradient(w, g);
  if (!std::isfinite(loss) || !g.allFinite()) return false;
  run.w.insert(run.w.end(), w.data(), w.data() + w.size());
  run.loss.push_back(loss);
  run.gradient.insert(run.gradient.end(), g.data(), g.data() + g.size());
  return true;
}

// The rule's channels, then the learning rate where the run keeps it.
void recordMemory(const Memory& memory, double lr, Run& run) {
  auto from = memory.recorded().begin();
  for (MemoryRecord& channel : run.memory) {
    if (from == memory.recorded().end()) {
      channel.values.push_back(lr);
    } else {
      channel.values.insert(channel.values.end(), from, from + channel.width);
      from += channel.width;
    }
  }
}

void reserve(Run& run, size_t rows) {
  run.w.reserve(rows * run.dim);
  run.loss.reserve(rows);
  run.gradient.reserve(rows * run.dim);
  for (MemoryRecord& channel : run.memory) channel.values.reserve(rows * channel.width);
}

}  // namespace

void checkPoint(std::span<const double> w, int dim, const char* field) {
  const int size = static_cast<int>(w.size());
  if (size != dim) refuse("wrong_size", {field}, {size, " numbers"}, {dim, dim == 1 ? " number" : " numbers"});
  for (int i = 0; i < dim; ++i) checkRange({field, "[", i, "]"}, w[i], -finiteRange, finiteRange);
}

std::string shown(std::span<const double> w) {
  std::string list;
  for (size_t i = 0; i < w.size() && i < 3; ++i) list += (i > 0 ? ", " : "") + plain(w[i]);
  return "(" + list + (w.size() > 3 ? ", …)" : ")");
}

void checkDefined(const Landscape& landscape, std::span<const double> w, const char* field) {
  Vector g(landscape.dim());
  const double loss = landscape.gradient(asVector(w), g);
  checkValue(g.allFinite() ? loss : NAN, w, field);
}

void checkValue(double value, std::span<const double> w, const char* field) {
  if (std::isfinite(value)) return;
  refuse("out_of_range", {field}, {shown(w)}, {"a point where the loss and its gradient are finite"});
}

Run simulate(const Landscape& landscape, const Optimizer& optimizer, const std::vector<double>& start, int steps,
             std::uint64_t seed) {
  const int dim = landscape.dim();
  Run run{.steps = 0, .dim = dim, .w = {}, .loss = {}, .gradient = {}, .memory = {}, .outcome = {}};
  for (const Channel& channel : optimizer.rule.info.memory) {
    run.memory.push_back({channel.id, channel.scalar ? 1 : dim, {}});
  }
  if (!optimizer.schedule.constant()) run.memory.push_back({"lr", 1, {}});
  reserve(run, static_cast<size_t>(steps) + 1);

  Vector w = asVector(start), g(dim);
  if (!record(landscape, w, g, run)) checkValue(NAN, start, "start");
  Memory memory(optimizer.rule.info, dim);
  recordMemory(memory, 0, run);
  Oracle oracle(landscape, seed, optimizer.noise);
  while (run.steps < steps) {
    oracle.know(run.at(run.steps).data(), g.data());
    const double lr = advance(optimizer, oracle, w.data(), memory);
    if (!record(landscape, w, g, run)) break;
    recordMemory(memory, lr, run);
    ++run.steps;
  }
  run.outcome = judge(run, landscape, run.steps < steps ? &w : nullptr);
  return run;
}

void checkPair(const Selection& selection, const Landscape& landscape, const Optimizer& optimizer) {
  const OptimizerInfo& info = optimizer.rule.info;
  if (info.quadraticOnly && !landscape.quadratic()) {
    refuse("out_of_range", {"optimizer.id"}, {info.id},
           {"on ", selection.id, ": an optimizer that does not need a quadratic landscape"});
  }
  if (!info.firstOrder && landscape.field()) {
    refuse("out_of_range", {"optimizer.id"}, {info.id}, {"on a field: an optimizer that asks for gradients alone"});
  }
}

void check(const Experiment& experiment, const Landscape& landscape, const Optimizer& optimizer) {
  checkPoint(experiment.start, landscape.dim(), "start");
  checkPair(experiment.landscape, landscape, optimizer);
  const int recorded = std::min(maxSteps, maxNumbers / landscape.dim() - 1);
  checkCount("steps", experiment.steps, 0, affordable(stepWork(landscape, optimizer), recorded));
}

Run simulate(const Experiment& experiment) {
  const auto landscape = makeLandscape(experiment.landscape);
  const Optimizer optimizer = optimizerOf(experiment);
  check(experiment, *landscape, optimizer);
  return simulate(*landscape, optimizer, experiment.start, experiment.steps, experiment.seed);
}

}  // namespace descent
