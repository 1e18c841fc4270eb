#include "step_map.hpp"

#include "runs/work.hpp"

namespace descent {

StepMap stepMap(const StepMapQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  const Optimizer optimizer = makeOptimizer(question.optimizer);
  if (landscape->dim() != 1) {
    refuse("out_of_range", {"landscape.id"}, {question.landscape.id}, {"a landscape of one dimension"});
  }
  checkPair(question.landscape, *landscape, optimizer);
  checkPoint({&question.from, 1}, 1, "from");
  checkPoint({&question.to, 1}, 1, "to");
  checkCount("n", question.n, 2, affordable(stepWork(*landscape, optimizer), 100000));
  StepMap map;
  for (int i = 0; i < question.n; ++i) {
    const double x = question.from + (question.to - question.from) * i / (question.n - 1);
    double next = x;
    Memory memory(optimizer.rule.info, 1);
    Oracle oracle(*landscape, 0);
    optimizer.rule.step(oracle, &next, memory, optimizer.params.data());
    map.from.push_back(x);
    map.to.push_back(next);
  }
  return map;
}

}  // namespace descent
